// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <limits>

namespace ferrule::ui {

/// The look of a stretch of terminal text, as SGR sequences set it (ECMA-48, section 8.3.117).
struct AnsiStyle
{
    int foreground = -1; ///< 0 to 15 of the terminal's palette, -1 = the default
    int background = -1;
    bool bold = false;
    bool faint = false;
    bool italic = false;
    bool underline = false;
    bool inverse = false;

    bool operator==(const AnsiStyle&) const = default;
};

struct AnsiSpan
{
    QString text;
    AnsiStyle style;
};

/// A line of terminal output as styled stretches. Colours of the 256-colour and 24-bit forms are
/// brought to the nearest of the sixteen; every other control sequence is left out. A stretch that
/// is no UTF-8 shows its bytes over 0x7f as "\x9f". It ends soon
/// behind `most` characters: a line may be longer than any screen is wide.
QList<AnsiSpan> parseAnsi(const QByteArray& line,
                          qsizetype most = std::numeric_limits<qsizetype>::max());

/// The same without the styles.
QString ansiPlainText(const QByteArray& line);

} // namespace ferrule::ui
