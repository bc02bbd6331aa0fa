// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "data/database.h"
#include "net/outbox_store.h"

namespace ferrule::outbox {

/// The outbox in the database: tables outbox and inbox, one transaction a record().
///
/// A step is durable against the end of the program, kill -9 included, once record() has answered:
/// SQLite's write-ahead log is then with the operating system. A power cut or a crash of the
/// machine may take the last steps with it (the database stays whole), because the database runs
/// with synchronous NORMAL: with FULL every turn of a client would wait for the disk, at a twelfth
/// of the rate.
class SqlOutbox final : public net::OutboxStore
{
public:
    /// `database` is open; it and `clock` outlive this object and live on its thread.
    SqlOutbox(data::Database& database, const Clock& clock);

    Result<net::StoredSession> load(const QByteArray& clientId) override;
    Result<void> record(const QByteArray& clientId, std::span<const mqtt::Change> steps,
                        std::span<const net::StoredMessage> accepted) override;
    Result<void> forget(const QByteArray& clientId) override;

private:
    Result<void> take(const QString& session, const mqtt::Change& step);
    Result<void> add(const QString& session, const net::StoredMessage& message);
    Result<void> run(const QString& sql, const QVariantList& values);

    data::Database& m_database;
    const Clock& m_clock;
};

} // namespace ferrule::outbox
