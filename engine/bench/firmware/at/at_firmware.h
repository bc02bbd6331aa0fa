// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/firmware/at/at_host.h"
#include "bench/simulated_firmware.h"

#include <QByteArrayList>

namespace ferrule::bench {

/// What the simulated Hayes modems share: an AT host and the shape of its answers.
class AtFirmware : public SimulatedFirmware
{
public:
    void receive(const QByteArray& bytes) override { m_host.receive(bytes); }

protected:
    AtFirmware(SimulatedBoard board, AtHost::Rules rules);

    /// A whole command, its line end taken off.
    virtual void onCommand(const QByteArray& command) = 0;

    SimulatedBoard& board() { return m_board; }
    const SimulatedBoard& board() const { return m_board; }
    AtHost& host() { return m_host; }

    bool hasTrap(const char* name) const;
    /// What ends an answer's lines; CR LF unless the firmware says otherwise.
    void setAnswerEnd(QByteArray end) { m_answerEnd = std::move(end); }

    /// "+X: …" lines, then OK. `command` names the operation for SimulatedFaults::unplugAt.
    void answer(const QByteArray& command, const QByteArrayList& lines = {});
    void refuse(const QByteArray& command, const QByteArray& finalLine = "ERROR");
    /// A line that answers nothing.
    void say(const QByteArray& line);

    /// "AT+CFUN" of "AT+CFUN=4" and of "AT+CFUN?".
    static QByteArray nameOf(const QByteArray& command);
    /// What stands behind the first '='.
    static QByteArray parametersOf(const QByteArray& command);

private:
    SimulatedBoard m_board;
    AtHost m_host;
    QByteArray m_answerEnd = "\r\n";
};

} // namespace ferrule::bench
