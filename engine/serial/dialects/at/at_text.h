// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>

#include <optional>

namespace ferrule::serial::at {

/// How a modem ends the answer to a command.
enum class Grammar {
    /// "OK", "ERROR" or "+CME ERROR: n" on a line of its own (ITU-T V.250, 3GPP TS 27.007).
    Hayes,
    /// "OK[#] detail" with # further lines, or "ERR# text" (AWS IoT ExpressLink).
    Counted,
};

/// The line that ends the answer to a command.
struct FinalResult
{
    bool ok = false;
    int code = 0;       ///< of a refusal, as the modem numbers it; 0 = it gave none
    int extraLines = 0; ///< lines that follow and belong to it (Counted only)
    QByteArray detail;  ///< what stands behind it on the same line
    bool busy = false;  ///< the command was not looked at: something else is under way
};

/// Reads a whole line without its end; nothing where it does not end an answer.
std::optional<FinalResult> parseFinal(QByteArrayView line, Grammar grammar);

/// The parameters of an information line behind its prefix, split at commas outside quotes. Quotes
/// are taken off, spaces around a parameter as well.
QByteArrayList splitParameters(QByteArrayView text);

/// `text` in double quotes. A text that holds a quote itself cannot be sent: nothing.
std::optional<QByteArray> quoted(QByteArrayView text);

/// `text` in double quotes as ESP-AT wants it: backslash, comma and quote escaped by a backslash.
QByteArray escapedAndQuoted(QByteArrayView text);

/// ExpressLink's escapes: LF is \A, CR is \D, a backslash is doubled.
QByteArray escaped(QByteArrayView text);
/// Nothing where a backslash stands before anything else.
std::optional<QByteArray> unescaped(QByteArrayView text);

} // namespace ferrule::serial::at
