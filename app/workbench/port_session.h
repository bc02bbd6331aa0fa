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
    enum class Activity { Idle, Identifying, Provisioning, Editing };
    serial::PortInfo info;
    Activity activity = Activity::Idle;
    std::optional<serial::Identified> identified;
    std::optional<Error> error; ///< of the last identification or run
    QString claimId;
    int baud = serial::SerialLink::defaultBaud;
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

    /// From the next opening on; an open port is opened again. Busy while something runs.
    Result<void> setBaud(int baud);
    /// The only dialects that are tried from now on; empty = all.
    void setDialects(const QList<serial::DialectEntry>& dialects);

    /// Asks the device who it is; Busy while something runs.
    void identify(Done done);
    /// Ends an identification that is under way.
    void cancelIdentify();

    /// Starts a run; how it goes on is published. Busy while something runs.
    Result<void> provision(std::shared_ptr<serial::ProvisioningAuthority> authority,
                           const published::ProvisionRequest& request);
    Result<void> resumeProvision();
    Result<void> cancelProvision();

    /// Reads the device's settings and publishes them as Store items of its id. Identifies it first
    /// where nobody has. Busy while something runs.
    void readStore(Done done);
    /// Writes edits to the device, reads them back, and publishes what it holds then.
    void applyStore(const QList<published::StoreEdit>& edits, Done done);

    /// Takes back what was published of them: the device has gone.
    void forgetSettings();

    void setBehaviour(const published::Behaviour& behaviour, Done done);
    Result<void> sendConsole(const QByteArray& bytes);

    /// The run that runs or ran last; null before the first.
    const serial::ProvisionJob* job() const { return m_job.get(); }

signals:
    void factsChanged();
    void runChanged();
    void runFinished(const ferrule::serial::ProvisionResult& result);
    void provisioned(const QString& claimId);

private:
    friend Task<void> identifyFlow(Lifeline<PortSession> session, Done done);
    friend Task<void> storeFlow(Lifeline<PortSession> session, QList<published::StoreEdit> edits,
                                Done done);
    friend Task<void> behaviourFlow(Lifeline<PortSession> session, published::Behaviour behaviour,
                                    Done done);

    Result<void> refuseWhileBusy() const;
    void identified(const Result<serial::Identified>& answer);
    void keepAnswer(const Result<serial::Identified>& answer);
    QStringList keysShown(const QList<published::StoreEdit>& edits) const;
    void noteStore(const QList<published::StoreEdit>& edits, const Result<void>& outcome);
    void jobFinished(const serial::ProvisionResult& result);
    void publishSettings(const serial::Settings& settings);
    void publishRun(published::ProvisionRun::State state);
    void publishConsole(const serial::ConsoleEntry& entry);

    Scheduler& m_scheduler;
    Publisher& m_publisher;
    PortFacts m_facts;
    serial::DeviceLine m_line;
    std::unique_ptr<serial::ProvisionJob> m_job;
    QStringList m_publishedKeys;
    qint64 m_runStartedMs = 0;
    Life m_life;
};

} // namespace ferrule::app
