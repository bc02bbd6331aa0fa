// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/dialects/rpc/frame.h"

#include "base/bytes.h"

#include <QJsonDocument>

#include <algorithm>

namespace ferrule::serial::rpc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype crcDigits = 8;
/// Opening braces of one line that are tried; log output may hold some before the frame.
constexpr int bracesTried = 16;

bool isCrcDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}

std::uint32_t crcOf(QByteArrayView text)
{
    return crc32(asBytes(std::string_view(text.data(), static_cast<std::size_t>(text.size()))));
}

QByteArray crcText(QByteArrayView json)
{
    return QByteArray::number(crcOf(json), 16).rightJustified(crcDigits, '0');
}

/// A line without its line end, split behind its closing brace.
struct Parts
{
    QByteArrayView json; ///< empty when the line cannot end a frame
    QByteArrayView crc;  ///< empty or eight digits
};

Parts split(QByteArrayView line)
{
    if (line.endsWith('}'))
        return {line, {}};
    if (line.size() <= crcDigits)
        return {};
    const QByteArrayView tail = line.last(crcDigits);
    const QByteArrayView head = line.chopped(crcDigits);
    if (!head.endsWith('}') || !std::all_of(tail.begin(), tail.end(), isCrcDigit))
        return {};
    return {head, tail};
}

bool isFrame(const QJsonObject& object)
{
    if (object.value("method"_L1).isString())
        return true;
    return object.contains("id"_L1) &&
           (object.contains("result"_L1) || object.contains("error"_L1));
}

std::optional<QJsonObject> parse(QByteArrayView json)
{
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size()));
    if (!document.isObject() || !isFrame(document.object()))
        return std::nullopt;
    return document.object();
}

QByteArrayView trimmedLine(QByteArrayView line)
{
    while (!line.isEmpty() && (line.back() == '\n' || line.back() == '\r'))
        line.chop(1);
    while (!line.isEmpty() && (line.front() == '\n' || line.front() == '\r'))
        line = line.sliced(1);
    return line;
}

} // namespace

QByteArray encode(const QJsonObject& object, bool withCrc)
{
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return '\n' + json + (withCrc ? crcText(json) : QByteArray()) + '\n';
}

std::optional<Frame> decode(QByteArrayView bytes)
{
    const Parts parts = split(trimmedLine(bytes));
    if (parts.json.isEmpty() || (!parts.crc.isEmpty() && crcText(parts.json) != parts.crc))
        return std::nullopt;
    const std::optional<QJsonObject> object = parse(parts.json);
    if (!object)
        return std::nullopt;
    return Frame{*object, !parts.crc.isEmpty()};
}

Claim RpcFraming::claim(QByteArrayView bytes, qsizetype scanned) const
{
    using Verdict = Claim::Verdict;
    const qsizetype end = bytes.indexOf('\n', scanned);
    if (end < 0) {
        const qsizetype brace = bytes.indexOf('{');
        return {Verdict::NeedMore, brace < 0 ? bytes.size() : brace};
    }
    const qsizetype size = end + 1;
    const QByteArrayView line = trimmedLine(bytes.first(end));
    if (line.isEmpty())
        return {Verdict::Delimiter, size};

    const qsizetype indent = line.data() - bytes.data();
    const Parts parts = split(line);
    qsizetype brace = line.indexOf('{');
    for (int tried = 0; !parts.json.isEmpty() && brace >= 0 && tried < bracesTried; ++tried) {
        const QByteArrayView json = parts.json.sliced(std::min(brace, parts.json.size()));
        const bool checked = !parts.crc.isEmpty();
        const bool intact = checked ? crcText(json) == parts.crc : !m_checksumRequired;
        if (intact && parse(json))
            return brace == 0 ? Claim{Verdict::Frame, size} : Claim{Verdict::Text, indent + brace};
        brace = line.indexOf('{', brace + 1);
    }
    const bool looksLikeFrame = line.startsWith("{\"id\":") || line.startsWith("{\"method\":") ||
                                line.startsWith("{\"error\":") || line.startsWith("{\"result\":");
    return {looksLikeFrame ? Verdict::Damaged : Verdict::Text, size};
}

} // namespace ferrule::serial::rpc
