// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/identity_folder.h"
#include "base/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace ferrule::bench {

/// What a simulated device remembers: settings and credentials in its folder, and what was staged
/// since the last start in memory only. Settings are in `settings.json`, who it is and how often it
/// started in `board.json`, credentials in an agent::IdentityFolder below, files in `files`.
class SimulatedState
{
public:
    using Settings = QMap<QString, QString>;
    enum class Stage { Effective, Staged };

    explicit SimulatedState(QString folder);

    /// Reads the folder, ends a commit that a kill cut short, and counts a start.
    Result<void> boot();

    const QString& hardwareId() const { return m_hardwareId; }
    qint64 boots() const { return m_boots; }
    QString identityFolder() const { return m_identity.path(); }
    /// What the agent works with; an error is an empty identity.
    agent::Identity identity() const;

    Settings settings(Stage stage) const;
    void setSetting(const QString& key, const QString& value);
    void removeSetting(const QString& key);

    /// The PEM text; empty where there is none.
    QByteArray credential(const QString& kind, Stage stage) const;
    void setCredential(const QString& kind, const QByteArray& pem);

    /// What the agent starts with from now on; for firmware that keeps its credentials elsewhere.
    Result<void> setIdentity(const agent::Identity& identity);

    /// Files of firmware that has a file system, or of anything that it keeps by name: written at
    /// once, kept across a kill. An absent file reads as nothing.
    std::optional<QByteArray> file(const QString& name) const;
    void setFile(const QString& name, const QByteArray& content);
    void removeFile(const QString& name);
    QStringList fileNames() const;

    /// Makes everything staged effective at once, also across a kill. Conflict where key and
    /// certificate would not belong together.
    Result<void> commit();

private:
    QString filePath(const QString& name) const;
    Result<void> apply(const QByteArray& commitRecord);

    QString m_folder;
    agent::IdentityFolder m_identity;
    QString m_hardwareId;
    qint64 m_boots = 0;
    Settings m_settings;
    QMap<QString, std::optional<QString>> m_stagedSettings; ///< nothing = to be removed
    QMap<QString, QByteArray> m_stagedCredentials;
};

} // namespace ferrule::bench
