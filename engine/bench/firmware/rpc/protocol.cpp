// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/firmware/rpc/protocol.h"

#include "base/bytes.h"

#include <QJsonDocument>

namespace ferrule::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lineBuffer = 4096;
constexpr char logOffByte = '\x04';

/// Length of the JSON object at the front of the text: to the brace that closes the first one, with
/// braces inside strings left out. 0 = it does not end.
qsizetype objectLength(const QByteArray& text)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{') {
            ++depth;
        } else if (c == '}' && --depth == 0) {
            return i + 1;
        }
    }
    return 0;
}

quint32 checksum(const QByteArray& text)
{
    return crc32(asBytes(std::string_view(text.constData(), std::size_t(text.size()))));
}

} // namespace

SimulatedProtocol::SimulatedProtocol(Handlers handlers)
    : m_handlers(std::move(handlers))
{
}

void SimulatedProtocol::receive(const QByteArray& bytes)
{
    for (const char byte : bytes) {
        if (byte == logOffByte && m_line.isEmpty()) {
            m_handlers.logOff();
        } else if (byte != '\n') {
            if (m_line.size() < lineBuffer)
                m_line.append(byte);
            else
                m_overlong = true;
        } else {
            const QByteArray line = std::exchange(m_line, {});
            if (std::exchange(m_overlong, false))
                m_handlers.complaint(u"line longer than %1 bytes dropped"_s.arg(lineBuffer));
            else
                onLine(line);
        }
    }
}

void SimulatedProtocol::onLine(QByteArray line)
{
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty()) {
        m_handlers.answer("\n");
        return;
    }
    const qsizetype brace = line.indexOf('{');
    if (brace < 0)
        return;
    line.remove(0, brace);
    const qsizetype length = objectLength(line);
    const QByteArray json = line.first(length);
    const QByteArray trailer = line.sliced(length);
    if (!trailer.isEmpty()) {
        bool isHex = false;
        const quint32 told = trailer.toUInt(&isHex, 16);
        if (!m_knowsChecksums || trailer.size() != 8 || !isHex || told != checksum(json)) {
            m_handlers.complaint(u"frame with a wrong checksum dropped"_s);
            return;
        }
        m_checksums = true;
    }
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        m_handlers.complaint(u"line that is no JSON dropped"_s);
        return;
    }
    const QJsonObject request = document.object();
    const QJsonValue id = request.value("id"_L1);
    const QJsonValue method = request.value("method"_L1);
    if (id.isDouble() && method.isString())
        m_handlers.request(id.toInteger(), method.toString(),
                           request.value("params"_L1).toObject());
}

QByteArray SimulatedProtocol::frame(const QJsonObject& object) const
{
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    QByteArray bytes = '\n' + json;
    if (m_checksums || m_wrongChecksums) {
        const quint32 sum = m_wrongChecksums ? ~checksum(json) : checksum(json);
        bytes += u"%1"_s.arg(sum, 8, 16, QChar(u'0')).toLatin1();
    }
    return bytes + '\n';
}

QByteArray SimulatedProtocol::result(qint64 id, const QJsonValue& result) const
{
    QJsonObject object;
    object.insert("id"_L1, id);
    object.insert("result"_L1, result);
    return frame(object);
}

QByteArray SimulatedProtocol::error(qint64 id, int code, const QString& message) const
{
    QJsonObject refusal;
    refusal.insert("code"_L1, code);
    refusal.insert("message"_L1, message);
    QJsonObject object;
    object.insert("id"_L1, id);
    object.insert("error"_L1, refusal);
    return frame(object);
}

QByteArray SimulatedProtocol::notification(const QString& method, const QJsonObject& params) const
{
    QJsonObject object;
    object.insert("method"_L1, method);
    object.insert("params"_L1, params);
    return frame(object);
}

} // namespace ferrule::bench
