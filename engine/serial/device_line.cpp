// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/device_line.h"

namespace ferrule::serial {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Duration lookInterval = 100ms;
constexpr int bitsPerByte = 10; // start, eight data, stop

Error silentError(const QString& path, qint64 bytes, quint64 damaged, const Error& lastError)
{
    Error error;
    error.kind = bytes == 0 ? ErrorKind::Timeout : ErrorKind::Protocol;
    if (bytes == 0) {
        error.what = u"Nothing answered on %1."_s.arg(path).toStdString();
        error.measured = u"Not one byte came. %1"_s.arg(QString::fromStdString(lastError.measured))
                             .toStdString();
        error.cause = "The device is off, hangs, or its lines are not connected to this port.";
        error.remedy = "Check power and wiring, reset the device, then resume.";
    } else {
        error.what = u"The device on %1 talks, but in no language that Ferrule knows."_s.arg(path)
                         .toStdString();
        error.measured = u"%1 bytes came, %2 frames of them damaged, none a reply."_s.arg(bytes)
                             .arg(damaged)
                             .toStdString();
        error.cause = damaged == 0 ? "Another bit rate, or firmware without a provisioning dialect."
                                   : "A bad cable, or another program that reads from the port.";
        error.remedy = "Look at the console: legible text means that the bit rate is right.";
    }
    error.expected = "A reply to RPC.List.";
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

DeviceLine::DeviceLine(Scheduler& scheduler, PortInfo port, QList<DialectFactory> dialects,
                       QObject* parent)
    : QObject(parent)
    , m_scheduler(scheduler)
    , m_info(std::move(port))
    , m_factories(dialects.isEmpty() ? allDialects() : std::move(dialects))
    , m_flows(scheduler)
    , m_demultiplexer(
          scheduler,
          [this](const QByteArray& frame) {
              if (m_dialect)
                  m_dialect->receive(frame);
          },
          [this](const ConsoleEntry& entry) { emit console(entry); })
{
    connect(&m_port, &Port::received, this, [this](const QByteArray& bytes) {
        m_lastReceived = m_scheduler.now();
        m_demultiplexer.receive(bytes);
    });
    connect(&m_port, &Port::lost, this, &DeviceLine::onLost);
}

DeviceLine::~DeviceLine()
{
    m_port.disconnect(this);
    m_demultiplexer.setFraming(nullptr);
    // The flows that this resumes look at their answer first and leave; until then they may read
    // this object, so it must be whole.
    m_flows.cancelSleeps();
    m_dialect.reset();
}

Result<void> DeviceLine::open()
{
    if (m_port.isOpen())
        return {};
    const PortInfo found = findPort(m_info);
    if (found.path.isEmpty()) {
        Error error;
        error.kind = ErrorKind::NotFound;
        error.what = u"The port %1 is not there."_s.arg(m_info.path).toStdString();
        error.cause = "The device is unplugged, switched off, or still starting.";
        error.remedy = "Plug the device in, then resume.";
        return error;
    }
    if (Result<void> result = m_port.open(found.path, m_baud); !result)
        return result;
    const bool simulated = m_info.simulated;
    m_info = found;
    m_info.simulated = simulated;
    note(u"opened %1 at %2 baud"_s.arg(m_port.path()).arg(m_baud));
    emit opened();
    return {};
}

void DeviceLine::close()
{
    const QPointer<DeviceLine> self(this);
    cancel(cancelled("The port was closed."));
    if (!self)
        return;
    m_demultiplexer.flush();
    if (self && m_port.isOpen()) {
        m_port.close();
        note(u"closed"_s);
    }
}

void DeviceLine::cancel(const Error& reason)
{
    const QPointer<DeviceLine> self(this);
    if (m_dialect)
        m_dialect->cancel(reason);
    if (self)
        m_flows.cancelSleeps();
}

void DeviceLine::onLost(const Error& error)
{
    const QPointer<DeviceLine> self(this);
    m_demultiplexer.flush();
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

    const qint64 bytesBefore = m_port.bytesIn();
    const quint64 damagedBefore = m_demultiplexer.framesDamaged();
    Error lastError;
    for (const DialectFactory& factory : std::as_const(m_factories)) {
        useDialect(factory);
        Task<Result<Capabilities>> probing = m_dialect->probe();
        const Result<Capabilities> capabilities = co_await probing;
        if (!capabilities) {
            lastError = capabilities.error();
            // Only a timeout says that this object is surely still there.
            if (lastError.kind != ErrorKind::Timeout)
                co_return lastError;
            continue;
        }
        Task<Result<DeviceInfo>> asking = m_dialect->info();
        const Result<DeviceInfo> info = co_await asking;
        if (!info)
            co_return info.error();
        Identified identified;
        identified.dialect = m_dialect->name();
        identified.capabilities = capabilities.value();
        identified.info = info.value();
        co_return identified;
    }
    dropDialect();
    co_return silentError(m_info.path, m_port.bytesIn() - bytesBefore,
                          m_demultiplexer.framesDamaged() - damagedBefore, lastError);
}

Result<void> DeviceLine::writeConsole(const QByteArray& bytes)
{
    return m_port.write(bytes);
}

Duration DeviceLine::wireDuration() const
{
    const auto bits = (m_port.bytesIn() + m_port.bytesOut()) * bitsPerByte;
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

void DeviceLine::useDialect(const DialectFactory& factory)
{
    dropDialect();
    DialectLine line{
        m_scheduler,
        [this](const QByteArray& bytes, const QString& summary) -> Result<void> {
            Result<void> written = m_port.write(bytes);
            if (written)
                showFrame(ConsoleEntry::Kind::FrameOut, bytes, summary);
            return written;
        },
        [this](const QByteArray& frame, const QString& summary) {
            showFrame(ConsoleEntry::Kind::FrameIn, frame, summary);
        },
    };
    m_dialect = factory(std::move(line));
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
    emit console(entry);
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
