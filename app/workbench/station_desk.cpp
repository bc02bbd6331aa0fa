// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/station_desk.h"

#include "words/error_text.h"
#include "words/phrase.h"
#include "workbench/cloud_desk.h"
#include "workbench/not_now.h"
#include "workbench/publisher.h"
#include "workbench/station_authority.h"
#include "workbench/station_rows.h"
#include "workbench/station_settings.h"
#include "workbench/translate.h"

#include <QFile>
#include <QFileInfo>

namespace ferrule::app {

using published::Channel;
using published::Severity;
using published::StationSlot;

namespace {

constexpr int recordsShown = 500;
constexpr qint64 listLimit = 8 * 1024 * 1024;

} // namespace

StationDesk::StationDesk(Scheduler& scheduler, Publisher& publisher, SerialDesk& serial,
                         CloudDesk& cloud, std::shared_ptr<serial::ProvisioningAuthority> authority,
                         QString home, QObject* parent)
    : QObject(parent)
    , m_scheduler(scheduler)
    , m_publisher(publisher)
    , m_serial(serial)
    , m_cloud(cloud)
    , m_authority(std::move(authority))
    , m_home(std::move(home))
{
    m_status.settings = readStationSettings(m_home);
    m_status.ledgerPath = m_home + QStringLiteral("/station/ledger.csv");
    connect(&m_cloud.cloud(), &cloud::BenchCloud::stateChanged, this, [this] {
        if (m_cloud.cloud().state() != cloud::BenchCloud::State::Running)
            m_books.reset();
    });
    connect(&m_serial, &SerialDesk::plugged, this, &StationDesk::plugged);
    connect(&m_serial, &SerialDesk::unplugged, this, &StationDesk::unplugged);
    connect(&m_serial, &SerialDesk::renamed, this, &StationDesk::renamed);
}

StationDesk::~StationDesk()
{
    m_life.end();
}

void StationDesk::start()
{
    if (const Result<void> opened = openBooks(); !opened)
        fail(opened.error());
    publishStatus();
}

Result<void> StationDesk::openBooks()
{
    if (m_books)
        return {};
    if (m_cloud.cloud().state() != cloud::BenchCloud::State::Running)
        return notNow(
            phrase("workbench", "The station's books are shut: the bench cloud is not running."),
            phrase("workbench", "Start it again first."));
    m_books.emplace(m_cloud.cloud().database(), m_status.ledgerPath);
    if (const Result<void> opened = m_books->ledger.open(); !opened) {
        m_books.reset();
        return opened;
    }
    m_status.failure.reset();
    const Result<QList<station::Record>> newest = m_books->ledger.newest(recordsShown);
    if (!newest)
        return newest.error();
    for (const station::Record& record : newest.value())
        m_publisher.stationRecord(toPublished(record));
    return {};
}

void StationDesk::publishStatus()
{
    m_status.passed = m_tally.passed();
    m_status.failed = m_tally.failed();
    m_status.firstPass = m_tally.firstPass();
    m_status.yield = m_tally.yield();
    m_status.firstPassYield = m_tally.firstPassYield();
    m_status.meanMs = std::chrono::duration_cast<std::chrono::milliseconds>(m_tally.mean()).count();
    if (m_books) {
        const Result<station::ClaimList::State> list = m_books->list.state();
        if (list) {
            m_status.list = list.value().fileName;
            m_status.listTotal = list.value().total;
            m_status.listLeft = list.value().left;
        } else {
            m_status.failure = toFailure(list.error());
        }
    }
    m_status.labelFolder = m_status.settings.labelFolder.isEmpty()
                               ? m_home + QStringLiteral("/station/labels")
                               : m_status.settings.labelFolder;
    published::StationStatus shown = m_status;
    shown.settings.wifiPassphrase.clear();
    m_publisher.station(shown);
}

void StationDesk::fail(const Error& error)
{
    m_status.failure = toFailure(error);
    m_publisher.note(Channel::Serial, Severity::Error, {}, shownText(error.what), errorText(error));
    publishStatus();
}

void StationDesk::publish(const Slot& slot)
{
    m_publisher.stationSlot(slot.shown);
}

StationDesk::Slot& StationDesk::slotOf(const PortSession& session)
{
    Slot& slot = m_slots[session.deviceId()];
    slot.shown.deviceId = session.deviceId();
    slot.shown.port = session.facts().info.path;
    return slot;
}

Result<void> StationDesk::arm(bool armed)
{
    if (armed == m_status.armed)
        return {};
    if (armed) {
        if (const Result<void> opened = openBooks(); !opened) {
            fail(opened.error());
            return opened;
        }
        m_tally.clear();
        m_passedBoards.clear();
        m_passedHardware.clear();
        m_status.armedMs = m_scheduler.utcMs();
        for (PortSession* session : m_serial.sessions()) {
            Slot& slot = slotOf(*session);
            slot.shown.state = StationSlot::State::Ignored;
            slot.shown.instruction = tr("Was attached before · press Retry to run it");
            publish(slot);
        }
    } else {
        for (auto it = m_slots.begin(); it != m_slots.end();) {
            if (it->shown.state == StationSlot::State::Running) {
                ++it;
                continue;
            }
            m_publisher.stationSlotGone(it.key());
            it = m_slots.erase(it);
        }
    }
    m_status.armed = armed;
    m_publisher.note(Channel::Serial, Severity::Info, {},
                     armed ? tr("Station armed") : tr("Station disarmed"));
    publishStatus();
    return {};
}

Result<void> StationDesk::setSettings(const published::StationSettings& settings)
{
    const QList<serial::DialectEntry> all = serial::allDialects();
    const bool known = std::any_of(all.cbegin(), all.cend(),
                                   [&](const auto& entry) { return entry.id == settings.dialect; });
    if ((!settings.dialect.isEmpty() && !known) || settings.baud <= 0) {
        Error error;
        error.kind = ErrorKind::InvalidArgument;
        error.what = phrase("workbench", "The station cannot work with these settings.");
        error.measured =
            phrase("workbench", "Dialect \"%1\" at %2 baud.").arg(settings.dialect, settings.baud);
        error.expected =
            phrase("workbench", "A dialect that Ferrule speaks, and a bit rate over 0.");
        return error;
    }
    const QString passphrase =
        settings.wifiPassphrase.isEmpty() && settings.wifiSsid == m_status.settings.wifiSsid
            ? m_status.settings.wifiPassphrase
            : settings.wifiPassphrase;
    m_status.settings = settings;
    m_status.settings.wifiPassphrase = passphrase;
    publishStatus();
    return writeStationSettings(m_home, m_status.settings);
}

Result<void> StationDesk::importList(const QString& path)
{
    if (const Result<void> opened = openBooks(); !opened)
        return opened;
    Result<void> taken;
    if (path.isEmpty()) {
        taken = m_books->list.clear();
    } else {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.size() > listLimit) {
            Error error;
            error.kind = ErrorKind::Io;
            error.what = phrase("workbench", "The list %1 cannot be read.").arg(path);
            error.measured = file.isOpen()
                                 ? std::string(phrase("workbench", "%1 bytes.").arg(file.size()))
                                 : file.errorString().toStdString() + ".";
            error.expected = phrase("workbench", "A CSV file of at most 8 MiB.");
            return error;
        }
        const Result<QList<station::ListedClaim>> claims =
            station::parseClaimList(QString::fromUtf8(file.readAll()));
        if (!claims)
            return claims.error();
        taken = m_books->list.replace(QFileInfo(path).fileName(), claims.value());
    }
    publishStatus();
    return taken;
}

void StationDesk::plugged(PortSession* session)
{
    if (!m_status.armed)
        return;
    Slot& slot = slotOf(*session);
    if (slot.shown.state == StationSlot::State::Running)
        return; // its own restart
    const QString board = boardOf(session->facts().info);
    if (!board.isEmpty() && m_passedBoards.contains(board))
        return letRest(slot);
    // The session is still being set up by who tells this.
    QMetaObject::invokeMethod(
        this,
        [this, id = session->deviceId()] {
            if (!m_status.armed)
                return;
            if (const Result<void> begun = begin(id, true); !begun)
                m_publisher.note(Channel::Serial, Severity::Warning, id,
                                 shownText(begun.error().what));
        },
        Qt::QueuedConnection);
}

void StationDesk::unplugged(const QString& deviceId)
{
    const auto slot = m_slots.find(deviceId);
    if (slot == m_slots.end() || slot->shown.state == StationSlot::State::Running)
        return;
    const int attempt = slot->shown.attempt;
    const QString port = slot->shown.port;
    slot->shown = StationSlot();
    slot->shown.deviceId = deviceId;
    slot->shown.port = port;
    slot->shown.attempt = attempt;
    slot->shown.instruction = tr("Plug in the next one");
    publish(*slot);
}

void StationDesk::renamed(const QString& before, const QString& now)
{
    const auto slot = m_slots.find(before);
    if (slot == m_slots.end())
        return;
    Slot moved = *slot;
    m_slots.erase(slot);
    m_publisher.stationSlotGone(before);
    moved.shown.deviceId = now;
    moved.shown.port = now.section(QLatin1Char(':'), 1);
    m_slots.insert(now, moved);
    publish(moved);
}

void StationDesk::letRest(Slot& slot)
{
    slot.shown.state = StationSlot::State::Ignored;
    slot.shown.instruction = tr("Has passed already · unplug it");
    publish(slot);
}

Result<void> StationDesk::retry(const QString& deviceId)
{
    return begin(deviceId, false);
}

Result<void> StationDesk::begin(const QString& deviceId, bool byItself)
{
    const Result<PortSession*> found = m_serial.session(deviceId);
    if (!found)
        return found.error();
    if (const Result<void> opened = openBooks(); !opened)
        return opened;
    return run(*found, byItself);
}

Result<void> StationDesk::run(PortSession* session, bool byItself)
{
    Slot& slot = slotOf(*session);
    if (slot.shown.state == StationSlot::State::Running)
        return notNow(phrase("workbench", "The device is being provisioned already."),
                      phrase("workbench", "Wait for the run to end."));
    if (session->facts().activity == PortFacts::Activity::Identifying)
        session->cancelIdentify();
    QList<serial::DialectEntry> dialects = serial::allDialects();
    dialects.removeIf([this](const serial::DialectEntry& entry) {
        return !m_status.settings.dialect.isEmpty() && entry.id != m_status.settings.dialect &&
               entry.role == serial::DialectEntry::Role::Provisioning;
    });
    session->setDialects(dialects);
    if (session->facts().baud != m_status.settings.baud) {
        if (const Result<void> set = session->setBaud(m_status.settings.baud); !set)
            return set;
    }
    if (!m_watched.contains(session)) {
        m_watched.insert(session);
        connect(session, &QObject::destroyed, this,
                [this](QObject* gone) { m_watched.remove(gone); });
        connect(session, &PortSession::runChanged, this, [this, session] { progressed(*session); });
        connect(
            session, &PortSession::runFinished, this,
            [this, session](const serial::ProvisionResult& result) { finished(*session, result); });
    }
    published::ProvisionRequest request;
    request.product = m_status.settings.product;
    request.wifiSsid = m_status.settings.wifiSsid;
    request.wifiPassphrase = m_status.settings.wifiPassphrase;
    const auto authority = std::make_shared<StationAuthority>(
        m_authority,
        [self = m_life.of(this),
         session = QPointer<PortSession>(session)](serial::ClaimRequest& claim) -> Result<void> {
            if (!self || !session)
                return cancelled(phrase("workbench", "The station was stopped."));
            return self->decide(session->deviceId(), claim);
        });
    const int attempt = slot.shown.attempt + 1;
    slot = Slot();
    slot.byItself = byItself;
    slotOf(*session).shown.attempt = attempt;
    slot.shown.state = StationSlot::State::Running;
    slot.shown.instruction = tr("Leave it plugged in");
    slot.shown.startedMs = m_scheduler.utcMs();
    slot.startedAt = m_scheduler.now();
    if (const Result<void> begun = session->provision(authority, request); !begun) {
        slot.shown.state = StationSlot::State::Failed;
        slot.shown.instruction = tr("Press Retry");
        slot.shown.failure = toFailure(begun.error());
        publish(slot);
        return begun;
    }
    publish(slot);
    return {};
}

Result<void> StationDesk::decide(const QString& deviceId, serial::ClaimRequest& request)
{
    if (const Result<void> opened = openBooks(); !opened)
        return opened;
    const Result<station::ClaimList::State> list = m_books->list.state();
    if (!list)
        return list.error();
    Slot& slot = m_slots[deviceId];
    if (slot.byItself && m_passedHardware.contains(request.device.hardwareId)) {
        slot.passedBefore = true;
        return cancelled(phrase("workbench", "The device has passed already."));
    }
    if (list.value().total > 0) {
        const Result<station::ListedClaim> listed =
            m_books->list.assign(request.device.hardwareId, m_scheduler.utcMs());
        if (!listed)
            return listed.error();
        request.claimId = listed.value().claimId;
        request.name = listed.value().name;
        slot.store = listed.value().store;
        slot.name = listed.value().name;
        publishStatus();
    }
    if (request.name.isEmpty() && !m_status.settings.namePrefix.isEmpty() &&
        !request.device.hardwareId.isEmpty())
        request.name = m_status.settings.namePrefix + request.device.hardwareId.right(6);
    return {};
}

} // namespace ferrule::app
