// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/firmware/at/at_firmware.h"

#include <algorithm>

namespace ferrule::bench {

AtFirmware::AtFirmware(SimulatedBoard board, AtHost::Rules rules)
    : m_board(std::move(board))
    , m_host(rules,
             {[this](const QByteArray& command) { onCommand(command); }, [this] { refuse("AT"); },
              [this](const QByteArray& bytes) { m_board.send(bytes); }})
{
}

bool AtFirmware::hasTrap(const char* name) const
{
    return m_board.config.faults.traps.contains(QLatin1StringView(name));
}

QByteArray AtFirmware::nameOf(const QByteArray& command)
{
    const auto end = std::find_if(command.begin(), command.end(),
                                  [](char c) { return c == '=' || c == '?' || c == ' '; });
    return command.first(end - command.begin());
}

QByteArray AtFirmware::parametersOf(const QByteArray& command)
{
    const qsizetype at = command.indexOf('=');
    return at < 0 ? QByteArray() : command.sliced(at + 1);
}

void AtFirmware::answer(const QByteArray& command, const QByteArrayList& lines)
{
    QByteArray bytes;
    for (const QByteArray& line : lines)
        bytes += line + m_answerEnd;
    m_board.reply(QString::fromLatin1(nameOf(command)), bytes + "OK" + m_answerEnd);
}

void AtFirmware::refuse(const QByteArray& command, const QByteArray& finalLine)
{
    m_board.reply(QString::fromLatin1(nameOf(command)), finalLine + m_answerEnd);
}

void AtFirmware::say(const QByteArray& line)
{
    m_board.send(line + m_answerEnd);
}

} // namespace ferrule::bench
