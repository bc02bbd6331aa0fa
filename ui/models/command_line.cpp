// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/command_line.h"

#include <algorithm>

namespace ferrule::ui {

namespace {

bool isPlain(QChar character)
{
    return (character.unicode() < 128 && character.isLetterOrNumber()) ||
           QStringLiteral("-_./:=@%+,").contains(character);
}

} // namespace

QString commandLine(const QStringList& arguments)
{
    QStringList words;
    for (const QString& argument : arguments) {
        if (!argument.isEmpty() && std::all_of(argument.begin(), argument.end(), isPlain)) {
            words.append(argument);
            continue;
        }
        QString quoted = argument;
        quoted.replace(u'\'', QStringLiteral("'\\''"));
        words.append(u'\'' + quoted + u'\'');
    }
    return words.join(u' ');
}

} // namespace ferrule::ui
