// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/identifier_text.h"

#include "widgets/theme.h"

namespace ferrule::ui {

QString withIdentifier(const QString& sentence, const QString& identifier)
{
    QString text = sentence.toHtmlEscaped();
    if (identifier.isEmpty())
        return text;
    const QString escaped = identifier.toHtmlEscaped();
    const QString family = theme::font(theme::Type::Mono).families().join(QLatin1Char(','));
    return text.replace(escaped, QStringLiteral("<span style=\"font-family:%1\">%2</span>")
                                     .arg(family.toHtmlEscaped(), escaped));
}

} // namespace ferrule::ui
