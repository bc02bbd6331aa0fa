// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/dialects/at/at_dialect.h"

#include <QList>

namespace ferrule::serial::at {

/// Nordic nRF91 modems (nRF91 AT commands reference): credentials in security tags, keys made in
/// the modem. There is no place for settings: which endpoint, port and security tag are used is
/// built into the application.
///
/// The modem has one place for a credential: a new key takes the old one's place at once, so a run
/// that is cut short leaves a device that the next run completes.
class Nrf91Dialect final : public AtDialect
{
    Q_OBJECT
public:
    /// Where credentials go when the modem holds none yet: the tag of nRF Cloud and of Nordic's
    /// samples.
    static constexpr quint32 defaultTag = 16842753;

    explicit Nrf91Dialect(DialectLine line);

    QString name() const override;
    Task<Result<Capabilities>> probe(Duration patience) override;
    Task<Result<DeviceInfo>> info() override;
    Task<Result<void>> putCredential(CredentialKind kind, QByteArray pem,
                                     std::function<void(double)> progress) override;
    Task<Result<QString>> hashCredential(CredentialKind kind, Stage stage) override;
    Task<Result<void>> generateKey() override;
    Task<Result<QByteArray>> certificateRequest(QString commonName) override;
    Task<Result<void>> connectCloud() override;
    Task<Result<void>> reboot() override;

    /// Where credentials are read and written; known after probe().
    quint32 securityTag() const { return m_tag; }

private:
    /// Switches the modem off, which the credential storage demands.
    Task<Result<void>> goOffline();
    struct Slot
    {
        quint32 tag = 0;
        int type = 0;

        bool operator==(const Slot&) const = default;
    };

    /// Which slots hold something; those of the modem itself left out.
    Task<Result<QList<Slot>>> listSlots();
    Task<Result<void>> deleteCredential(Slot slot);
    Task<Result<void>> findTag();
    /// Whether the key that was just made is in our tag. Where a hurt digit led it into another,
    /// it is deleted there: Protocol.
    Task<Result<void>> confirmKey();
    static quint32 applicationTag(const QList<Slot>& held);

    quint32 m_tag = defaultTag;
    QList<Slot> m_heldBefore; ///< as probe() found them
};

} // namespace ferrule::serial::at
