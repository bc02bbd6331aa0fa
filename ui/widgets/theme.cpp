// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QStyleFactory>
#include <QToolTip>

#include <array>
#include <cmath>
#include <utility>

// Q_INIT_RESOURCE must stand outside any namespace; a static library's resources are not linked
// without it.
static void initialiseResources()
{
    Q_INIT_RESOURCE(ferrule);
}

namespace ferrule::ui::theme {

namespace {

struct Pair
{
    Role role;
    const char* name;
    QRgb light;
    QRgb dark;
};

constexpr std::array colours{
    Pair{Role::Window, "window", 0xfff4f5f7, 0xff15181c},
    Pair{Role::Surface, "surface", 0xffffffff, 0xff1c2025},
    Pair{Role::Raised, "raised", 0xffebedf0, 0xff272c33},
    Pair{Role::Border, "border", 0xffd8dce2, 0xff343b44},
    Pair{Role::Text, "text", 0xff1a1e23, 0xffe7eaee},
    Pair{Role::Muted, "muted", 0xff59626e, 0xff9fa9b5},
    Pair{Role::Accent, "accent", 0xff0a5fbf, 0xff6fb3ff},
    Pair{Role::OnAccent, "on-accent", 0xffffffff, 0xff0b1a2b},
    Pair{Role::Selection, "selection", 0xffdbe9fa, 0xff213a57},
    Pair{Role::Good, "good", 0xff18713a, 0xff5bd083},
    Pair{Role::Warning, "warning", 0xff8a5300, 0xffe6b450},
    Pair{Role::Bad, "bad", 0xffb9252b, 0xffff8178},
    Pair{Role::Info, "info", 0xff0a5fbf, 0xff6fb3ff},
    Pair{Role::Neutral, "neutral", 0xff5f6874, 0xff98a2ae},
    Pair{Role::GoodTint, "good-tint", 0xffe4f4ea, 0xff17301f},
    Pair{Role::WarningTint, "warning-tint", 0xfffdf1dc, 0xff352a12},
    Pair{Role::BadTint, "bad-tint", 0xfffdebeb, 0xff3a1d1d},
    Pair{Role::InfoTint, "info-tint", 0xffe6f0fc, 0xff182a40},
    Pair{Role::NeutralTint, "neutral-tint", 0xffeceef1, 0xff262b31},
};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

QPalette paletteOf(Scheme scheme)
{
    const auto at = [scheme](Role role) { return colour(role, scheme); };
    QPalette palette;
    palette.setColor(QPalette::Window, at(Role::Window));
    palette.setColor(QPalette::WindowText, at(Role::Text));
    palette.setColor(QPalette::Base, at(Role::Surface));
    palette.setColor(QPalette::AlternateBase, at(Role::Window));
    palette.setColor(QPalette::Text, at(Role::Text));
    palette.setColor(QPalette::PlaceholderText, at(Role::Muted));
    palette.setColor(QPalette::Button, at(Role::Surface));
    palette.setColor(QPalette::ButtonText, at(Role::Text));
    palette.setColor(QPalette::BrightText, at(Role::OnAccent));
    palette.setColor(QPalette::ToolTipBase, at(Role::Raised));
    palette.setColor(QPalette::ToolTipText, at(Role::Text));
    palette.setColor(QPalette::Highlight, at(Role::Accent));
    palette.setColor(QPalette::HighlightedText, at(Role::OnAccent));
    palette.setColor(QPalette::Link, at(Role::Accent));
    palette.setColor(QPalette::LinkVisited, at(Role::Accent));
    palette.setColor(QPalette::Light, at(Role::Surface));
    palette.setColor(QPalette::Midlight, at(Role::Raised));
    palette.setColor(QPalette::Mid, at(Role::Border));
    palette.setColor(QPalette::Dark, at(Role::Border));
    palette.setColor(QPalette::Shadow,
                     scheme == Scheme::Light ? QColor(0x80, 0x88, 0x92) : QColor(Qt::black));
    QColor faded = at(Role::Muted);
    faded.setAlphaF(0.6F);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faded);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, at(Role::Raised));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, faded);
    return palette;
}

/// Names in the style sheet stand as @name@, so that no colour and no distance is written twice.
QString styleSheet(Scheme scheme)
{
    QFile file(QStringLiteral(":/ferrule/style.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    for (const Pair& pair : colours) {
        sheet.replace(u'@' + QLatin1StringView(pair.name) + u'@',
                      colour(pair.role, scheme).name(QColor::HexRgb));
    }
    const std::array<std::pair<const char*, int>, 6> lengths{{{"tight", tight},
                                                              {"small", small},
                                                              {"medium", medium},
                                                              {"large", large},
                                                              {"huge", huge},
                                                              {"radius", radius}}};
    for (const auto& [name, pixels] : lengths)
        sheet.replace(u'@' + QLatin1StringView(name) + u'@', QString::number(pixels));
    sheet.replace(QStringLiteral("@scheme@"),
                  scheme == Scheme::Light ? QStringLiteral("light") : QStringLiteral("dark"));
    return sheet;
}

} // namespace

Scheme scheme(const QPalette& palette)
{
    // A style sheet that makes a view see-through leaves a palette without a ground of its own.
    QColor ground = palette.color(QPalette::Active, QPalette::Window);
    if (ground.alpha() < 255)
        ground = QGuiApplication::palette().color(QPalette::Active, QPalette::Window);
    // 0.18 is where the eye sees middle grey.
    return luminance(ground) > 0.18 ? Scheme::Light : Scheme::Dark;
}

QColor colour(Role role, Scheme scheme)
{
    for (const Pair& pair : colours) {
        if (pair.role == role)
            return QColor::fromRgb(scheme == Scheme::Light ? pair.light : pair.dark);
    }
    Q_UNREACHABLE();
}

QColor colour(Role role, const QPalette& palette)
{
    return colour(role, scheme(palette));
}

Role tintOf(Role role)
{
    switch (role) {
    case Role::Good:
        return Role::GoodTint;
    case Role::Warning:
        return Role::WarningTint;
    case Role::Bad:
        return Role::BadTint;
    case Role::Info:
    case Role::Accent:
        return Role::InfoTint;
    default:
        return Role::NeutralTint;
    }
}

QFont font(Type type)
{
    const bool mono = type == Type::Mono || type == Type::SmallMono;
    QFont font = QApplication::font();
    const double body = font.pointSizeF() > 0 ? font.pointSizeF() : 10;
    if (mono) {
        font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPointSizeF(body);
    }
    switch (type) {
    case Type::Display:
        font.setPointSizeF(body * 3.2);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Title:
        font.setPointSizeF(body * 1.6);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Heading:
        font.setPointSizeF(body * 1.15);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Small:
    case Type::SmallMono:
        font.setPointSizeF(body * 0.9);
        break;
    case Type::Body:
    case Type::Mono:
        break;
    }
    return font;
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

void apply(QApplication& application, Choice choice)
{
    initialiseResources();
    // An unset palette is the desktop's own, which is how its choice is read in Qt 6.4.
    application.setStyleSheet({});
    QApplication::setPalette(QPalette());
    const Scheme chosen = choice == Choice::System
                              ? scheme(QGuiApplication::palette())
                              : (choice == Choice::Light ? Scheme::Light : Scheme::Dark);
    if (QApplication::style()->objectName() != QLatin1StringView("fusion"))
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const QPalette palette = paletteOf(chosen);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    application.setStyleSheet(styleSheet(chosen));
}

} // namespace ferrule::ui::theme
