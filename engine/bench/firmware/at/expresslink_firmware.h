// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/firmware/at/at_host.h"
#include "bench/firmware/at/modem_connection.h"
#include "bench/simulated_firmware.h"

#include <QQueue>

namespace ferrule::bench {

/// An AWS IoT ExpressLink module, written from the programmer's guide. Its key and certificate are
/// made once, by a vendor's authority in the folder `vendor` beside its state, and stay. It
/// connects when told to.
///
/// Traps: "needs-wifi" (no network before SSID and Passphrase are set), "no-network", "backs-off",
/// "no-policy" (logs in, and is told that it may nothing), "old-guide" (no asynchronous CONNECT!).
class ExpressLinkFirmware final : public SimulatedFirmware
{
public:
    explicit ExpressLinkFirmware(SimulatedBoard board);

    static QStringList traps();

    QStringList bootLog() const override { return {}; }
    bool logsOnTheLine() const override { return false; }
    void ready() override;
    void receive(const QByteArray& bytes) override { m_host.receive(bytes); }
    agent::Identity identity() const override;
    bool connectsByItself() const override { return false; }

private:
    struct Event
    {
        int id = 0;
        int parameter = 0;
        QByteArray name;
    };

    void onCommand(const QByteArray& command);
    void answer(const QByteArray& detail = {}, const QByteArrayList& lines = {});
    void refuse(int code, const char* text);
    bool hasTrap(const char* name) const;

    void conf(const QByteArray& parameters);
    void confQuery(const QByteArray& parameters);
    void connect(bool asynchronously);
    void connected(int parameter, const QString& told, bool asynchronously);
    void eventQuery();

    QByteArray value(const QByteArray& key) const;
    QByteArray thingName() const;
    Result<void> makeIdentity();

    SimulatedBoard m_board;
    AtHost m_host;
    std::unique_ptr<ModemNetwork> m_network;
    QQueue<Event> m_events;
    QString m_operation;
};

} // namespace ferrule::bench
