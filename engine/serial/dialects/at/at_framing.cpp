// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/dialects/at/at_framing.h"

#include <algorithm>

namespace ferrule::serial::at {

namespace {

using Verdict = Claim::Verdict;

/// A value longer than this is not one that provisioning reads; a damaged length must not swallow
/// what follows.
constexpr qsizetype valueLimit = 8192;
constexpr int lengthParameter = 3; ///< namespace, key, type, then the length

bool isLineEnd(char c)
{
    return c == '\r' || c == '\n' || c == '\0';
}

qsizetype findLineEnd(QByteArrayView bytes, qsizetype from)
{
    const auto at = std::find_if(bytes.begin() + from, bytes.end(), isLineEnd);
    return at == bytes.end() ? -1 : at - bytes.begin();
}

/// Whether one of the two could still turn out to begin with the other.
bool overlaps(QByteArrayView start, QByteArrayView whole)
{
    const qsizetype common = std::min(start.size(), whole.size());
    return start.first(common) == whole.first(common);
}

bool startsWithAny(QByteArrayView line, const QByteArrayList& prefixes)
{
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [line](const QByteArray& prefix) { return line.startsWith(prefix); });
}

} // namespace

LengthHeader readLengthHeader(QByteArrayView bytes, QByteArrayView prefix)
{
    LengthHeader header;
    bool inQuotes = false;
    qsizetype start = prefix.size();
    for (qsizetype i = start; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (c == '"') {
            inQuotes = !inQuotes;
        } else if (c == '\n' || c == '\r') {
            header.length = -1;
            return header;
        } else if (c == ',' && !inQuotes) {
            const QByteArrayView parameter = bytes.sliced(start, i - start);
            start = i + 1;
            if (header.parameters.size() < lengthParameter) {
                header.parameters << splitParameters(parameter).constFirst();
                continue;
            }
            bool isNumber = false;
            header.length = parameter.toLongLong(&isNumber);
            if (!isNumber || header.length < 0 || header.length > valueLimit)
                header.length = -1;
            else
                header.size = start;
            return header;
        }
    }
    return header;
}

QByteArrayView firstLine(QByteArrayView frame)
{
    const qsizetype end = findLineEnd(frame, 0);
    return end < 0 ? frame : frame.first(end);
}

QByteArrayList linesBehindFirst(QByteArrayView frame)
{
    QByteArrayList lines;
    qsizetype end = findLineEnd(frame, 0);
    while (end >= 0) {
        const bool two = end + 1 < frame.size() && frame[end] == '\r' && frame[end + 1] == '\n';
        frame = frame.sliced(end + (two ? 2 : 1));
        end = findLineEnd(frame, 0);
        if (end >= 0 || !frame.isEmpty())
            lines << (end < 0 ? frame : frame.first(end)).toByteArray();
    }
    return lines;
}

void AtFraming::expect(Expectation expectation)
{
    m_expecting = true;
    m_expectation = std::move(expectation);
}

void AtFraming::expectNothing()
{
    m_expecting = false;
    m_expectation = {};
}

bool AtFraming::mayBecomeFrame(QByteArrayView start) const
{
    const auto fits = [start](const QByteArray& prefix) { return overlaps(start, prefix); };
    if (std::any_of(m_unsolicited.begin(), m_unsolicited.end(), fits))
        return true;
    if (!m_expecting)
        return false;
    const Expectation& expected = m_expectation;
    return expected.accepts || overlaps(start, "OK") || overlaps(start, "ERR") ||
           overlaps(start, "+CM") || overlaps(start, "busy") ||
           (!expected.lengthPrefix.isEmpty() && fits(expected.lengthPrefix)) ||
           std::any_of(expected.prefixes.begin(), expected.prefixes.end(), fits) ||
           std::any_of(expected.echo.begin(), expected.echo.end(), fits);
}

Claim AtFraming::claim(QByteArrayView bytes, qsizetype scanned) const
{
    if (isLineEnd(bytes.front())) {
        qsizetype size = 1;
        while (size < bytes.size() && isLineEnd(bytes[size]))
            ++size;
        return {Verdict::Delimiter, size};
    }
    if (m_expecting && m_expectation.prompt && bytes.front() == '>') {
        const bool space = bytes.size() > 1 && bytes[1] == ' ';
        return {Verdict::Frame, space ? 2 : 1};
    }
    const QByteArray& lengthPrefix = m_expectation.lengthPrefix;
    if (m_expecting && !lengthPrefix.isEmpty() && bytes.startsWith(lengthPrefix)) {
        const LengthHeader header = readLengthHeader(bytes, lengthPrefix);
        if (header.size > 0)
            return claimLengthDelimited(bytes, header.size, header.length);
        if (header.length == 0 && findLineEnd(bytes, 0) < 0)
            return {Verdict::NeedMore, 0};
    }
    const qsizetype end = findLineEnd(bytes, std::min(scanned, bytes.size()));
    if (end < 0)
        return {Verdict::NeedMore, mayBecomeFrame(bytes) ? 0 : bytes.size()};
    // A counted answer is looked at again with each further line, so its first end is behind us.
    return claimLine(bytes, findLineEnd(bytes, 0));
}

Claim AtFraming::claimLine(QByteArrayView bytes, qsizetype end) const
{
    // The line's end is left to the next claim: a CR may come without its LF.
    const QByteArrayView line = bytes.first(end);
    const qsizetype size = end;
    if (startsWithAny(line, m_unsolicited))
        return {Verdict::Frame, size};
    if (!m_expecting)
        return {Verdict::Text, size};
    if (const auto result = parseFinal(line, m_expectation.grammar))
        return claimCounted(bytes, end, result->extraLines);
    if (m_expectation.echo.contains(line.toByteArray()))
        return {Verdict::Delimiter, size};
    if (startsWithAny(line, m_expectation.prefixes) ||
        (m_expectation.accepts && m_expectation.accepts(line)))
        return {Verdict::Frame, size};
    if (!m_expectation.lengthPrefix.isEmpty() && line.startsWith(m_expectation.lengthPrefix)) {
        // A header without a value lists a key; one whose length is no number was damaged.
        const bool listed = readLengthHeader(bytes, m_expectation.lengthPrefix).size == 0 &&
                            splitParameters(line).size() <= lengthParameter;
        return {listed ? Verdict::Frame : Verdict::Damaged, size};
    }
    return {Verdict::Text, size};
}

Claim AtFraming::claimCounted(QByteArrayView bytes, qsizetype end, int extraLines) const
{
    for (int line = 0; line < extraLines; ++line) {
        const bool split = end + 1 < bytes.size() && bytes[end] == '\r' && bytes[end + 1] == '\n';
        // What follows a CR that came last may be its LF or the next line: wait for it.
        if (end + 1 >= bytes.size())
            return {Verdict::NeedMore, 0};
        end = findLineEnd(bytes, end + (split ? 2 : 1));
        if (end < 0)
            return {Verdict::NeedMore, 0};
    }
    return {Verdict::Frame, end};
}

Claim AtFraming::claimLengthDelimited(QByteArrayView bytes, qsizetype headerSize,
                                      qsizetype length) const
{
    const qsizetype end = headerSize + length;
    if (bytes.size() <= end)
        return {Verdict::NeedMore, 0};
    if (isLineEnd(bytes[end]))
        return {Verdict::Frame, end};
    // The count does not lead to a line end: bytes were lost or added on the way.
    const qsizetype line = findLineEnd(bytes, 0);
    return {Verdict::Damaged, line < 0 ? bytes.size() : line};
}

} // namespace ferrule::serial::at
