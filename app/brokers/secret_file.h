// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "brokers/secret_store.h"

namespace ferrule::app {

/// Secrets in a file of the home that nobody but its owner can read (mode 0600), in clear: for
/// machines without a keychain.
class SecretFile final : public SecretStore
{
public:
    explicit SecretFile(const QString& home);

    /// All errors: Io, PermissionDenied, InvalidArgument (not the file that this wrote).
    Task<Result<void>> write(QString key, QByteArray secret) override;
    Task<Result<QByteArray>> read(QString key) override;
    Task<Result<void>> remove(QString key) override;
    QString place() const override;

    QString path() const { return m_path; }

private:
    QString m_path;
};

} // namespace ferrule::app
