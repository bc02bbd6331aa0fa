// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/dialects/rpc/connection.h"

namespace ferrule::serial::mos {

/// Mongoose OS as it comes, without the extension of the reference dialect: the services Config,
/// FS and Sys of its libraries rpc-service-config and rpc-service-fs.
///
/// Nothing is staged by the firmware, so this does: credentials go into the one of two sets of
/// files that is not in use, settings wait here, and commit() switches over with one Config.Set and
/// one Config.Save. Keys are made on the host; there is no digest, so files are read back.
class MosDialect final : public Dialect
{
    Q_OBJECT
public:
    explicit MosDialect(DialectLine line);

    QString name() const override;
    const Framing& framing() const override { return m_connection.framing(); }
    void receive(const QByteArray& frame) override { m_connection.receive(frame); }
    void cancel(const Error& reason) override { m_connection.cancel(reason); }

    Task<Result<Capabilities>> probe(Duration patience) override;
    Task<Result<DeviceInfo>> info() override;
    Task<Result<Settings>> listSettings(Stage stage) override;
    Task<Result<QString>> getSetting(QString key, Stage stage) override;
    Task<Result<void>> setSetting(QString key, QString value) override;
    Task<Result<void>> commit() override;
    Task<Result<void>> putCredential(CredentialKind kind, QByteArray pem,
                                     std::function<void(double)> progress) override;
    Task<Result<QByteArray>> readCredential(CredentialKind kind, Stage stage) override;
    Task<Result<void>> reboot() override;
    const WireTime& wireTime() const override { return m_connection.wireTime(); }

private:
    /// The value of a configuration key. NotFound where there is none.
    Task<Result<QJsonValue>> config(QString key);
    /// Which file of a credential is in use; empty = none.
    Task<Result<QString>> fileInUse(CredentialKind kind);
    Task<Result<void>> chooseFiles();
    Task<Result<qint64>> fileSize(QString name);
    Task<Result<void>> append(QString name, QByteArray piece, qsizetype offset);
    Task<Result<QByteArray>> readFile(QString name);
    /// The configuration that makes everything staged effective.
    Task<Result<QJsonObject>> stagedConfig();

    rpc::Connection m_connection;
    Settings m_staged;
    QMap<CredentialKind, QString> m_stagedFiles;
    char m_set = 0; ///< 'a' or 'b', the set of files that is written; 0 = not chosen yet
};

} // namespace ferrule::serial::mos
