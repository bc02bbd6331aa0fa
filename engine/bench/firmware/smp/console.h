// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/scheduler.h"

#include <QByteArray>

#include <functional>

namespace ferrule::bench::smp {

/// The device's end of the SMP console: takes what comes off the line, hands over whole packets,
/// and wraps the answers. Lines that are no fragment belong to the shell.
class Console
{
public:
    struct Handlers
    {
        std::function<void(const QByteArray& packet)> packet;
        std::function<void(const QByteArray& line)> shellLine;
        std::function<void(const QByteArray& bytes)> echo;
    };
    /// What consoles in the field were seen doing.
    struct Traps
    {
        bool losesFrameBehindLine = false;    ///< within 50 ms of a line end
        bool stallsOnFragmentsInARow = false; ///< a packet of fragments without a pause is lost
        bool echoes = false;                  ///< sends back what it hears
    };

    Console(const Clock& clock, Handlers handlers, Traps traps);

    void receive(const QByteArray& bytes);
    /// `spoilt`: with a wrong CRC.
    static QByteArray wrap(const QByteArray& packet, bool spoilt);

private:
    void onLine(const QByteArray& line);
    void onFragment(const QByteArray& line, bool isFirst);

    const Clock& m_clock;
    Handlers m_handlers;
    Traps m_traps;
    QByteArray m_line;
    QByteArray m_packet;
    bool m_collecting = false;
    bool m_stalled = false;
    Instant m_lastEmptyLine{};
    Instant m_lastFragment{};
};

} // namespace ferrule::bench::smp
