// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "brokers/secret_store.h"
#include "flow/pending.h"
#include "flow/scheduler.h"

#include <memory>
#include <unordered_map>

class QThread;

namespace ferrule::app {

/// Secrets in the desktop's keychain (Secret Service or KWallet), through QtKeychain on a thread of
/// its own: D-Bus, and a person who is asked to unlock the keychain, take their time.
class Keychain final : public SecretStore
{
public:
    /// A person may have to unlock it.
    static constexpr Duration patience = std::chrono::minutes(2);

    explicit Keychain(Scheduler& scheduler);
    /// Settles what is awaited with Cancelled. A call that hangs in the system's libraries is left
    /// to itself after a second, with its thread.
    ~Keychain() override;

    /// Whether there is a session bus to ask at; says nothing about a keychain behind it.
    static bool isThinkable();

    /// All errors: NotFound, PermissionDenied (somebody refused it), Unsupported (no keychain
    /// answers), Timeout, Cancelled.
    Task<Result<void>> write(QString key, QByteArray secret) override;
    Task<Result<QByteArray>> read(QString key) override;
    Task<Result<void>> remove(QString key) override;
    QString place() const override;

private:
    class Mailbox;
    struct Request;
    struct Open
    {
        explicit Open(Scheduler& scheduler)
            : patience(scheduler)
        {
        }
        Pending<QByteArray> answer;
        Timer patience;
    };

    Pending<QByteArray> ask(const Request& request);
    static Task<Result<void>> outcome(Pending<QByteArray> answer);
    void settle(quint64 number, const Result<QByteArray>& answer);

    Scheduler& m_scheduler;
    std::shared_ptr<Mailbox> m_mailbox;
    QThread* m_thread = nullptr; ///< from the first request on
    QObject* m_door = nullptr;   ///< lives on it
    quint64 m_lastNumber = 0;
    std::unordered_map<quint64, std::unique_ptr<Open>> m_open;
};

} // namespace ferrule::app
