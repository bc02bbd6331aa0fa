// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "flow/flow.h"

#include <QJsonObject>
#include <QLocalSocket>
#include <QObject>

#include <memory>
#include <optional>

namespace ferrule::cloud {

/// Asks the cloud of a home, whoever runs it, or does it in the home's books where nobody does.
class ControlClient : public QObject
{
    Q_OBJECT
public:
    ControlClient(Scheduler& scheduler, QString home, QObject* parent = nullptr);
    ~ControlClient() override;

    /// One at a time; a sentence about what was done. Errors: NotFound (home, device), Busy (the
    /// program that holds the home does not answer), Refused and the others of Registry::claim().
    Task<Result<QString>> claim(QString claimId, QString by);
    /// Errors: NotFound (home, product), Busy.
    Task<Result<QString>> setAutoClaim(QString product, bool on);

private:
    Task<Result<QString>> ask(QJsonObject request);
    Result<QString> doInBooks(const QJsonObject& request);
    void receive();
    void settle(Result<QString> answer);

    Scheduler& m_scheduler;
    QString m_home;
    std::unique_ptr<QLocalSocket> m_socket; ///< of the latest request
    Timer m_deadline;
    std::optional<Pending<QString>> m_pending;
};

} // namespace ferrule::cloud
