// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/control_client.h"

#include "cloud/bench_cloud.h"
#include "cloud/control_server.h"
#include "cloud/home_lock.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ferrule::cloud {

namespace {

constexpr auto patience = std::chrono::seconds(10);

Task<Result<QString>> answerOf(Pending<QString> pending)
{
    Result<QString> answer = co_await pending.answer();
    co_return answer;
}

std::string text(const QJsonObject& object, QLatin1StringView name)
{
    return object.value(name).toString().toStdString();
}

} // namespace

ControlClient::ControlClient(Scheduler& scheduler, QString home, QObject* parent)
    : QObject(parent)
    , m_scheduler(scheduler)
    , m_home(std::move(home))
    , m_deadline(scheduler)
{
}

ControlClient::~ControlClient()
{
    m_socket.reset();
    settle(cancelled("The request was cancelled."));
}

Task<Result<QString>> ControlClient::claim(QString claimId, QString by)
{
    return ask({{u"claim"_s, claimId}, {u"by"_s, by}});
}

Task<Result<QString>> ControlClient::setAutoClaim(QString product, bool on)
{
    return ask({{u"product"_s, product}, {u"autoClaim"_s, on}});
}

Task<Result<QString>> ControlClient::ask(QJsonObject request)
{
    const Pending<QString> pending;
    m_pending = pending;
    HomeLock lock;
    if (!data::hasDatabase(m_home)) {
        Error error;
        error.kind = ErrorKind::NotFound;
        error.what = "There is no cloud in " + m_home.toStdString() + ".";
        error.remedy = "Start Ferrule once, or name another home.";
        settle(error);
    } else if (const Result<void> locked = lock.take(m_home); locked) {
        settle(doInBooks(request));
    } else if (locked.error().kind != ErrorKind::Busy) {
        settle(locked.error());
    } else {
        Error silent = locked.error();
        silent.what = "The program that holds the home does not answer.";
        silent.remedy = "Claim the device there, or close that program.";
        m_deadline.startAfter(patience, [this, silent] { settle(silent); });
        m_socket = std::make_unique<QLocalSocket>();
        connect(m_socket.get(), &QLocalSocket::readyRead, this, &ControlClient::receive);
        connect(m_socket.get(), &QLocalSocket::errorOccurred, this,
                [this, silent] { settle(silent); });
        const QByteArray line = QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n';
        connect(m_socket.get(), &QLocalSocket::connected, this,
                [this, line] { m_socket->write(line); });
        m_socket->connectToServer(controlSocketPath(m_home));
    }
    return answerOf(pending);
}

Result<QString> ControlClient::doInBooks(const QJsonObject& request)
{
    const Result<data::Location> location = data::locationIn(m_home);
    if (!location)
        return location.error();
    data::Database database;
    if (const Result<void> opened = database.open(*location); !opened)
        return opened.error();
    const BenchCloudConfig config;
    Registry registry(database, m_scheduler, config.accountId,
                      config.policy.escalation.reclaimAfter);
    if (const QString claimId = request.value("claim"_L1).toString(); !claimId.isEmpty())
        return claimByHand(registry, nullptr, claimId, request.value("by"_L1).toString());
    const QString product = request.value("product"_L1).toString();
    const bool on = request.value("autoClaim"_L1).toBool();
    if (const Result<void> set = registry.setAutoClaim(product, on); !set)
        return set.error();
    return on ? u"Devices of %1 are claimed as they register."_s.arg(product)
              : u"Devices of %1 wait to be claimed."_s.arg(product);
}

void ControlClient::receive()
{
    if (!m_socket->canReadLine())
        return;
    const QJsonObject reply = QJsonDocument::fromJson(m_socket->readLine()).object();
    if (const QJsonValue done = reply.value("done"_L1); done.isString())
        return settle(done.toString());
    Error error;
    error.kind =
        static_cast<ErrorKind>(reply.value("kind"_L1).toInt(static_cast<int>(ErrorKind::Protocol)));
    error.what = text(reply, "what"_L1);
    error.measured = text(reply, "measured"_L1);
    error.expected = text(reply, "expected"_L1);
    error.cause = text(reply, "cause"_L1);
    error.remedy = text(reply, "remedy"_L1);
    settle(error);
}

void ControlClient::settle(Result<QString> answer)
{
    m_deadline.stop();
    if (auto pending = std::exchange(m_pending, std::nullopt))
        pending->settle(std::move(answer));
}

} // namespace ferrule::cloud
