// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/control_server.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace ferrule::cloud {

namespace {

constexpr qint64 longestLine = 4096;
constexpr auto timeForALine = std::chrono::seconds(10);

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QJsonObject refusal(const Error& error)
{
    return {{u"kind"_s, int(error.kind)},          {u"what"_s, text(error.what)},
            {u"measured"_s, text(error.measured)}, {u"expected"_s, text(error.expected)},
            {u"cause"_s, text(error.cause)},       {u"remedy"_s, text(error.remedy)}};
}

} // namespace

QString controlSocketPath(const QString& home)
{
    return home + u"/control"_s;
}

Result<QString> claimByHand(Registry& registry, Enforcer* enforcer, const QString& claimId,
                            const QString& by)
{
    const Result<DeviceRecord> known = registry.device(claimId);
    if (!known)
        return known.error();
    switch (known->status) {
    case DeviceStatus::Claimed:
        return u"%1 was claimed already."_s.arg(claimId);
    case DeviceStatus::Released:
        if (enforcer != nullptr) {
            if (const Result<void> reclaimed = enforcer->reclaim(claimId, by); !reclaimed)
                return reclaimed.error();
            return u"%1 is reclaimed."_s.arg(claimId);
        }
        break;
    case DeviceStatus::Unclaimed:
    case DeviceStatus::Blocked:
        break;
    }
    if (const Result<DeviceRecord> claimed = registry.claim(claimId, by); !claimed)
        return claimed.error();
    return u"%1 is claimed."_s.arg(claimId);
}

ControlServer::ControlServer(Registry& registry, Enforcer& enforcer, Scheduler& scheduler,
                             QObject* parent)
    : QObject(parent)
    , m_registry(registry)
    , m_enforcer(enforcer)
    , m_scheduler(scheduler)
{
    connect(&m_server, &QLocalServer::newConnection, this, &ControlServer::take);
}

Result<void> ControlServer::listen(const QString& home)
{
    const QString path = controlSocketPath(home);
    QLocalServer::removeServer(path);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (m_server.listen(path))
        return {};
    Error error;
    error.kind = ErrorKind::Io;
    error.what = "Other programs cannot reach this cloud.";
    error.measured = (path + u": "_s + m_server.errorString()).toStdString();
    error.cause = "The path of a socket may have about 100 characters.";
    error.remedy = "Choose a home with a shorter path for commands like ferrule claim.";
    return error;
}

void ControlServer::take()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        socket->setParent(this);
        socket->setReadBufferSize(longestLine + 1);
        const auto deadline = std::make_shared<Timer>(m_scheduler);
        deadline->startAfter(timeForALine, [socket] { socket->abort(); });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket, deadline] {
            if (socket->canReadLine()) {
                deadline->stop();
                socket->write(answer(socket->readLine()) + '\n');
                socket->disconnectFromServer();
            } else if (socket->bytesAvailable() > longestLine) {
                socket->abort();
            }
        });
    }
}

QByteArray ControlServer::answer(const QByteArray& line)
{
    const QJsonObject asked = QJsonDocument::fromJson(line).object();
    const QString claimId = asked.value("claim"_L1).toString();
    const QString product = asked.value("product"_L1).toString();
    Result<QString> outcome = QString();
    if (!claimId.isEmpty()) {
        outcome = claimByHand(m_registry, &m_enforcer, claimId,
                              asked.value("by"_L1).toString().left(100));
    } else if (!product.isEmpty() && asked.value("autoClaim"_L1).isBool()) {
        const bool on = asked.value("autoClaim"_L1).toBool();
        const Result<void> set = m_registry.setAutoClaim(product, on);
        outcome =
            set ? Result<QString>(on ? u"Devices of %1 are claimed as they register."_s.arg(product)
                                     : u"Devices of %1 wait to be claimed."_s.arg(product))
                : Result<QString>(set.error());
    } else {
        Error error;
        error.kind = ErrorKind::InvalidArgument;
        error.what = "The cloud does not know this request.";
        outcome = error;
    }
    const QJsonObject reply =
        outcome ? QJsonObject{{u"done"_s, *outcome}} : refusal(outcome.error());
    return QJsonDocument(reply).toJson(QJsonDocument::Compact);
}

} // namespace ferrule::cloud
