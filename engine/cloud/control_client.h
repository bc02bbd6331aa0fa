// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/values.h"
#include "flow/flow.h"
#include "net/client.h"
#include "store/core/item.h"

#include <QJsonObject>
#include <QLocalSocket>
#include <QMap>
#include <QObject>

#include <memory>
#include <optional>

namespace ferrule::cloud {

/// Asks the cloud of a home, whoever runs it, or does it in the home's books where nobody does and
/// the books are all that it takes. At somebody's own broker nothing is done in the books: they
/// only follow what was heard there.
class ControlClient : public QObject
{
    Q_OBJECT
public:
    /// `broker` names somebody's own, whose books `home` is; empty = the bench cloud.
    ControlClient(Scheduler& scheduler, QString home, QString broker = {},
                  QObject* parent = nullptr);
    ~ControlClient() override;

    // One at a time; the answer is a sentence about what was done. Errors of all: NotFound (home),
    // Busy (the program that holds the home does not answer), Unsupported (only the bench cloud
    // does it; see benchOnly()).

    /// Errors: NotFound (device), Refused and the others of Registry::claim().
    Task<Result<QString>> claim(QString claimId, QString by);
    /// Errors: NotFound (product).
    Task<Result<QString>> setAutoClaim(QString product, bool on);
    /// Errors: LinkLost (no cloud runs, or the device is not connected to it), NotFound (device),
    /// those of Enforcer. A reclaim needs no cloud that runs.
    Task<Result<QString>> enforce(EnforcementAction action, QString claimId, QString by);
    /// For so many milliseconds; 0 lifts it. Errors: NotFound (device), InvalidArgument.
    Task<Result<QString>> block(QString claimId, qint64 forMs, QString by);
    /// Publishes as the cloud's manager. Errors: LinkLost (no cloud runs), InvalidArgument (topic;
    /// more than longestRequest), those of net::Client::publish().
    Task<Result<QString>> publish(QByteArray topic, QByteArray payload, net::Qos qos, bool retain);

    using StoreValues = QMap<QString, QString>;
    /// Makes the edits, over what is there, and reads the Store after them; no edits = only reads.
    /// Errors: LinkLost (no cloud runs), NotFound (device), those of StoreService::apply().
    Task<Result<StoreValues>> useStore(QString claimId, std::vector<store::Edit> edits, QString by);

private:
    Task<Result<QJsonObject>> ask(QJsonObject request);
    static Task<Result<QString>> sentence(Task<Result<QJsonObject>> asking);
    static Task<Result<StoreValues>> values(Task<Result<QJsonObject>> asking);
    Result<QJsonObject> doInBooks(const QJsonObject& request);
    void receive();
    void settle(Result<QJsonObject> answer);

    Scheduler& m_scheduler;
    QString m_home;
    QString m_broker;
    std::unique_ptr<QLocalSocket> m_socket; ///< of the latest request
    Timer m_deadline;
    std::optional<Pending<QJsonObject>> m_pending;
};

} // namespace ferrule::cloud
