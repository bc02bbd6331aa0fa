// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/menu_text.h"

#include <QRegularExpression>

namespace ferrule::ui {

using namespace Qt::StringLiterals;

QString withoutMnemonic(const QString& text)
{
    static const QRegularExpression bracketed(u"\\s*[(（]&[^&][)）]"_s);
    static const QRegularExpression sign(u"&(&?)"_s);
    QString plain = text;
    return plain.remove(bracketed).replace(sign, u"\\1"_s);
}

} // namespace ferrule::ui
