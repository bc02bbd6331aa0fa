// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/firmware/at/at_host.h"

#include <utility>

namespace ferrule::bench {

AtHost::AtHost(Rules rules, Handlers handlers)
    : m_rules(rules)
    , m_handlers(std::move(handlers))
{
}

void AtHost::receive(const QByteArray& bytes)
{
    if (m_echo && m_dataWanted == 0)
        m_handlers.echo(bytes);
    for (const char byte : bytes)
        take(byte);
}

void AtHost::takeData(qsizetype count, std::function<void(const QByteArray& data)> taken)
{
    m_dataWanted = count;
    m_data.clear();
    m_onData = std::move(taken);
}

bool AtHost::endsCommand(char byte) const
{
    switch (m_rules.end) {
    case AtLineEnd::Cr:
        return byte == '\r';
    case AtLineEnd::Lf:
        return byte == '\n';
    case AtLineEnd::CrLf:
        return byte == '\n' && m_previous == '\r';
    case AtLineEnd::Nul:
        return byte == '\0';
    }
    return false;
}

void AtHost::take(char byte)
{
    if (m_dataWanted > 0) {
        m_data += byte;
        if (m_data.size() < m_dataWanted)
            return;
        m_dataWanted = 0;
        const auto taken = std::exchange(m_onData, nullptr);
        taken(std::exchange(m_data, {}));
        return;
    }
    const bool ends = !m_inQuotes && endsCommand(byte);
    m_previous = byte;
    if (ends) {
        endCommand();
        return;
    }
    if (!m_inQuotes && (byte == '\r' || byte == '\n' || byte == '\0'))
        return;
    if (byte == '"' && m_rules.quotesHoldLineEnds)
        m_inQuotes = !m_inQuotes;
    m_command += byte;
    if (m_command.size() > m_rules.longest) {
        m_tooLong = true;
        m_inQuotes = false;
        m_command.clear();
    }
}

void AtHost::endCommand()
{
    const QByteArray command = std::exchange(m_command, {}).trimmed();
    const bool tooLong = std::exchange(m_tooLong, false);
    if (tooLong)
        m_handlers.tooLong();
    else if (!command.isEmpty())
        m_handlers.command(command);
}

QByteArrayList atParameters(const QByteArray& text)
{
    QByteArrayList parameters{QByteArray()};
    bool inQuotes = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"')
            inQuotes = !inQuotes;
        else if (c == '\\' && inQuotes && i + 1 < text.size())
            parameters.last() += text[++i];
        else if (c == ',' && !inQuotes)
            parameters << QByteArray();
        else
            parameters.last() += c;
    }
    return parameters;
}

} // namespace ferrule::bench
