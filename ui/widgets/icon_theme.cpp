// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icon_theme.h"

#include <QIcon>

#include <algorithm>
#include <array>

namespace ferrule::ui {

namespace {

struct Standard
{
    QLatin1StringView ours;
    QLatin1StringView name;
};

constexpr std::array standards{
    Standard{QLatin1StringView("add"), QLatin1StringView("list-add")},
    Standard{QLatin1StringView("chevron-down"), QLatin1StringView("go-down")},
    Standard{QLatin1StringView("chevron-right"), QLatin1StringView("go-next")},
    Standard{QLatin1StringView("chevron-up"), QLatin1StringView("go-up")},
    Standard{QLatin1StringView("clear"), QLatin1StringView("edit-delete")},
    Standard{QLatin1StringView("close"), QLatin1StringView("window-close")},
    Standard{QLatin1StringView("copy"), QLatin1StringView("edit-copy")},
    Standard{QLatin1StringView("print"), QLatin1StringView("document-print")},
    Standard{QLatin1StringView("redo"), QLatin1StringView("edit-redo")},
    Standard{QLatin1StringView("refresh"), QLatin1StringView("view-refresh")},
    Standard{QLatin1StringView("save"), QLatin1StringView("document-save")},
    Standard{QLatin1StringView("search"), QLatin1StringView("edit-find")},
    Standard{QLatin1StringView("send"), QLatin1StringView("document-send")},
    Standard{QLatin1StringView("undo"), QLatin1StringView("edit-undo")},
};

bool suits(const QString& theme)
{
    return theme.startsWith(QLatin1StringView("breeze"), Qt::CaseInsensitive) &&
           std::all_of(standards.begin(), standards.end(),
                       [](const Standard& each) { return QIcon::hasThemeIcon(each.name); });
}

} // namespace

QString standardIconName(const QString& name)
{
    const auto* const it =
        std::find_if(standards.begin(), standards.end(),
                     [&name](const Standard& each) { return each.ours == name; });
    return it == standards.end() ? QString() : QString(it->name);
}

bool desktopIconsFit()
{
    // Asked with every icon that is drawn, and answered by the disk: once a theme.
    static QString theme;
    static bool fits = false;
    if (const QString present = QIcon::themeName(); present != theme) {
        theme = present;
        fits = suits(present);
    }
    return fits;
}

} // namespace ferrule::ui
