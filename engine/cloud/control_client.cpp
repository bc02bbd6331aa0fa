// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/control_client.h"

#include "cloud/bench_cloud.h"
#include "cloud/control_server.h"
#include "cloud/home_lock.h"
#include "data/import.h"
#include "words/phrase.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ferrule::cloud {

namespace {

constexpr auto patience = std::chrono::seconds(10);

Task<Result<QJsonObject>> answerOf(Pending<QJsonObject> pending)
{
    Result<QJsonObject> answer = co_await pending.answer();
    co_return answer;
}

Error notRunning(const QString& home)
{
    Error error;
    error.kind = ErrorKind::LinkLost;
    error.what = phrase("cloud", "No cloud runs in %1.").arg(home);
    error.remedy = phrase("cloud", "Open Ferrule's window, which runs it, and try again.");
    return error;
}

Error notConnected(const QString& broker)
{
    Error error;
    error.kind = ErrorKind::LinkLost;
    error.what = phrase("cloud", "Nobody works with the broker %1 from here.").arg(broker);
    error.remedy = phrase("cloud", "Open Ferrule's window, or run ferrule broker serve %1, and try "
                                   "again.")
                       .arg(broker);
    return error;
}

Error tooLong(qsizetype bytes)
{
    Error error;
    error.kind = ErrorKind::InvalidArgument;
    error.what = phrase("cloud", "That is more than the cloud takes in one request.");
    error.measured = phrase("cloud", "%1 bytes").arg(bytes);
    error.expected = phrase("cloud", "%1 bytes at most").arg(longestRequest);
    error.remedy = phrase("cloud", "Do it in smaller parts.");
    return error;
}

QJsonObject toJson(const store::Edit& edit)
{
    QJsonObject object{{u"key"_s, QString::fromStdString(edit.key)}};
    if (edit.remove) {
        object.insert("remove"_L1, true);
        return object;
    }
    const std::string_view type = store::name(edit.value.type());
    object.insert("type"_L1, QString::fromUtf8(type.data(), qsizetype(type.size())));
    object.insert("value"_L1, QString::fromStdString(edit.value.text()));
    return object;
}

std::string text(const QJsonObject& object, QLatin1StringView name)
{
    return object.value(name).toString().toStdString();
}

} // namespace

ControlClient::ControlClient(Scheduler& scheduler, QString home, QString broker, QObject* parent)
    : QObject(parent)
    , m_scheduler(scheduler)
    , m_home(std::move(home))
    , m_broker(std::move(broker))
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
    return sentence(ask({{u"claim"_s, claimId}, {u"by"_s, by}}));
}

Task<Result<QString>> ControlClient::setAutoClaim(QString product, bool on)
{
    return sentence(ask({{u"product"_s, product}, {u"autoClaim"_s, on}}));
}

Task<Result<QString>> ControlClient::enforce(EnforcementAction action, QString claimId, QString by)
{
    return sentence(ask({{name(action), claimId}, {u"by"_s, by}}));
}

Task<Result<QString>> ControlClient::block(QString claimId, qint64 forMs, QString by)
{
    return sentence(ask({{u"block"_s, claimId}, {u"forMs"_s, forMs}, {u"by"_s, by}}));
}

Task<Result<QString>> ControlClient::publish(QByteArray topic, QByteArray payload, net::Qos qos,
                                             bool retain)
{
    return sentence(ask({{u"publish"_s, QString::fromUtf8(topic)},
                         {u"payload"_s, QString::fromLatin1(payload.toBase64())},
                         {u"qos"_s, int(qos)},
                         {u"retain"_s, retain}}));
}

Task<Result<ControlClient::StoreValues>>
ControlClient::useStore(QString claimId, std::vector<store::Edit> edits, QString by)
{
    QJsonArray asked;
    for (const store::Edit& edit : edits)
        asked.append(toJson(edit));
    return values(ask({{u"store"_s, claimId}, {u"edits"_s, asked}, {u"by"_s, by}}));
}

Task<Result<QString>> ControlClient::sentence(Task<Result<QJsonObject>> asking)
{
    const Result<QJsonObject> answer = co_await asking;
    if (!answer)
        co_return answer.error();
    co_return answer->value("done"_L1).toString();
}

Task<Result<ControlClient::StoreValues>> ControlClient::values(Task<Result<QJsonObject>> asking)
{
    const Result<QJsonObject> answer = co_await asking;
    if (!answer)
        co_return answer.error();
    StoreValues read;
    const QJsonObject told = answer->value("values"_L1).toObject();
    for (auto it = told.begin(); it != told.end(); ++it)
        read.insert(it.key(), it.value().toString());
    co_return read;
}

Task<Result<QJsonObject>> ControlClient::ask(QJsonObject request)
{
    const Pending<QJsonObject> pending;
    m_pending = pending;
    const QByteArray line = QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n';
    HomeLock lock;
    if (line.size() > longestRequest) {
        settle(tooLong(line.size()));
    } else if (const auto beyond = benchOnlyOf(request); beyond && !m_broker.isEmpty()) {
        settle(benchOnly(*beyond));
    } else if (!data::hasDatabase(m_home) && !m_broker.isEmpty()) {
        settle(notConnected(m_broker));
    } else if (!data::hasDatabase(m_home)) {
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
        silent.remedy = "Do it there, or close that program.";
        m_deadline.startAfter(patience, [this, silent] { settle(silent); });
        m_socket = std::make_unique<QLocalSocket>();
        connect(m_socket.get(), &QLocalSocket::readyRead, this, &ControlClient::receive);
        connect(m_socket.get(), &QLocalSocket::errorOccurred, this,
                [this, silent] { settle(silent); });
        connect(m_socket.get(), &QLocalSocket::connected, this,
                [this, line] { m_socket->write(line); });
        m_socket->connectToServer(controlSocketPath(m_home));
    }
    return answerOf(pending);
}

Result<QJsonObject> ControlClient::doInBooks(const QJsonObject& request)
{
    if (!m_broker.isEmpty())
        return notConnected(m_broker);
    const QString blocked = request.value("block"_L1).toString();
    const QString reclaimed = request.value("reclaim"_L1).toString(blocked);
    const QString claimId = request.value("claim"_L1).toString(reclaimed);
    const QString product = request.value("product"_L1).toString();
    if (claimId.isEmpty() && product.isEmpty())
        return notRunning(m_home);
    data::Database database;
    if (const Result<data::Imported> opened = data::openIn(m_home, database); !opened)
        return opened.error();
    const BenchCloudConfig config;
    Registry registry(database, m_scheduler, config.accountId,
                      config.policy.escalation.reclaimAfter);
    const QString by = request.value("by"_L1).toString();
    const Result<QString> done =
        !blocked.isEmpty()
            ? blockByHand(registry, blocked, qint64(request.value("forMs"_L1).toDouble(-1)),
                          m_scheduler.utcMs(), by)
        : claimId.isEmpty()
            ? cloud::setAutoClaim(registry, product, request.value("autoClaim"_L1).toBool())
            : claimByHand(registry, nullptr, claimId, by);
    if (!done)
        return done.error();
    return QJsonObject{{u"done"_s, *done}};
}

void ControlClient::receive()
{
    if (!m_socket->canReadLine())
        return;
    const QJsonObject reply = QJsonDocument::fromJson(m_socket->readLine()).object();
    if (reply.value("done"_L1).isString())
        return settle(reply);
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

void ControlClient::settle(Result<QJsonObject> answer)
{
    m_deadline.stop();
    if (auto pending = std::exchange(m_pending, std::nullopt))
        pending->settle(std::move(answer));
}

} // namespace ferrule::cloud
