// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/engine.h"

#include <QList>

#include <optional>

namespace ferrule::testing {

/// An engine that does nothing but remember what it was asked, and publishes what a test hands it.
/// Each command finishes by itself, well unless failNext() was called, once control returns to the
/// event loop.
class FakeEngine : public published::Engine
{
    Q_OBJECT
public:
    struct Command
    {
        QString name{};   ///< the function's own
        QString target{}; ///< device ID, claim ID, port path or topic; empty where there is none
        QStringList targets{}; ///< of a command on several
        Token token = 0;
        published::ProvisionRequest request{};
        QList<published::StoreEdit> edits{};
        published::Behaviour behaviour{};
        published::TrafficPolicy policy{};
        int count = 0;
        qint64 forMs = 0;
        QByteArray bytes{};
        int qos = 0;
        bool retain = false;
        bool paused = false;
        QList<published::Message> messages{};
        published::StationSettings station{};
        bool armed = false;
        published::Product product{};
        published::BrokerProfile broker{};
        bool use = false;
    };

    using Engine::Engine;

    const QList<Command>& commands() const { return m_commands; }
    /// The names of all commands so far, in order.
    QStringList names() const;
    /// The last command; a default one where there was none.
    Command last() const { return m_commands.isEmpty() ? Command() : m_commands.last(); }
    void forget() { m_commands.clear(); }

    void push(const published::Batch& batch);
    void failNext(const published::Failure& failure) { m_failure = failure; }

    Token start() override;
    Token restartCloud() override;
    Token saveBroker(const published::BrokerProfile& profile, bool use) override;
    Token removeBroker(const QString& id) override;
    Token checkBroker(const published::BrokerProfile& profile) override;
    Token useBroker(const QString& id) override;
    Token attachSimulatedDevice() override;
    Token addPort(const QString& path) override;
    Token detach(const QString& deviceId) override;
    Token setBaud(const QString& deviceId, int baud) override;
    Token identify(const QString& deviceId) override;
    Token provision(const QString& deviceId, const published::ProvisionRequest& request) override;
    Token resumeProvision(const QString& deviceId) override;
    Token cancelProvision(const QString& deviceId) override;
    Token claim(const QString& claimId) override;
    Token readDeviceStore(const QString& deviceId) override;
    Token applyStore(const QString& claimId, const QList<published::StoreEdit>& edits) override;
    Token readStoreHistory(const QString& claimId, const QString& key) override;
    Token readDeviceRecords(const QString& claimId) override;
    Token sendDeviceCommand(const QString& claimId, const QString& word,
                            const QByteArray& arguments) override;
    Token setProduct(const published::Product& product) override;
    Token throttle(const QString& claimId) override;
    Token close(const QString& claimId) override;
    Token release(const QString& claimId) override;
    Token reclaim(const QString& claimId) override;
    Token block(const QString& claimId, qint64 forMs) override;
    Token setPolicy(const published::TrafficPolicy& policy) override;
    Token addVirtualDevices(int count, const published::Behaviour& behaviour) override;
    Token removeVirtualDevice(const QString& deviceId) override;
    Token setBehaviour(const QString& deviceId, const published::Behaviour& behaviour) override;
    Token setVirtualPaused(const QStringList& deviceIds, bool paused) override;
    Token stepVirtual(const QStringList& deviceIds) override;
    Token publishMessage(const QString& topic, const QByteArray& payload, int qos,
                         bool retain) override;
    Token readRetained(const QString& filter) override;
    Token clearRetained(const QStringList& topics) override;
    Token restoreRetained(const QList<published::Message>& messages) override;
    Token sendConsole(const QString& deviceId, const QByteArray& bytes) override;
    Token armStation(bool armed) override;
    Token setStation(const published::StationSettings& settings) override;
    Token retryStation(const QString& deviceId) override;
    Token importStationList(const QString& path) override;
    Token stationLabel(quint64 record) override;

private:
    Token record(Command command);

    QList<Command> m_commands;
    std::optional<published::Failure> m_failure;
    Token m_lastToken = 0;
};

} // namespace ferrule::testing
