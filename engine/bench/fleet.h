// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/script.h"
#include "bench/telemetry_loop.h"

#include <QList>

namespace ferrule::bench {

/// What is wrong with a device; each is done to the real thing, see FaultyLine and VirtualDevice.
enum class Fault {
    None,
    HalfOpenTcp,        ///< the connection stays open and nothing passes any more
    DuplicateClientId,  ///< a second device logs in with the same identity, again and again
    ExpiredCertificate, ///< shows a certificate that was valid until yesterday
    WrongClock,         ///< its clock is an hour ahead: what the cloud tells it looks too old
    PacketLoss,         ///< a fifth of what it sends and receives has to be sent again
    SlowReader,         ///< reads 32 bytes a second
};

/// How a virtual device sends. A pace of 0 is silence.
struct Behaviour
{
    double messagesPerMinute = 1; ///< to 6,000
    int payloadBytes = 64;
    bool obeysThrottle = true;
    Script script = Script::Steady;
    Duration period = std::chrono::minutes(10); ///< of the script; 1 s to a day
    Fault fault = Fault::None;
};

struct FleetConfig
{
    QString folder;  ///< each device keeps its state in a folder of its own below
    QString product; ///< product token that they register with
    QString builderUrl;
    QByteArray authorityPem; ///< the roots that they trust
    QString model = QStringLiteral("virtual");
    /// Between the starts of two devices, so that a thousand do not shake hands at once.
    Duration stagger = std::chrono::milliseconds(20);
    Duration closeFor = std::chrono::seconds(3600);
    /// Answers a certificate (PEM) for a request that has expired already; without it the fault
    /// ExpiredCertificate cannot be had.
    std::function<Result<QByteArray>(const QString& claimId, const QByteArray& requestPem)>
        issueExpired;
};

struct VirtualDeviceStatus
{
    QString claimId; ///< its identity in the fleet, known from the moment it is added
    Behaviour behaviour;
    agent::State state = agent::State::Stopped;
    bool paused = false;
    quint64 sent = 0;
    quint64 failed = 0;
    Duration delay{0};  ///< its governor's own delay now
    double paceNow = 0; ///< messages a minute that its script asks for now
    QString feels;      ///< one line: "connected · waits 4.0 s before each message"
};

/// Virtual devices in this process, each a whole agent with an identity of its own. They register
/// with the product token and wait to be claimed by whoever owns the cloud: see unclaimed().
class Fleet : public QObject
{
    Q_OBJECT
public:
    static constexpr int most = 10'000; ///< devices in one fleet

    Fleet(Scheduler& scheduler, FleetConfig config, QObject* parent = nullptr);
    ~Fleet() override;

    /// Brings back the devices of an earlier run from the folder, and answers how many. One whose
    /// files cannot be read is left where it is and reported by logLine().
    Result<int> restore();

    /// Answers the claim IDs of the new devices, which start one after the other.
    /// Errors: InvalidArgument (count, pace or payload out of range), Io, PermissionDenied.
    Result<QStringList> add(int count, const Behaviour& behaviour);

    /// Ends a device and deletes its folder. Errors: NotFound, Io.
    Result<void> remove(const QString& claimId);

    Result<void> setBehaviour(const QString& claimId, const Behaviour& behaviour);
    Result<void> setPaused(const QString& claimId, bool paused);
    void setAllPaused(bool paused);
    /// Has a device send one message as soon as it is connected, paused or not.
    Result<void> step(const QString& claimId);

    int size() const;
    QStringList claimIds() const;
    Result<VirtualDeviceStatus> status(const QString& claimId) const;
    QList<VirtualDeviceStatus> statuses() const;

    /// The agent of a device; null where there is none. Valid until remove().
    agent::Agent* agent(const QString& claimId) const;

signals:
    /// Registered itself and is not claimed yet; sent once for each time it waits.
    void unclaimed(const QString& claimId);
    void connected(const QString& claimId);
    /// Something of its status is different; sent at most once a turn of the event loop a device.
    void changed(const QString& claimId);
    void removed(const QString& claimId);
    void logLine(const QString& claimId, const QString& text);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ferrule::bench
