// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/demultiplexer.h"
#include "serial/dialects/at/at_text.h"

#include <QByteArrayList>

#include <functional>

namespace ferrule::serial::at {

/// Which lines belong to the answer that is awaited. Everything else that comes is the device's
/// log, however much of it stands between the lines of the answer.
struct Expectation
{
    Grammar grammar = Grammar::Hayes;
    /// Information lines begin with one of these ("%CMNG:").
    QByteArrayList prefixes;
    /// Takes further lines where the answer has no prefix (the bare number that answers AT+CGSN).
    std::function<bool(QByteArrayView line)> accepts;
    /// A line with this prefix ends in `,length,` and as many raw bytes, line ends among them
    /// ("+SYSMFG:"); empty = none.
    QByteArray lengthPrefix;
    bool prompt = false; ///< a '>' at the start of a line asks for data
    QByteArrayList echo; ///< lines that the device repeats while its echo is on
};

/// Finds the lines of an answer among log lines. Lines end with CR, LF, CR LF or NUL, in any
/// mixture, and are handed over without it; only whole lines count, so an "OK" within a value is
/// none.
class AtFraming final : public Framing
{
public:
    Claim claim(QByteArrayView bytes, qsizetype scanned) const override;

    /// An answer is awaited from now on.
    void expect(Expectation expectation);
    /// None is: all lines but the unsolicited ones are the console's.
    void expectNothing();
    /// Lines that are the dialect's at any time, by their beginnings.
    void setUnsolicited(QByteArrayList prefixes) { m_unsolicited = std::move(prefixes); }

private:
    Claim claimLine(QByteArrayView bytes, qsizetype end) const;
    Claim claimCounted(QByteArrayView bytes, qsizetype end, int extraLines) const;
    Claim claimLengthDelimited(QByteArrayView bytes, qsizetype headerSize, qsizetype length) const;
    bool mayBecomeFrame(QByteArrayView start) const;

    bool m_expecting = false;
    Expectation m_expectation;
    QByteArrayList m_unsolicited;
};

/// The header of a length-delimited line, up to the comma before its value.
struct LengthHeader
{
    qsizetype size = 0;        ///< of the header, the last comma included; 0 = incomplete
    qsizetype length = 0;      ///< of the value; negative = it is no such header
    QByteArrayList parameters; ///< those before the length
};

/// Reads `+SYSMFG:"ns","key",8,1200,` at the front of `bytes`.
LengthHeader readLengthHeader(QByteArrayView bytes, QByteArrayView prefix);

/// The front line of a frame, without its end.
QByteArrayView firstLine(QByteArrayView frame);
/// The lines behind it, without their ends.
QByteArrayList linesBehindFirst(QByteArrayView frame);

} // namespace ferrule::serial::at
