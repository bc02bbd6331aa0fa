// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/simulated_firmware.h"

#include <QString>
#include <QStringList>

namespace ferrule::bench::smp {

/// What a command printed, and what it returned: 0 = it worked.
struct ShellResult
{
    QString output;
    int code = 0;
};

/// The commands of the shell that matter here: `hwinfo devid` (Zephyr), and
/// `nrf_cloud_cred keygen|csr|delete` (nRF Connect SDK) with an optional security tag and subject.
class Shell
{
public:
    explicit Shell(const SimulatedBoard& board)
        : m_board(board)
    {
    }

    ShellResult run(const QStringList& words);

    /// The key made on the board, PEM; empty = none.
    QByteArray deviceKey() const;

private:
    ShellResult hardwareInfo() const;
    ShellResult credentials(const QStringList& words);
    ShellResult generateKey(const QString& tag);
    ShellResult signRequest(const QString& subject) const;

    const SimulatedBoard& m_board;
};

} // namespace ferrule::bench::smp
