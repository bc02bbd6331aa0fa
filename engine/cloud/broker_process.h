// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cloud/broker_config.h"
#include "cloud/broker_log.h"
#include "cloud/values.h"
#include "flow/flow.h"

#include <QObject>
#include <QProcess>
#include <QStringList>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace ferrule::cloud {

/// The path of mosquitto: $PATH, then `folders`, which Debian does not put on everybody's path.
/// Errors: NotFound.
Result<QString> findMosquitto(const QStringList& folders = {QStringLiteral("/usr/sbin"),
                                                            QStringLiteral("/usr/local/sbin")});

/// The real mosquitto as a child of ours: started, watched, restarted with a growing wait when it
/// dies, given up after `maxRestarts` deaths in a row. It never outlives us: not a normal exit, not
/// a kill of ours, and one that was left behind all
/// the same is ended at the next start.
class BrokerProcess : public QObject
{
    Q_OBJECT
public:
    static constexpr int maxRestarts = 5;

    BrokerProcess(Scheduler& scheduler, QString folder, QObject* parent = nullptr);
    ~BrokerProcess() override;

    /// Starts it and waits until it listens. A port that somebody else takes meanwhile is an Error
    /// Busy: choose another and start again. Errors: NotFound (mosquitto), Busy, Io, Timeout,
    /// Internal (with the tail of its log).
    Task<Result<void>> start(BrokerSetup setup);

    /// Ends a broker that an earlier run left behind. Call before choosing ports: it holds some.
    Task<Result<void>> endLeftover();

    /// SIGTERM, and SIGKILL after 3 s.
    Task<void> stop();

    /// Writes the list, tells the broker, and waits until it has begun to read it; a connection
    /// made after this answer is judged by the new list. A restart goes back to the list of the
    /// setup. Errors: Io, Timeout, LinkLost (not
    /// running).
    Task<Result<void>> applyRevocationList(QByteArray pem);

    /// Has the broker save its sessions now: a crash must not bring back one that was purged.
    void saveSessions();

    bool isRunning() const;
    qint64 processId() const { return m_process ? m_process->processId() : 0; }
    QString version() const { return m_version; }
    const BrokerFiles& files() const { return m_files; }
    const BrokerSetup& setup() const { return m_setup; }
    QStringList logTail() const;

signals:
    void logged(const ferrule::cloud::BrokerLogEvent& event);
    void listening();
    /// It ended without having been told to; it is started again in `restartMs`.
    void died(const QString& how, qint64 restartMs);
    void gaveUp(const ferrule::Error& error);

private:
    void spawn();
    void onOutput();
    void onLine(const QByteArray& line);
    void keepInTail(const QByteArray& line);
    void onFinished(int code, QProcess::ExitStatus status);
    void restartLater(const QString& how);
    void signalChild(int signal) const;
    static void settle(std::optional<Pending<void>>& waiting, Result<void> answer);
    Result<void> beginReload();
    void signalReload();
    void finishReload(const Result<void>& outcome);
    void settleAll(const Error& error);
    Error failure(ErrorKind kind, std::string what) const;

    Scheduler& m_scheduler;
    BrokerFiles m_files;
    BrokerSetup m_setup;
    QString m_program;
    QString m_version;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_revocationList; ///< newest that was asked for since the start
    QByteArray m_partialLine;
    std::deque<QByteArray> m_tail;
    bool m_wanted = false;
    bool m_listening = false;
    bool m_addressInUse = false;
    int m_deaths = 0;
    int m_reloadAttempts = 0;
    Instant m_startedAt{};
    std::optional<Pending<void>> m_start;
    std::optional<Pending<void>> m_stop;
    std::vector<Pending<void>> m_reloads;     ///< wait for the reload under way
    std::vector<Pending<void>> m_nextReloads; ///< came meanwhile, and wait for one of their own
    Flows m_flows;
    Timer m_restartTimer;
    Timer m_startTimer;
    Timer m_stopTimer;
    Timer m_reloadTimer;
};

} // namespace ferrule::cloud
