// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/migrations.h"

namespace ferrule::data {

namespace {

// Times are BIGINT milliseconds since 1970-01-01 UTC, 0 = never. Booleans are SMALLINT 0 and 1.

const QStringList& registryTables()
{
    static const QStringList statements{
        QStringLiteral("CREATE TABLE settings ("
                       "key TEXT PRIMARY KEY, value TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE products ("
                       "name TEXT PRIMARY KEY, token TEXT NOT NULL UNIQUE,"
                       "auto_claim SMALLINT NOT NULL DEFAULT 0, created_ms BIGINT NOT NULL)"),
        QStringLiteral("CREATE TABLE devices ("
                       "claim_id TEXT PRIMARY KEY, status TEXT NOT NULL,"
                       "name TEXT NOT NULL DEFAULT '', product TEXT NOT NULL DEFAULT '',"
                       "model TEXT NOT NULL DEFAULT '', firmware TEXT NOT NULL DEFAULT '',"
                       "account_id TEXT NOT NULL DEFAULT '', token_hash TEXT,"
                       "attributes TEXT NOT NULL DEFAULT '{}',"
                       "created_ms BIGINT NOT NULL, claimed_ms BIGINT NOT NULL DEFAULT 0,"
                       "last_seen_ms BIGINT NOT NULL DEFAULT 0,"
                       "released_ms BIGINT NOT NULL DEFAULT 0,"
                       "cut_ms BIGINT NOT NULL DEFAULT 0," // its session at the broker is gone
                       "blocked_until_ms BIGINT NOT NULL DEFAULT 0)"),
        QStringLiteral("CREATE UNIQUE INDEX devices_token ON devices (token_hash)"),
        // A private key is never stored, so there is no column for one.
        QStringLiteral("CREATE TABLE credentials ("
                       "serial TEXT PRIMARY KEY,"
                       "claim_id TEXT NOT NULL REFERENCES devices (claim_id) ON DELETE CASCADE,"
                       "fingerprint TEXT NOT NULL, not_after_ms BIGINT NOT NULL,"
                       "issued_ms BIGINT NOT NULL, confirm_at TEXT NOT NULL,"
                       "confirmed_ms BIGINT NOT NULL DEFAULT 0,"
                       "revoked_ms BIGINT NOT NULL DEFAULT 0,"
                       "revoked_why TEXT NOT NULL DEFAULT '')"),
        QStringLiteral("CREATE INDEX credentials_device ON credentials (claim_id, issued_ms)"),
        QStringLiteral("CREATE INDEX credentials_revoked ON credentials (revoked_ms)"),
    };
    return statements;
}

const QStringList& storeTables()
{
    static const QStringList statements{
        // Types and states are the numbers of store::Type and store::State.
        QStringLiteral("CREATE TABLE store_item ("
                       "claim_id TEXT NOT NULL, key TEXT NOT NULL,"
                       "type INTEGER NOT NULL, value TEXT NOT NULL,"
                       "reported_type INTEGER, reported TEXT," // both NULL = the device set nothing
                       "state INTEGER NOT NULL, revision INTEGER NOT NULL,"
                       "updated_ms BIGINT NOT NULL, updated_by TEXT NOT NULL,"
                       "asked_ms BIGINT NOT NULL DEFAULT 0,"
                       "acknowledged_ms BIGINT NOT NULL DEFAULT 0,"
                       "reported_ms BIGINT NOT NULL DEFAULT 0,"
                       "finding TEXT NOT NULL DEFAULT '',"
                       "PRIMARY KEY (claim_id, key))"),
        // Type and value are NULL where the change removed the item.
        QStringLiteral("CREATE TABLE store_history ("
                       "id INTEGER PRIMARY KEY, claim_id TEXT NOT NULL, key TEXT NOT NULL,"
                       "revision INTEGER NOT NULL, utc_ms BIGINT NOT NULL, by_whom TEXT NOT NULL,"
                       "type INTEGER, value TEXT)"),
        QStringLiteral("CREATE INDEX store_history_item ON store_history (claim_id, key, id)"),
    };
    return statements;
}

const QStringList& trafficTables()
{
    static const QStringList statements{
        // An empty claim_id is the pool. Rates are messages of 1 KB an hour.
        QStringLiteral("CREATE TABLE traffic_samples ("
                       "utc_ms BIGINT NOT NULL, claim_id TEXT NOT NULL,"
                       "connected INTEGER NOT NULL DEFAULT 0,"
                       "messages DOUBLE PRECISION NOT NULL, units DOUBLE PRECISION NOT NULL,"
                       "rate DOUBLE PRECISION NOT NULL, rate_limit DOUBLE PRECISION NOT NULL,"
                       "PRIMARY KEY (claim_id, utc_ms))"),
        QStringLiteral("CREATE INDEX traffic_samples_time ON traffic_samples (utc_ms)"),
        QStringLiteral("CREATE TABLE audit_trail ("
                       "utc_ms BIGINT NOT NULL, claim_id TEXT NOT NULL, action TEXT NOT NULL,"
                       "done_by TEXT NOT NULL, why TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX audit_trail_time ON audit_trail (utc_ms)"),
        // Unacknowledged QoS 1 and 2 messages, by the session that sends them.
        QStringLiteral("CREATE TABLE outbox ("
                       "session TEXT NOT NULL, sequence BIGINT NOT NULL,"
                       "topic TEXT NOT NULL, payload BYTEA NOT NULL, qos SMALLINT NOT NULL,"
                       "retain SMALLINT NOT NULL DEFAULT 0, packet_id INTEGER NOT NULL DEFAULT 0,"
                       "state TEXT NOT NULL, queued_ms BIGINT NOT NULL,"
                       "PRIMARY KEY (session, sequence))"),
    };
    return statements;
}

const QStringList& cloudTables()
{
    static const QStringList statements{
        QStringLiteral("ALTER TABLE store_item ADD COLUMN sent_ms BIGINT NOT NULL DEFAULT 0"),
        QStringLiteral("ALTER TABLE store_item ADD COLUMN expires_ms BIGINT NOT NULL DEFAULT 0"),
        QStringLiteral("CREATE INDEX store_item_expiry ON store_item (expires_ms)"
                       " WHERE expires_ms > 0"),
        // Rows of database sync other than the Store's, as the device sent them.
        QStringLiteral("CREATE TABLE synced_row ("
                       "claim_id TEXT NOT NULL, sort_key TEXT NOT NULL, table_name TEXT NOT NULL,"
                       "item TEXT NOT NULL, updated_ms BIGINT NOT NULL,"
                       "received_ms BIGINT NOT NULL, PRIMARY KEY (claim_id, sort_key))"),
        QStringLiteral("CREATE TABLE metric_minute ("
                       "claim_id TEXT NOT NULL, metric TEXT NOT NULL, minute_ms BIGINT NOT NULL,"
                       "samples BIGINT NOT NULL, total DOUBLE PRECISION NOT NULL,"
                       "least DOUBLE PRECISION NOT NULL, most DOUBLE PRECISION NOT NULL,"
                       "newest DOUBLE PRECISION NOT NULL,"
                       "PRIMARY KEY (claim_id, metric, minute_ms))"),
        // Ports that devices were told of, the oldest first: the cloud listens on them for as long
        // as nobody else does.
        QStringLiteral("CREATE TABLE known_port ("
                       "service TEXT NOT NULL, port INTEGER NOT NULL, since_ms BIGINT NOT NULL,"
                       "PRIMARY KEY (service, port))"),
        QStringLiteral("INSERT INTO known_port (service, port, since_ms)"
                       " SELECT substr(key, 1, length(key) - 5), CAST(value AS INTEGER), 0"
                       " FROM settings WHERE key IN ('broker.port', 'http.port')"
                       " AND value <> '0'"),
        QStringLiteral("DELETE FROM settings WHERE key IN ('broker.port', 'http.port')"),
    };
    return statements;
}

const QStringList& stationTables()
{
    static const QStringList statements{
        // One line for each finished run; never changed, never deleted.
        QStringLiteral("CREATE TABLE station_record ("
                       "sequence BIGINT PRIMARY KEY, utc_ms BIGINT NOT NULL,"
                       "outcome TEXT NOT NULL, claim_id TEXT NOT NULL, hardware_id TEXT NOT NULL,"
                       "model TEXT NOT NULL, product TEXT NOT NULL, firmware TEXT NOT NULL,"
                       "dialect TEXT NOT NULL, port TEXT NOT NULL, key_origin TEXT NOT NULL,"
                       "certificate TEXT NOT NULL, fingerprint TEXT NOT NULL,"
                       "attempt INTEGER NOT NULL, duration_ms BIGINT NOT NULL,"
                       "failed_step TEXT NOT NULL, reason TEXT NOT NULL)"),
        // Claim IDs that were assigned before; assigned_to is a hardware ID, empty = free.
        QStringLiteral("CREATE TABLE station_claim ("
                       "claim_id TEXT PRIMARY KEY, position INTEGER NOT NULL,"
                       "name TEXT NOT NULL, hardware_id TEXT NOT NULL, store TEXT NOT NULL,"
                       "listed SMALLINT NOT NULL, assigned_to TEXT NOT NULL,"
                       "assigned_ms BIGINT NOT NULL)"),
        QStringLiteral("CREATE INDEX station_claim_owner ON station_claim (assigned_to, position)"),
    };
    return statements;
}

const QStringList& sessionTables()
{
    static const QStringList statements{
        // Identifiers of received QoS 2 messages whose PUBREL has not come, by session.
        QStringLiteral("CREATE TABLE inbox ("
                       "session TEXT NOT NULL, packet_id INTEGER NOT NULL,"
                       "PRIMARY KEY (session, packet_id))"),
    };
    return statements;
}

const QStringList& deviceCloudTables()
{
    static const QStringList statements{
        // The line that was judged by; 0 = not known, from before it was kept.
        QStringLiteral("ALTER TABLE traffic_samples"
                       " ADD COLUMN allowed DOUBLE PRECISION NOT NULL DEFAULT 0"),
        // What an update check is told of; an empty version = nothing.
        QStringLiteral("ALTER TABLE products ADD COLUMN firmware_version TEXT NOT NULL DEFAULT ''"),
        QStringLiteral("ALTER TABLE products ADD COLUMN firmware_url TEXT NOT NULL DEFAULT ''"),
        QStringLiteral("ALTER TABLE products ADD COLUMN firmware_checksum TEXT NOT NULL DEFAULT"
                       " ''"),
        // What devices were told to do by database sync.
        QStringLiteral("CREATE TABLE device_command ("
                       "claim_id TEXT NOT NULL, command_id TEXT NOT NULL, word TEXT NOT NULL,"
                       "arguments TEXT NOT NULL, by_whom TEXT NOT NULL, asked_ms BIGINT NOT NULL,"
                       "sent_ms BIGINT NOT NULL DEFAULT 0, answered_ms BIGINT NOT NULL DEFAULT 0,"
                       "answer TEXT NOT NULL DEFAULT '', PRIMARY KEY (claim_id, command_id))"),
        QStringLiteral("CREATE INDEX device_command_time ON device_command (claim_id, asked_ms)"),
    };
    return statements;
}

const QStringList& reasonTables()
{
    static const QStringList statements{
        // What the reason was made of, as JSON; empty = nothing but its words is known.
        QStringLiteral("ALTER TABLE audit_trail ADD COLUMN figures TEXT NOT NULL DEFAULT ''"),
    };
    return statements;
}

} // namespace

const std::vector<Migration>& migrations()
{
    static const std::vector<Migration> all{
        {1, registryTables() + storeTables() + trafficTables()},
        {2, cloudTables()},
        {3, sessionTables()},
        {4, stationTables()},
        {5, deviceCloudTables()},
        {6, reasonTables()},
    };
    return all;
}

} // namespace ferrule::data
