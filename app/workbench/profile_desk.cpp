// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/profile_desk.h"

#include "brokers/profile_rules.h"
#include "words/phrase.h"
#include "workbench/broker_rows.h"
#include "workbench/publisher.h"
#include "workbench/tls_rows.h"
#include "workbench/translate.h"

#include <QDir>
#include <QFile>

namespace ferrule::app {

using published::BrokerProfile;

ProfileDesk::ProfileDesk(Scheduler& scheduler, Publisher& publisher, const QString& home,
                         QObject* parent)
    : QObject(parent)
    , m_scheduler(scheduler)
    , m_publisher(publisher)
    , m_keychain(scheduler)
    , m_secretFile(home)
    , m_book(home, Keychain::isThinkable() ? &m_keychain : nullptr, m_secretFile)
    , m_home(home)
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &ProfileDesk::follow);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &ProfileDesk::follow);
    connect(&m_book, &ProfileBook::changed, this,
            [this] { m_publisher.brokers(m_book.brokers()); });
}

ProfileDesk::~ProfileDesk()
{
    m_life.end();
}

void ProfileDesk::load()
{
    watch();
    if (const Result<void> read = m_book.load(); !read)
        complain(read.error());
}

/// The folder, as the file is replaced by programs, and the file, as people edit it in place.
void ProfileDesk::watch()
{
    const QString path = profilePath(m_home);
    if (!m_watcher.directories().contains(m_home) && QDir().mkpath(m_home))
        m_watcher.addPath(m_home);
    if (!m_watcher.files().contains(path) && QFile::exists(path))
        m_watcher.addPath(path);
}

void ProfileDesk::follow()
{
    watch();
    const Result<bool> moved = m_book.follow();
    if (!moved)
        complain(moved.error());
    else if (*moved)
        emit usedChanged();
}

void ProfileDesk::complain(const Error& error)
{
    published::Brokers brokers = m_book.brokers();
    brokers.failure = toFailure(error);
    m_publisher.brokers(brokers);
}

void ProfileDesk::save(const BrokerProfile& profile,
                       std::function<void(const Result<QString>& id)> done)
{
    Flows::launch(saveFlow(m_life.of(this), profile, std::move(done)), "save broker");
}

Task<void> ProfileDesk::saveFlow(Lifeline<ProfileDesk> desk, BrokerProfile profile,
                                 std::function<void(const Result<QString>& id)> done)
{
    const Result<QString> saved = co_await desk->m_book.save(profile);
    if (desk)
        done(saved);
}

void ProfileDesk::remove(const QString& id, Done done)
{
    Flows::launch(removeFlow(m_life.of(this), id, std::move(done)), "remove broker");
}

Task<void> ProfileDesk::removeFlow(Lifeline<ProfileDesk> desk, QString id, Done done)
{
    const Result<void> removed = co_await desk->m_book.remove(id);
    if (desk)
        done(removed);
}

void ProfileDesk::check(const BrokerProfile& profile, Done done)
{
    Flows::launch(checkFlow(m_life.of(this), profile, std::move(done)), "check broker");
}

Task<void> ProfileDesk::checkFlow(Lifeline<ProfileDesk> desk, BrokerProfile profile, Done done)
{
    const BrokerProfile whole = completed(profile);
    published::BrokerCheck check;
    check.endpoint = QStringLiteral("%1:%2").arg(whole.host).arg(whole.port);
    check.running = true;
    const quint64 mine = ++desk->m_checks;
    desk->m_check = std::make_unique<cloud::BrokerCheck>(desk->m_scheduler); // ends the last one
    desk->m_publisher.brokerCheck(check);
    const Result<cloud::ConnectionProfile> connection = co_await desk->m_book.connection(whole);
    if (!desk)
        co_return;
    Result<QList<cloud::Capability>> found =
        cancelled(phrase("workbench", "Another check was begun."));
    if (!connection)
        found = connection.error();
    else if (desk->m_checks == mine)
        found = co_await desk->m_check->run(*connection);
    if (!desk)
        co_return;
    const Result<void> outcome = found ? Result<void>() : Result<void>(found.error());
    if (desk->m_checks == mine) {
        check.running = false;
        check.tls = toPublished(desk->m_check->tls(), check.endpoint);
        if (found)
            check.findings = toPublished(*found);
        else
            check.failure = toFailure(found.error());
        desk->m_publisher.brokerCheck(check);
        // Not from within its own flow.
        desk->m_check.release()->deleteLater();
    }
    done(outcome);
}

} // namespace ferrule::app
