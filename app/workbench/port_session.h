// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/life.h"
#include "published/values.h"
#include "serial/provision_job.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace ferrule::app {

class Publisher;

/// What is known of an attached port, for the row that shows it.
struct PortFacts
{
    enum class Activity { Idle, Identifying, Provisioning };
    serial::PortInfo info;
    Activity activity = Activity::Idle;
    std::optional<serial::Identified> identified;
    std::optional<Error> error; ///< of the last identification or run
    QString claimId;
    bool attached = true; ///< false: unplugged while a run waits for it to come back
};

/// One attached port: its line, its console, and the provisioning run on it.
class PortSession : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(Result<void>)>;

    PortSession(Scheduler& scheduler, Publisher& publisher, const serial::PortInfo& info,
                QObject* parent = nullptr);
    ~PortSession() override;

    static QString deviceIdFor(const QString& path);

    const PortFacts& facts() const { return m_facts; }
    QString deviceId() const { return deviceIdFor(m_facts.info.path); }
    /// The system describes the port otherwise now, or under another name.
    void setInfo(const serial::PortInfo& info);

    /// Whether a run is under way or can go on: an unplugged device that comes back is the same
    /// then.
    bool keepsRun() const;
    void setAttached(bool attached);

    /// Asks the device who it is; Busy while something runs.
    void identify(Done done);

    /// Starts a run; how it goes on is published. Busy while something runs.
    Result<void> provision(std::shared_ptr<serial::ProvisioningAuthority> authority,
                           const published::ProvisionRequest& request);
    Result<void> resumeProvision();
    Result<void> cancelProvision();

    void setBehaviour(const published::Behaviour& behaviour, Done done);
    Result<void> sendConsole(const QByteArray& bytes);

signals:
    void factsChanged();
    void provisioned(const QString& claimId);

private:
    friend Task<void> identifyFlow(Lifeline<PortSession> session, Done done);
    friend Task<void> behaviourFlow(Lifeline<PortSession> session, published::Behaviour behaviour,
                                    Done done);

    Result<void> refuseWhileBusy() const;
    void identified(const Result<serial::Identified>& answer);
    void jobFinished(const serial::ProvisionResult& result);
    void publishRun(published::ProvisionRun::State state);
    void publishConsole(const serial::ConsoleEntry& entry);

    Scheduler& m_scheduler;
    Publisher& m_publisher;
    PortFacts m_facts;
    serial::DeviceLine m_line;
    std::unique_ptr<serial::ProvisionJob> m_job;
    qint64 m_runStartedMs = 0;
    Life m_life;
};

} // namespace ferrule::app
