// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/broker_serve.h"

#include "cloud/throttle_notice.h"
#include "commands/exit_code.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace ferrule::app {

using namespace Qt::StringLiterals;
using cloud::Capability;
using cloud::LeaseKeeper;

namespace {

struct StateName
{
    Capability::State state;
    const char* json;
    const char* mark;
};

constexpr StateName stateNames[] = {{Capability::State::Works, "works", "works   "},
                                    {Capability::State::Unproven, "unproven", "unproven"},
                                    {Capability::State::Missing, "missing", "missing "}};

const StateName& nameOf(Capability::State state)
{
    return stateNames[static_cast<int>(state)];
}

} // namespace

QJsonArray findingsJson(const QList<Capability>& findings)
{
    QJsonArray list;
    for (const Capability& each : findings)
        list.append(QJsonObject{{u"subject"_s, each.subject},
                                {u"state"_s, QString::fromLatin1(nameOf(each.state).json)},
                                {u"detail"_s, each.detail}});
    return list;
}

void printFindings(const QList<Capability>& findings)
{
    for (const Capability& each : findings)
        std::printf("%s  %-28s %s\n", nameOf(each.state).mark, qPrintable(each.subject),
                    qPrintable(each.detail));
}

BrokerServer::BrokerServer(Scheduler& scheduler, cloud::OwnBrokerConfig config, bool json)
    : m_scheduler(scheduler)
    , m_broker(scheduler, std::move(config))
    , m_json(json)
{
    connect(&m_broker, &cloud::OwnBroker::roleChanged, this, &BrokerServer::tellRole);
    connect(&m_broker, &cloud::OwnBroker::happened, this, [this](const cloud::CloudEvent& event) {
        QString words = event.summary;
        if (!event.claimId.isEmpty())
            words.prepend(event.claimId + ": "_L1);
        if (!event.detail.isEmpty())
            words += " · "_L1 + event.detail;
        tell(words, {{u"event"_s, u"note"_s},
                     {u"claimId"_s, event.claimId},
                     {u"summary"_s, event.summary},
                     {u"detail"_s, event.detail}});
    });
    connect(&m_broker, &cloud::OwnBroker::enforced, this,
            [this](const cloud::EnforcementRecord& record) {
                const QString action = cloud::name(record.action);
                tell(u"%1: %2 by %3 (%4)"_s.arg(record.claimId, action, record.by, record.why),
                     {{u"event"_s, u"enforced"_s},
                      {u"claimId"_s, record.claimId},
                      {u"action"_s, action},
                      {u"by"_s, record.by},
                      {u"why"_s, record.why}});
            });
}

BrokerServer::~BrokerServer()
{
    m_life.end();
}

void BrokerServer::tell(const QString& words, QJsonObject json)
{
    const QString stamp =
        QDateTime::fromMSecsSinceEpoch(m_scheduler.utcMs(), Qt::UTC).toString(Qt::ISODateWithMs);
    if (m_json) {
        json.insert(u"time"_s, stamp);
        std::printf("%s\n", QJsonDocument(json).toJson(QJsonDocument::Compact).constData());
    } else {
        std::printf("%s %s\n", qPrintable(stamp), qPrintable(words));
    }
    std::fflush(stdout);
}

void BrokerServer::tellRole(LeaseKeeper::Role role)
{
    const QString other = m_broker.lease().otherName();
    QJsonObject json{{u"event"_s, u"role"_s}};
    switch (role) {
    case LeaseKeeper::Role::Enforcing:
        json.insert(u"role"_s, u"enforces"_s);
        return tell(u"This manager enforces."_s, json);
    case LeaseKeeper::Role::Watching:
        json.insert(u"role"_s, u"watches"_s);
        json.insert(u"enforcer"_s, other);
        return tell(other.isEmpty() ? u"This manager watches."_s
                                    : u"This manager watches: %1 enforces."_s.arg(other),
                    json);
    case LeaseKeeper::Role::Applying:
    case LeaseKeeper::Role::Offline:
        break;
    }
}

void BrokerServer::start()
{
    Flows::launch(startFlow(m_life.of(this)), "serve broker");
}

Task<void> BrokerServer::startFlow(Lifeline<BrokerServer> server)
{
    const Result<void> started = co_await server->m_broker.start();
    if (!server)
        co_return;
    if (!started) {
        // Interrupted while it was connecting is no failure to tell of.
        if (started.error().kind == ErrorKind::Cancelled)
            co_return;
        std::fprintf(stderr, "ferrule broker: %s\n", describe(started.error()).c_str());
        if (server->m_json)
            server->tell(
                {}, {{u"event"_s, u"failed"_s}, {u"error"_s, exitcode::toJson(started.error())}});
        co_return QCoreApplication::exit(exitcode::cloud);
    }
    const QList<Capability> findings = server->m_broker.capabilities();
    if (server->m_json)
        server->tell({}, {{u"event"_s, u"connected"_s}, {u"findings"_s, findingsJson(findings)}});
    else
        printFindings(findings);
    std::fflush(stdout);
}

void BrokerServer::stop()
{
    Flows::launch(stopFlow(m_life.of(this)), "stop serving");
}

Task<void> BrokerServer::stopFlow(Lifeline<BrokerServer> server)
{
    co_await server->m_broker.stop();
    QCoreApplication::exit(exitcode::done);
}

} // namespace ferrule::app
