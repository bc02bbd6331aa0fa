// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/device_line.h"

#include "serial/port.h"
#include "words/phrase.h"

#include <algorithm>

namespace ferrule::serial {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Duration lookInterval = 100ms;
/// Of each dialect, in the rounds of questions after the first.
constexpr Duration nextPatience = 800ms;
constexpr Duration wifiPatience = 1s;
/// A board that resets when its port is opened takes about 2.5 s to boot.
constexpr Duration bootPatience = 4500ms;
/// No device answers later than this.
constexpr Duration latestAnswer = 30s;
constexpr int bitsPerByte = 10; // start, eight data, stop

Error silentError(const QString& path, qint64 bytes, quint64 damaged, const Error& lastError)
{
    Error error;
    error.kind = bytes == 0 ? ErrorKind::Timeout : ErrorKind::Protocol;
    if (bytes == 0) {
        error.what = phrase("serial", "Nothing answered on %1.").arg(path);
        error.measured = phrase("serial", "Not one byte came. %1").arg(lastError.measured);
        error.cause = phrase(
            "serial", "The device is off, hangs, or its lines are not connected to this port.");
        error.remedy = phrase("serial", "Check power and wiring, reset the device, then resume.");
    } else {
        error.what =
            phrase("serial", "The device on %1 talks, but in no language that Ferrule knows.")
                .arg(path);
        error.measured = phrase("serial", "%1 bytes came, %2 frames of them damaged, none a reply.")
                             .arg(bytes, damaged);
        error.cause =
            damaged == 0
                ? phrase("serial", "Another bit rate, or firmware without a provisioning dialect.")
                : phrase("serial", "A bad cable, or another program that reads from the port.");
        error.remedy =
            phrase("serial", "Look at the console: legible text means that the bit rate is right.");
    }
    error.expected = phrase("serial", "A reply in one of the dialects that Ferrule speaks.");
    return error;
}

Task<Result<void>> waitForPort(QPointer<DeviceLine> line, Scheduler& scheduler, Duration timeout)
{
    const Instant deadline = scheduler.now() + timeout;
    for (;;) {
        Result<void> opened = line->open();
        if (opened || scheduler.now() >= deadline)
            co_return opened;
        Task<Result<void>> pause = line->sleep(lookInterval);
        const Result<void> slept = co_await pause;
        if (!slept)
            co_return slept;
    }
}

Task<Result<void>> waitForQuiet(QPointer<DeviceLine> line, Scheduler& scheduler, Duration quiet,
                                Duration timeout)
{
    const Instant start = scheduler.now();
    for (;;) {
        const Instant now = scheduler.now();
        const Instant silentSince = std::max(start, line->lastReceived());
        if (now - silentSince >= quiet || now - start >= timeout)
            co_return Result<void>();
        Task<Result<void>> pause = line->sleep(quiet - (now - silentSince));
        const Result<void> slept = co_await pause;
        if (!slept)
            co_return slept;
    }
}

} // namespace

DeviceLine::DeviceLine(Scheduler& scheduler, PortInfo port, QList<DialectEntry> dialects,
                       std::unique_ptr<SerialLink> link, QObject* parent)
    : QObject(parent)
    , m_scheduler(scheduler)
    , m_info(std::move(port))
    , m_entries(dialects.isEmpty() ? allDialects() : std::move(dialects))
    , m_link(link ? std::move(link) : std::make_unique<Port>())
    , m_flows(scheduler)
    , m_demultiplexer(
          scheduler,
          [this](const QByteArray& frame) {
              if (m_dialect)
                  m_dialect->receive(frame);
          },
          [this](const ConsoleEntry& entry) { show(entry); })
{
    connect(m_link.get(), &SerialLink::received, this, [this](const QByteArray& bytes) {
        m_lastReceived = m_scheduler.now();
        m_demultiplexer.receive(bytes);
    });
    connect(m_link.get(), &SerialLink::lost, this, &DeviceLine::onLost);
}

DeviceLine::~DeviceLine()
{
    m_life.end();
    m_link->disconnect(this);
    m_demultiplexer.setFraming(nullptr);
    // The flows that this resumes look at their answer first and leave; until then they may read
    // this object, so it must be whole.
    m_flows.cancelSleeps();
    m_dialect.reset();
}

void DeviceLine::setDialects(const QList<DialectEntry>& dialects)
{
    m_entries = dialects.isEmpty() ? allDialects() : dialects;
}

Result<void> DeviceLine::open()
{
    if (m_link->isOpen())
        return {};
    const PortInfo found = m_link->find(m_info);
    if (found.path.isEmpty()) {
        Error error;
        error.kind = ErrorKind::NotFound;
        error.what = phrase("serial", "The port %1 is not there.").arg(m_info.path);
        error.cause = phrase("serial", "The device is unplugged, switched off, or still starting.");
        error.remedy = phrase("serial", "Plug the device in, then resume.");
        return error;
    }
    if (Result<void> result = m_link->open(found.path, m_baud); !result)
        return result;
    const bool simulated = m_info.simulated;
    m_info = found;
    m_info.simulated = simulated;
    note(phrase("serial", "opened %1 at %2 baud").arg(m_link->path(), m_baud).text());
    emit opened();
    return {};
}

void DeviceLine::close()
{
    const QPointer<DeviceLine> self(this);
    cancel(cancelled(phrase("serial", "The port was closed.")));
    if (!self)
        return;
    m_demultiplexer.flush();
    if (self && m_link->isOpen()) {
        m_link->close();
        note(phrase("serial", "closed").text());
    }
}

void DeviceLine::cancel(const Error& reason)
{
    const QPointer<DeviceLine> self(this);
    if (!m_secrecy.expired())
        m_secretUntil = m_scheduler.now() + latestAnswer;
    if (m_dialect)
        m_dialect->cancel(reason);
    if (self)
        m_flows.cancelSleeps();
}

void DeviceLine::onLost(const Error& error)
{
    const QPointer<DeviceLine> self(this);
    m_demultiplexer.flush();
    if (!m_secrecy.expired())
        m_secretUntil = m_scheduler.now() + latestAnswer;
    note(QString::fromStdString(error.what));
    if (m_dialect)
        m_dialect->cancel(error);
    if (self)
        emit lost(error);
}

Task<Result<void>> DeviceLine::reopen(Duration timeout)
{
    return waitForPort(QPointer<DeviceLine>(this), m_scheduler, timeout);
}

Task<Result<void>> DeviceLine::settle(Duration quiet, Duration timeout)
{
    return waitForQuiet(QPointer<DeviceLine>(this), m_scheduler, quiet, timeout);
}

Task<Result<void>> DeviceLine::sleep(Duration delay)
{
    return m_flows.sleep(delay);
}

Task<Result<Identified>> DeviceLine::identify()
{
    if (const Result<void> open = this->open(); !open)
        co_return open.error();

    const qint64 bytesBefore = m_link->bytesIn();
    const quint64 damagedBefore = m_demultiplexer.framesDamaged();
    const Instant start = m_scheduler.now();
    const QList<DialectEntry> entries = probingOrder();
    Duration patience = firstPatience;
    Error lastError;
    int rounds = 0;
    bool answered = false;
    do {
        ++rounds;
        for (const DialectEntry& entry : entries) {
            useDialect(entry);
            Task<Result<Capabilities>> probing = m_dialect->probe(patience);
            const Result<Capabilities> capabilities = co_await probing;
            if (!capabilities) {
                // After these two, nothing here may be left to touch.
                if (capabilities.error().kind == ErrorKind::Cancelled ||
                    capabilities.error().kind == ErrorKind::LinkLost)
                    co_return capabilities.error();
                if (capabilities.error().kind != ErrorKind::Timeout)
                    answered = true;
                if (lastError.kind == ErrorKind::Internal ||
                    capabilities.error().kind != ErrorKind::Timeout)
                    lastError = capabilities.error();
                continue;
            }
            Task<Result<DeviceInfo>> asking = m_dialect->info();
            const Result<DeviceInfo> info = co_await asking;
            if (!info)
                co_return info.error();
            m_lastAnswered = entry.id;
            m_capabilities = capabilities.value();
            Identified identified;
            identified.dialect = m_dialect->name();
            identified.dialectId = entry.id;
            identified.capabilities = capabilities.value();
            identified.info = info.value();
            co_return identified;
        }
        patience = nextPatience;
        // A device that only a dialect not its own could reach may just have been late to the
        // first.
    } while (m_scheduler.now() - start < bootPatience || (answered && rounds < 2));
    dropDialect();
    if (lastError.kind != ErrorKind::Timeout)
        co_return lastError;
    co_return silentError(m_info.path, m_link->bytesIn() - bytesBefore,
                          m_demultiplexer.framesDamaged() - damagedBefore, lastError);
}

QList<DialectEntry> DeviceLine::probingOrder() const
{
    QList<DialectEntry> order;
    for (const DialectEntry& entry : m_entries) {
        if (entry.role == DialectEntry::Role::Provisioning)
            order.append(entry);
    }
    const auto last = std::find_if(order.begin(), order.end(), [this](const DialectEntry& entry) {
        return entry.id == m_lastAnswered;
    });
    if (last != order.end())
        std::rotate(order.begin(), last, last + 1);
    return order;
}

Task<Result<void>> DeviceLine::joinWifi(WifiNetwork network)
{
    std::shared_ptr<const void> secret;
    if (m_dialect && m_capabilities.wifi) {
        secret = keepSecret();
        Task<Result<void>> joining = m_dialect->joinWifi(network);
        co_return co_await joining;
    }
    Error error;
    error.kind = ErrorKind::Unsupported;
    error.what = phrase("serial", "The device joins no Wi-Fi network over this line.");
    Result<void> outcome = error;
    const QList<DialectEntry> entries = m_entries;
    for (const DialectEntry& entry : entries) {
        if (entry.role != DialectEntry::Role::WifiOnly || !m_link->isOpen())
            continue;
        useDialect(entry);
        Task<Result<Capabilities>> probing = m_dialect->probe(wifiPatience);
        const Result<Capabilities> found = co_await probing;
        if (!found) {
            if (found.error().kind == ErrorKind::Cancelled ||
                found.error().kind == ErrorKind::LinkLost)
                co_return found.error();
            continue;
        }
        secret = keepSecret();
        Task<Result<void>> joining = m_dialect->joinWifi(network);
        outcome = co_await joining;
        secret.reset();
        if (!outcome && (outcome.error().kind == ErrorKind::Cancelled ||
                         outcome.error().kind == ErrorKind::LinkLost))
            co_return outcome;
        break;
    }
    Task<Result<Identified>> identifying = identify();
    const Result<Identified> again = co_await identifying;
    co_return again ? outcome : Result<void>(again.error());
}

Result<void> DeviceLine::writeConsole(const QByteArray& bytes)
{
    return m_link->write(bytes);
}

Duration DeviceLine::wireDuration() const
{
    const auto bits = (m_link->bytesIn() + m_link->bytesOut()) * bitsPerByte;
    return std::chrono::nanoseconds(bits * 1'000'000'000 / m_baud);
}

WireTime DeviceLine::wireTime() const
{
    WireTime sum = m_pastWireTime;
    if (m_dialect) {
        const WireTime& now = m_dialect->wireTime();
        sum.waiting += now.waiting;
        sum.requests += now.requests;
        sum.retries += now.retries;
        sum.stray += now.stray;
    }
    return sum;
}

void DeviceLine::useDialect(const DialectEntry& entry)
{
    dropDialect();
    DialectLine line{
        m_scheduler,
        [this](const QByteArray& bytes, const QString& summary) -> Result<void> {
            Result<void> written = m_link->write(bytes);
            if (written)
                showFrame(ConsoleEntry::Kind::FrameOut, bytes, summary);
            return written;
        },
        [this](const QByteArray& frame, const QString& summary) {
            showFrame(ConsoleEntry::Kind::FrameIn, frame, summary);
        },
    };
    m_dialect = entry.make(std::move(line));
    connect(m_dialect.get(), &Dialect::notified, this, &DeviceLine::notified);
    m_demultiplexer.setFraming(&m_dialect->framing());
}

void DeviceLine::dropDialect()
{
    m_pastWireTime = wireTime();
    m_demultiplexer.setFraming(nullptr);
    m_dialect.reset();
}

void DeviceLine::showFrame(ConsoleEntry::Kind kind, const QByteArray& frame, const QString& summary)
{
    ConsoleEntry entry;
    entry.utcMs = m_scheduler.utcMs();
    entry.kind = kind;
    entry.raw = frame.trimmed();
    entry.decoded = summary;
    // A line end that only wakes the device is nothing to look at.
    if (!entry.raw.isEmpty() || !summary.isEmpty())
        show(entry);
}

void DeviceLine::show(ConsoleEntry entry)
{
    if (isSecret() && !entry.raw.isEmpty()) {
        if (entry.kind == ConsoleEntry::Kind::Text || entry.kind == ConsoleEntry::Kind::Damaged) {
            entry.decoded = phrase("serial", "%1 bytes are not shown: a secret was on the line")
                                .arg(entry.raw.size())
                                .text();
            entry.kind = ConsoleEntry::Kind::Note;
        }
        entry.raw.clear();
    }
    emit console(entry);
}

std::shared_ptr<const void> DeviceLine::keepSecret()
{
    if (std::shared_ptr<const void> secret = m_secrecy.lock())
        return secret;
    const auto end = [self = m_life.of(this), retries = wireTime().retries](const char* token) {
        delete token;
        if (self)
            self->endSecret(retries);
    };
    const std::shared_ptr<const void> secret(new char, end);
    m_secrecy = secret;
    return secret;
}

void DeviceLine::endSecret(quint64 retriesBefore)
{
    if (wireTime().retries != retriesBefore)
        m_secretUntil = m_scheduler.now() + latestAnswer;
}

bool DeviceLine::isSecret() const
{
    return !m_secrecy.expired() || m_scheduler.now() < m_secretUntil;
}

void DeviceLine::note(const QString& text)
{
    ConsoleEntry entry;
    entry.utcMs = m_scheduler.utcMs();
    entry.kind = ConsoleEntry::Kind::Note;
    entry.decoded = text;
    emit console(entry);
}

} // namespace ferrule::serial
