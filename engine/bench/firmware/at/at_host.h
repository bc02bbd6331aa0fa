// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <functional>

namespace ferrule::bench {

/// What ends a command on the wire.
enum class AtLineEnd { Cr, Lf, CrLf, Nul };

/// The receiving end of a modem: cuts the bytes off the wire into commands, and takes data of a
/// known length where a command asked for it.
class AtHost
{
public:
    struct Rules
    {
        AtLineEnd end = AtLineEnd::CrLf;
        bool quotesHoldLineEnds = false; ///< a line end within double quotes is part of the text
        qsizetype longest = 4096;        ///< bytes of a command
    };
    struct Handlers
    {
        std::function<void(const QByteArray& command)> command;
        std::function<void()> tooLong; ///< a command was longer than allowed, and is gone
        std::function<void(const QByteArray& bytes)> echo;
    };

    AtHost(Rules rules, Handlers handlers);

    void setEcho(bool on) { m_echo = on; }
    void receive(const QByteArray& bytes);
    /// The next `count` bytes, whatever they are, go to `taken`.
    void takeData(qsizetype count, std::function<void(const QByteArray& data)> taken);

private:
    void take(char byte);
    void endCommand();
    bool endsCommand(char byte) const;

    Rules m_rules;
    Handlers m_handlers;
    bool m_echo = false;
    bool m_inQuotes = false;
    bool m_tooLong = false;
    char m_previous = 0;
    QByteArray m_command;
    qsizetype m_dataWanted = 0;
    QByteArray m_data;
    std::function<void(const QByteArray& data)> m_onData;
};

/// The parameters behind a command's '=', split at commas outside quotes; quotes are taken off.
QByteArrayList atParameters(const QByteArray& text);

} // namespace ferrule::bench
