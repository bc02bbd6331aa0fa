// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "brokers/keychain.h"
#include "brokers/profile_book.h"
#include "brokers/secret_file.h"
#include "cloud/broker_check.h"

#include <QFileSystemWatcher>

#include <functional>

namespace ferrule::app {

class Publisher;

/// The connection profiles at the workbench: published as they change, kept, removed and checked.
class ProfileDesk : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(Result<void>)>;

    ProfileDesk(Scheduler& scheduler, Publisher& publisher, const QString& home,
                QObject* parent = nullptr);
    ~ProfileDesk() override;

    ProfileBook& book() { return m_book; }

    /// Reads the file, and again whenever another program changes it; what is wrong with it is
    /// published.
    void load();
    void save(const published::BrokerProfile& profile,
              std::function<void(const Result<QString>& id)> done);
    void remove(const QString& id, Done done);
    /// Publishes the findings as they are there; one check at a time.
    void check(const published::BrokerProfile& profile, Done done);

signals:
    /// Another program chose another broker, or changed how the one in use is reached.
    void usedChanged();

private:
    void watch();
    void follow();
    void complain(const Error& error);
    static Task<void> saveFlow(Lifeline<ProfileDesk> desk, published::BrokerProfile profile,
                               std::function<void(const Result<QString>& id)> done);
    static Task<void> removeFlow(Lifeline<ProfileDesk> desk, QString id, Done done);
    static Task<void> checkFlow(Lifeline<ProfileDesk> desk, published::BrokerProfile profile,
                                Done done);

    Scheduler& m_scheduler;
    Publisher& m_publisher;
    Keychain m_keychain;
    SecretFile m_secretFile;
    ProfileBook m_book;
    QString m_home;
    QFileSystemWatcher m_watcher;
    std::unique_ptr<cloud::BrokerCheck> m_check;
    quint64 m_checks = 0; ///< the last one began it
    Life m_life;
};

} // namespace ferrule::app
