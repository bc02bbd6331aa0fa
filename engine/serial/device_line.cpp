// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/device_line.h"

#include "serial/port.h"
#include "words/phrase.h"

#include <QPointer>

#include <algorithm>

namespace ferrule::serial {

using namespace std::chrono_literals;

namespace {

constexpr Duration lookInterval = 100ms;
constexpr int bitsPerByte = 10; // start, eight data, stop

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
    , m_secrecy(scheduler, [this] { return wireTime().retries; })
{
    connect(m_link.get(), &SerialLink::received, this, [this](const QByteArray& bytes) {
        m_lastReceived = m_scheduler.now();
        m_demultiplexer.receive(bytes);
    });
    connect(m_link.get(), &SerialLink::lost, this, &DeviceLine::onLost);
}

DeviceLine::~DeviceLine()
{
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
    m_secrecy.brokenOff();
    if (m_dialect)
        m_dialect->cancel(reason);
    if (self)
        m_flows.cancelSleeps();
}

void DeviceLine::onLost(const Error& error)
{
    const QPointer<DeviceLine> self(this);
    m_demultiplexer.flush();
    m_secrecy.brokenOff();
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

void DeviceLine::show(const ConsoleEntry& entry)
{
    emit console(m_secrecy.screened(entry));
}

std::shared_ptr<const void> DeviceLine::keepSecret()
{
    return m_secrecy.keep();
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
