// SPDX-License-Identifier: GPL-3.0-or-later

// Who is behind the port: the dialects are tried, and the one that is answered is kept.
#include "serial/device_line.h"
#include "words/phrase.h"

#include <algorithm>

namespace ferrule::serial {

using namespace std::chrono_literals;

namespace {

/// Of each dialect, in the rounds of questions after the first.
constexpr Duration nextPatience = 800ms;
constexpr Duration wifiPatience = 1s;
/// A board that resets when its port is opened takes about 2.5 s to boot.
constexpr Duration bootPatience = 4500ms;

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

} // namespace

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
                if (isOver(capabilities.error()))
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
            if (isOver(found.error()))
                co_return found.error();
            continue;
        }
        secret = keepSecret();
        Task<Result<void>> joining = m_dialect->joinWifi(network);
        outcome = co_await joining;
        secret.reset();
        if (!outcome && isOver(outcome.error()))
            co_return outcome;
        break;
    }
    Task<Result<Identified>> identifying = identify();
    const Result<Identified> again = co_await identifying;
    co_return again ? outcome : Result<void>(again.error());
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

} // namespace ferrule::serial
