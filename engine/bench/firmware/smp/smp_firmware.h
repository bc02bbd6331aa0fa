// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/firmware/smp/console.h"
#include "bench/firmware/smp/settings.h"
#include "bench/firmware/smp/shell.h"
#include "bench/simulated_firmware.h"

#include <QCborMap>

namespace ferrule::bench {

/// Firmware with an SMP server on its console, written from Zephyr's documentation of the SMP
/// protocol (groups os, image, settings, fs, shell). The Mynewt flavour keeps settings as Mynewt's
/// newtmgr does, speaks version 1 of the protocol, and has neither file hashes nor a shell group.
class SmpFirmware : public SimulatedFirmware
{
public:
    enum class Flavour { Zephyr, Mynewt };

    SmpFirmware(SimulatedBoard board, Flavour flavour);

    /// "loses-frame-behind-line", "stalls-on-fragments", "echo", "no-hash", "no-shell",
    /// "forgets-piece" (one piece of a file in three is not taken, and the reply says so).
    static QStringList traps();

    QStringList bootLog() const override;
    QString logLine(Duration uptime, const QString& text) const override;
    void receive(const QByteArray& bytes) override { m_console.receive(bytes); }
    agent::Identity identity() const override;

private:
    struct Header
    {
        quint8 op = 0;
        quint8 version = 0;
        quint16 group = 0;
        quint8 sequence = 0;
        quint8 id = 0;
    };
    /// The outcome of a command: a map, or an error of the protocol or of a group.
    struct Answer
    {
        QCborMap body;
        int rc = 0;
        int groupRc = 0;
    };

    bool hasTrap(QLatin1StringView name) const;
    void onPacket(const QByteArray& packet);
    void send(const Header& request, const Answer& answer);
    Answer serve(const Header& request, const QCborMap& body);
    Answer os(const Header& request, const QCborMap& body);
    Answer image(const Header& request);
    Answer settings(const Header& request, const QCborMap& body);
    Answer zephyrSettings(const Header& request, const QCborMap& body);
    Answer mynewtSettings(const Header& request, const QCborMap& body);
    Answer files(const Header& request, const QCborMap& body);
    Answer writeFile(const QString& name, const QCborMap& body);
    Answer readFile(const QString& name, const QCborMap& body) const;
    Answer shell(const Header& request, const QCborMap& body);

    SimulatedBoard m_board;
    Flavour m_flavour;
    smp::Settings m_settings;
    smp::Shell m_shell;
    smp::Console m_console;
    qint64 m_fileLength = 0;
    int m_pieces = 0;
};

class ZephyrFirmware final : public SmpFirmware
{
public:
    explicit ZephyrFirmware(SimulatedBoard board)
        : SmpFirmware(std::move(board), Flavour::Zephyr)
    {
    }
};

class MynewtFirmware final : public SmpFirmware
{
public:
    explicit MynewtFirmware(SimulatedBoard board)
        : SmpFirmware(std::move(board), Flavour::Mynewt)
    {
    }
};

} // namespace ferrule::bench
