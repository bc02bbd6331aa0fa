// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/broker.h"
#include "published/device_records.h"
#include "published/failure.h"
#include "published/policy.h"
#include "published/product.h"
#include "published/station.h"
#include "published/tls.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// What the engine shows to a user interface: plain values, copied, never changed by their reader.
/// Times are milliseconds since 1970-01-01 UTC, 0 = never. Durations are milliseconds. Rates are in
/// the traffic limit's own unit: messages (of 1 KB or a started part of it) an hour.
namespace ferrule::published {

// ---- Devices

enum class Section { Attached, Cloud, Bench };

enum class DeviceState {
    NotAsked,      ///< a port that nothing was written to yet
    Silent,        ///< a port where nothing has answered
    Unprovisioned, ///< answers, has no identity yet
    Provisioning,
    Unclaimed, ///< registered itself and waits to be claimed
    Offline,   ///< provisioned, not connected
    Online,
    Throttled,
    Released, ///< cut off, certificate revoked, to be reclaimed
    Failed,
    Blocked, ///< not connected, and refused an identity until its block ends
};

struct Device
{
    QString id; ///< stable in one run of the program: "port:PATH", "cloud:CLAIMID", "bench:CLAIMID"
    Section section = Section::Cloud;
    DeviceState state = DeviceState::Silent;
    QString name;
    QString claimId; ///< empty where none is known; pages that need the cloud work by it
    QString detail;  ///< one line of what matters now
    QString port;    ///< path; empty where there is none
    bool simulated = false;
    QString product;
    QString model;
    QString firmware;
    QString dialect;              ///< "JSON-RPC lines"; empty until identified
    bool hasSettings = false;     ///< over this port its settings can be read and written
    bool listsSettings = false;   ///< tells all of them; else those that are asked for by name
    bool removesSettings = false; ///< its keys can be deleted
    int baud = 0;                 ///< of its port; 0 = no port
    QString certificateSerial;    ///< lower-case hex; empty = none issued
    QString fingerprint;          ///< SHA-256 of the certificate, lower-case hex
    qint64 notAfterMs = 0;
    qint64 lastSeenMs = 0;
    qint64 blockedUntilMs = 0; ///< refused an identity until then; 0 = it is not blocked
};

// ---- Cloud

struct CloudStatus
{
    enum class State {
        Stopped,
        Starting,
        Running,
        Failed,  ///< until somebody mends it, see `failure`
        Waiting, ///< the broker was not reached; tries again by itself at nextAttemptMs
    };
    State state = State::Stopped;
    QString name;                 ///< "Bench cloud"
    QString endpoint;             ///< host:port of the broker
    QString builderUrl;           ///< where devices register
    QString secureBuilderUrl;     ///< the same over HTTPS; empty = there is none
    QString authorityFile;        ///< PEM of the authority that devices must trust; empty = none
    QString authorityFingerprint; ///< SHA-256 of its certificate, lower-case hex
    QString brokerVersion;        ///< "mosquitto 2.0.11"
    QString secretsPlace;         ///< where the authority's key lives, as a sentence
    int connected = 0;
    double share = 0; ///< of the pool's limit; 1 = at the limit
    /// Messages that the bench broker left out since the start, as their reader was too slow or too
    /// long away: the cloud itself or a device, it does not say which. 0 at another broker.
    quint64 leftOut = 0;
    std::optional<Failure> failure; ///< also of an attempt after which others follow
    qint64 nextAttemptMs = 0;       ///< of the next attempt to reach the broker; 0 = none is planned
    std::optional<TlsPeer> tls; ///< of the connection to the broker; absent = none, or without TLS
    /// The folder that commands must be told with --home; empty = they find it by themselves.
    QString commandHome;

    QString profile;               ///< id of the broker in use; empty = the bench cloud
    QList<BrokerFinding> findings; ///< what is possible at this broker; empty at the bench cloud
    QString role; ///< "This manager enforces", "Watches: LAB2 enforces"; empty at the bench cloud
    // Why something cannot be done here, one sentence each; empty = it can.
    QString whyNoProvisioning; ///< nor claiming, nor virtual devices
    QString whyNoRelease;      ///< nor reclaiming
    QString whyNoEnforcement;  ///< nor Store edits: another manager does that
};

// ---- Provisioning

enum class StepId { Port, Identity, Claim, KeyAndCertificate, Write, Verify, Reboot, FirstLogin };
enum class StepState { Waiting, Running, Done, Failed };

struct Step
{
    StepId id = StepId::Port;
    StepState state = StepState::Waiting;
    qint64 durationMs = 0;
    double progress = -1; ///< 0 to 1; negative = not known
    QString measured;     ///< one line: what was seen
    QStringList details;  ///< the record behind it
    std::optional<Failure> failure;
};

struct ProvisionRun
{
    enum class State { Running, Passed, Failed, Cancelled };
    QString deviceId;
    State state = State::Running;
    QString claimId;
    QList<Step> steps; ///< all eight, in order
    bool canResume = false;
    qint64 startedMs = 0;
};

struct ProvisionRequest
{
    QString name;     ///< how people call the device; empty = its model
    QString product;  ///< empty = what the device says
    QString claimId;  ///< empty = a new one is made
    QString wifiSsid; ///< network to join where the device has Wi-Fi; empty = none
    QString wifiPassphrase;
};

// ---- Store

enum class ValueType { String, Number, Boolean, Json };

enum class ItemState {
    InStep,       ///< the device reports what was asked, or nothing was asked
    Sent,         ///< stored and offered to the device, which has not read it yet
    Acknowledged, ///< the device has read it
    Conflict,     ///< the device set another value after we asked for ours
};

/// A setting of an attached device is a StoreItem as well: its claimId is the device's id then
/// ("port:PATH"), its value what the device holds, and its revision stands for that value: it does
/// not grow, it is another one where the value is. See Engine::readDeviceStore().
struct StoreItem
{
    QString claimId;
    QString key;
    ValueType type = ValueType::String;
    QString value;                   ///< what the cloud holds, as text
    std::optional<QString> reported; ///< what the device last set
    ItemState state = ItemState::InStep;
    qint64 revision = 0; ///< grows with each change of this item
    qint64 updatedMs = 0;
    QString updatedBy; ///< "device", or who edited it
    QString finding; ///< what is odd about it ("a boolean was sent as 56.000000"); empty = nothing
    qint64 askedMs = 0;        ///< when somebody here asked for `value`; 0 = the device set it
    qint64 sentMs = 0;         ///< when it last left for the device: the broker has taken it
    qint64 acknowledgedMs = 0; ///< when the device read what was asked
    qint64 reportedMs = 0;     ///< when the device last set it
    qint64 expiresMs = 0;      ///< the item goes by itself then; 0 = never
};

struct StoreEdit
{
    QString key;
    ValueType type = ValueType::String;
    QString value;
    bool remove = false;
    qint64 baseRevision = 0; ///< what the editor saw; 0 = a new key. Another revision is a conflict
    bool overwrite = false;  ///< the user saw the conflict and chose this value
    qint64 expiresMs = 0;    ///< when the item goes by itself; 0 = never
};

struct StoreKey
{
    QString claimId;
    QString key;
};

/// One change of a key in the past.
struct StorePast
{
    qint64 revision = 0;
    qint64 utcMs = 0;
    QString by; ///< "device", or who edited it
    bool removed = false;
    ValueType type = ValueType::String; ///< meaningless where it was removed, as is the value
    QString value;
};

/// What readStoreHistory() answers.
struct StoreHistory
{
    StoreKey of;
    QList<StorePast> changes; ///< the newest first, 100 at most
};

// ---- Traffic

enum class Verdict { WithinLimit, OverShare, Throttled, Closed, Released };

/// Those of the last seven days come at the start: each one of the newest day, the highest of each
/// hour before it.
struct PoolSample
{
    qint64 utcMs = 0;
    double rate = 0;  ///< the whole pool
    double limit = 0; ///< limit × connected devices
    double burst = 0; ///< the burst line; equals limit where the policy has no burst rule
    int connected = 0;
};

struct TopicCost
{
    QString topic;
    qint64 units = 0;
};

struct DeviceTraffic
{
    QString claimId;
    QString name;
    double rate = 0;
    double limit = 0;
    double shareOfPool = 0; ///< of the pool's traffic in the window, 0 to 1
    double units = 0;       ///< sent in the window
    Verdict verdict = Verdict::WithinLimit;
    int strikes = 0;          ///< measurements over the limit in a row
    double backoffMs = 0;     ///< what the governor rule says the device should wait now
    QList<TopicCost> topics;  ///< most expensive first, five at most
    bool overOwnLine = false; ///< it sent more than unitsAllowed
    double unitsLimit = 0;    ///< its limit, in the window
    double unitsAllowed = 0;  ///< the line that it is judged by: the limit, or its burst multiple
};

struct TrafficStatus
{
    double share = 0; ///< of the pool's limit
    qint64 windowMs = 0;
    qint64 intervalMs = 0;
    double limitPerDevice = 0;
    double headroom = 1; ///< the multiple of the limit up to which nobody is throttled now (bursts)
    int devices = 0;     ///< connected, or with traffic in the window
    double units = 0;    ///< what they sent in the window
    double unitsLimit = 0;      ///< limit × devices, in the window
    double unitsAllowed = 0;    ///< the line that is judged by: the limit, or its burst multiple
    double unitsPerMessage = 1; ///< measured in the window
    /// Until the pool is throttled if all go on like this; 0 = now, absent = not at this rate.
    std::optional<qint64> bitesInMs;
    /// One message every so often stays below a device's line; absent where even one is too many.
    std::optional<qint64> safeIntervalMs;
    QString policy;      ///< its name
    QString explanation; ///< in words, with numbers
    QString forecast;    ///< in words; empty when nothing is about to happen
};

struct Enforcement
{
    enum class Action { Throttle, Close, Release, Reclaim };
    qint64 utcMs = 0;
    QString claimId;
    Action action = Action::Throttle;
    QString by;  ///< the policy, or a person
    QString why; ///< in words, with its numbers
};

// ---- Timeline, messages, console

enum class Channel { Serial, Mqtt, Store, Enforcement, Cloud };
enum class Severity { Info, Good, Warning, Error };

struct TimelineEntry
{
    quint64 sequence = 0;
    qint64 utcMs = 0;
    Channel channel = Channel::Cloud;
    Severity severity = Severity::Info;
    QString device; ///< claim ID or port; empty = the cloud itself
    QString summary;
    QString detail;
};

struct Message
{
    quint64 sequence = 0;
    qint64 utcMs = 0;
    bool outgoing = false;
    QString topic;
    QByteArray payload;
    quint8 qos = 0;
    bool retain = false;
    bool duplicate = false;
    quint16 packetId = 0; ///< 0 at QoS 0, and where it is not known
};

/// What readRetained() answers.
struct RetainedMessages
{
    QString filter;
    QList<Message> messages; ///< by topic
    bool complete = true;    ///< false = there are more than were read, see Engine::retainedMost
};

struct ConsoleLine
{
    enum class Kind { Text, FrameIn, FrameOut, Note };
    quint64 sequence = 0;
    qint64 utcMs = 0;
    QString port;
    Kind kind = Kind::Text;
    QByteArray raw;
    QString decoded; ///< a protocol frame in one line; empty for text
};

// ---- Bench

/// How the pace of a virtual device changes with time.
enum class Script {
    Steady,     ///< the pace, always
    Ramp,       ///< from silence to the pace over one period, then on at the pace
    Burst,      ///< ten times the pace in the first tenth of each period, silence in the rest
    Flood,      ///< as fast as the connection takes it; the pace is not looked at
    DailyCurve, ///< a day in a period: quiet at its ends, the pace in its middle
};

/// What is wrong with a virtual device. All are real: the broker sees what it would see in the
/// field.
enum class Fault {
    None,
    HalfOpenTcp,        ///< the connection stays open and nothing passes any more
    DuplicateClientId,  ///< a second device logs in with the same identity, again and again
    ExpiredCertificate, ///< shows a certificate of yesterday
    WrongClock,         ///< its clock is an hour ahead: what the cloud tells it looks too old
    PacketLoss,         ///< a fifth of what it sends and receives has to be sent again
    SlowReader,         ///< reads 32 bytes a second
};

/// How a virtual or simulated device sends. A pace of 0 is silence.
struct Behaviour
{
    double messagesPerMinute = 1;
    int payloadBytes = 64;
    bool obeysThrottle = true;
    Script script = Script::Steady; ///< this and the rest for virtual devices only
    qint64 periodMs = 600'000;      ///< of the script, 1,000 to 86,400,000
    Fault fault = Fault::None;
};

struct VirtualDevice
{
    QString id;
    QString claimId;
    Behaviour behaviour;
    QString feels; ///< "connected · waits 4.0 s before each message"
    quint64 sent = 0;
    quint64 failed = 0; ///< messages that ended with an error
    double delayMs = 0; ///< its governor's own delay now
    double paceNow = 0; ///< messages a minute that its script asks for now
    bool paused = false;
};

// ---- One frame's worth

/// Everything that changed since the last batch. Rows replace the row of the same identity.
struct Batch
{
    /// Another cloud from here on: Store, traffic and enforcement of the one before are void. Its
    /// devices are in devicesGone.
    bool cloudReplaced = false;
    std::optional<CloudStatus> cloud;
    std::optional<Brokers> brokers;
    std::optional<BrokerCheck> brokerCheck;
    QList<Device> devices;
    QStringList devicesGone; ///< ids
    QList<ProvisionRun> runs;
    QList<StoreItem> storeItems;
    QList<StoreKey> storeGone;
    QList<StoreHistory> storeHistories;
    QList<DeviceRecords> deviceRecords;
    QList<SyncedRow> syncedRows;
    QList<SyncedKey> syncedGone;
    QList<DeviceCommand> deviceCommands;
    QList<Product> products;             ///< when not empty, all of them
    std::optional<TrafficPolicy> policy; ///< the rules in force
    QList<PolicyPreset> policyPresets;   ///< when not empty, all of them
    std::optional<TrafficStatus> traffic;
    QList<PoolSample> samples;
    QList<DeviceTraffic> deviceTraffic; ///< when not empty, the whole table
    QList<Enforcement> enforcements;
    QList<TimelineEntry> timeline;
    QList<Message> messages;
    std::optional<RetainedMessages> retained;
    QList<ConsoleLine> console;
    QList<VirtualDevice> virtualDevices;
    std::optional<StationStatus> station;
    QList<StationSlot> stationSlots;
    QStringList stationSlotsGone; ///< device ids
    QList<StationRecord> stationRecords;
    QList<StationLabel> stationLabels;
    quint64 dropped = 0; ///< timeline entries, messages and lines that did not fit, since the start

    bool isEmpty() const;
};

} // namespace ferrule::published
