// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/dialect.h"
#include "serial/dialects/improv/packet.h"

#include <optional>

namespace ferrule::serial::improv {

/// A network that the device sees.
struct SeenNetwork
{
    QString ssid;
    int signalDbm = 0;
    bool secured = false;
};

/// Improv Wi-Fi over serial: has the device join a network, and nothing else. Runs beside the
/// dialect that provisions, where that one cannot.
class ImprovDialect final : public Dialect
{
    Q_OBJECT
public:
    explicit ImprovDialect(DialectLine line);
    ~ImprovDialect() override;

    QString name() const override;
    const Framing& framing() const override { return m_framing; }
    void receive(const QByteArray& frame) override;
    void cancel(const Error& reason) override;
    const WireTime& wireTime() const override { return m_wireTime; }

    Task<Result<Capabilities>> probe(Duration patience) override;
    Task<Result<DeviceInfo>> info() override;
    /// Io where the device cannot connect; the error says whether it sees the network at all.
    Task<Result<void>> joinWifi(WifiNetwork network) override;

    /// What the device sees, strongest first. Unsupported on firmware without a scan.
    Task<Result<QList<SeenNetwork>>> scan();

private:
    /// All that came in answer to one command.
    struct Answer
    {
        std::optional<State> state;
        QList<QByteArrayList> results;
    };
    struct Outstanding
    {
        Command command = Command::CurrentState;
        Answer answer;
        bool provisioning = false; ///< it said that it tries to connect
        Instant sentAt{};
        Pending<Answer> pending;
    };

    Task<Result<Answer>> request(Command command, QByteArrayList texts, Duration timeout,
                                 int attempts);
    Task<Result<Answer>> attempt(Packet packet, Command command, QString summary, Duration timeout);
    void onState(State state);
    void onError(int code);
    void onResult(const CommandResult& result);
    void settle(Result<Answer> answer);
    Task<Result<QString>> explainFailure(QString ssid);

    DialectLine m_line;
    ImprovFraming m_framing;
    std::optional<Outstanding> m_outstanding;
    Timer m_timer;
    WireTime m_wireTime;
};

} // namespace ferrule::serial::improv
