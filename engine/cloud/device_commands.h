// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/command_table.h"
#include "cloud/database_sync.h"

#include <QObject>
#include <QSet>

namespace ferrule::cloud {

/// Rows of the Command table for devices that use database sync (facts/wire.md (h)), and what
/// became of each. Agents in the field do not say that they obeyed; what a command leads to is seen
/// all the same: a row that comes back changed, the update check, a login after a restart.
class DeviceCommands : public QObject
{
    Q_OBJECT
public:
    DeviceCommands(CommandTable& table, DatabaseSync& sync, Registry& registry,
                   DeviceMessenger& messenger, const Clock& clock, QObject* parent = nullptr);

    /// Hands the device a command: "reboot", "update", or a word of its own. It is sent once and
    /// not offered again, so that nothing is done twice; the broker keeps it for a device that is
    /// away. Errors: NotFound (device), Refused (it does not sync; or it would give the identity
    /// up, which is the enforcer's business), Busy (another manager speaks to the devices),
    /// InvalidArgument (no word; too large for an agent), those of the database.
    Result<void> send(const QString& claimId, const QString& word, const QJsonObject& arguments,
                      const QString& by);

    Result<QList<CommandRecord>> list(const QString& claimId) { return m_table.list(claimId); }

    void noteLogin(const QString& claimId);
    void noteLogout(const QString& claimId);
    void noteUpdateCheck(const QString& claimId);

signals:
    void changed(const ferrule::cloud::CommandRecord& command);
    void complained(const QString& claimId, const QString& summary, const QString& detail);

private:
    Result<void> mayBeSent(const QString& claimId, const QString& word) const;
    void noteRow(const QString& claimId, const SyncedRow& row);
    void tell(const QString& claimId, const Result<QList<CommandRecord>>& commands);
    void answerAll(const QString& claimId, const QString& word, const QString& how);

    CommandTable& m_table;
    DatabaseSync& m_sync;
    Registry& m_registry;
    DeviceMessenger& m_messenger;
    const Clock& m_clock;
    QSet<QString> m_restarting; ///< left after a "reboot" had reached the broker
};

} // namespace ferrule::cloud
