// SPDX-License-Identifier: GPL-3.0-or-later
#include "faulty_line.h"

#include <algorithm>

namespace ferrule::test {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype longestPiece = 48;
constexpr int longestDelayMs = 300;
const QByteArray logLine = "\r\n[00:00:07.000] <wrn> app: low voltage {\"id\":1}\r\n";
const QByteArray foreignText = "AT+GCAP\r";

} // namespace

Result<void> DeviceEnd::open()
{
    m_open = true;
    return {};
}

void DeviceEnd::close()
{
    m_open = false;
    if (m_line.m_host)
        m_line.m_host->hangUp();
}

void DeviceEnd::write(const QByteArray& bytes, Duration pause)
{
    m_line.send(FaultyLine::Direction::ToHost, bytes, pause);
}

void DeviceEnd::notifyDrained()
{
    m_line.drained();
}

HostEnd::~HostEnd()
{
    m_line.m_host = nullptr;
}

serial::PortInfo HostEnd::find(const serial::PortInfo& last) const
{
    if (!m_line.m_device->isOpen())
        return {};
    serial::PortInfo info = last;
    info.canonicalPath = last.path;
    return info;
}

Result<void> HostEnd::open(const QString&, qint32 baud)
{
    m_open = true;
    m_baud = baud;
    return {};
}

Result<void> HostEnd::write(const QByteArray& bytes)
{
    if (!m_open) {
        Error error;
        error.kind = ErrorKind::LinkLost;
        error.what = "The port is closed.";
        return error;
    }
    m_bytesOut += bytes.size();
    m_line.send(FaultyLine::Direction::ToDevice, bytes, Duration(0));
    return {};
}

void HostEnd::take(const QByteArray& bytes)
{
    if (!m_open)
        return;
    m_bytesIn += bytes.size();
    emit received(bytes);
}

void HostEnd::hangUp()
{
    if (!m_open)
        return;
    m_open = false;
    m_line.m_scheduler.callAt(m_line.m_scheduler.now(),
                              [line = &m_line, alive = std::weak_ptr<int>(m_line.m_life)] {
                                  if (alive.expired() || !line->m_host)
                                      return;
                                  Error error;
                                  error.kind = ErrorKind::LinkLost;
                                  error.what = "The port went away.";
                                  emit line->m_host->lost(error);
                              });
}

FaultyLine::FaultyLine(ManualScheduler& scheduler, quint32 seed)
    : m_scheduler(scheduler)
    , m_random(seed)
{
}

std::unique_ptr<DeviceEnd> FaultyLine::deviceEnd()
{
    auto end = std::make_unique<DeviceEnd>(*this);
    m_device = end.get();
    return end;
}

std::unique_ptr<HostEnd> FaultyLine::hostEnd()
{
    auto end = std::make_unique<HostEnd>(*this);
    m_host = end.get();
    return end;
}

bool FaultyLine::strikes(int oneIn)
{
    return oneIn > 0 && m_random() % unsigned(oneIn) == 0;
}

QByteArray FaultyLine::damaged(Direction direction, const QByteArray& bytes)
{
    const bool garbled = m_host && m_host->m_baud != deviceBaud;
    QByteArray result;
    for (const char byte : bytes) {
        if (direction == Direction::ToHost && strikes(faults.logOneIn))
            result += logLine;
        if (direction == Direction::ToDevice && strikes(faults.foreignOneIn))
            result += foreignText;
        if (strikes(faults.dropOneIn))
            continue;
        char heard = byte;
        if (garbled)
            heard = char(m_random());
        else if (strikes(faults.flipOneIn))
            heard = char(byte ^ (1 << (m_random() % 8)));
        result += heard;
        if (strikes(faults.doubleOneIn))
            result += heard;
    }
    return result;
}

void FaultyLine::send(Direction direction, const QByteArray& bytes, Duration pause)
{
    if (direction == Direction::ToHost && !faults.lateText.isEmpty() &&
        bytes.contains(faults.lateText)) {
        faults.lateText.clear();
        m_scheduler.callAt(m_scheduler.now() + faults.lateBy,
                           [this, bytes, alive = std::weak_ptr<int>(m_life)] {
                               if (!alive.expired())
                                   deliver(Direction::ToHost, bytes);
                           });
        return;
    }
    const QByteArray heard = damaged(direction, bytes);
    Instant& busyUntil = m_busyUntil[direction == Direction::ToHost ? 0 : 1];
    busyUntil = std::max(busyUntil, m_scheduler.now() + pause);
    for (qsizetype at = 0; at < heard.size();) {
        const QByteArray piece = heard.mid(at, 1 + qsizetype(m_random() % longestPiece));
        at += piece.size();
        busyUntil += std::chrono::nanoseconds(piece.size() * 10 * 1'000'000'000 / deviceBaud);
        if (strikes(faults.delayOneIn))
            busyUntil += std::chrono::milliseconds(m_random() % longestDelayMs);
        if (direction == Direction::ToHost && strikes(faults.stealOneIn))
            continue;
        m_scheduler.callAt(busyUntil, [this, direction, piece, alive = std::weak_ptr<int>(m_life)] {
            if (!alive.expired())
                deliver(direction, piece);
        });
    }
}

void FaultyLine::deliver(Direction direction, const QByteArray& piece)
{
    count(piece.size());
    if (direction == Direction::ToHost) {
        if (m_host && m_device->isOpen())
            m_host->take(piece);
    } else if (m_device->isOpen()) {
        emit m_device->received(piece);
    }
}

void FaultyLine::count(qsizetype size)
{
    m_bytes += size;
    if (faults.eventAtByte < 0 || m_bytes < faults.eventAtByte || !event)
        return;
    faults.eventAtByte = -1;
    m_scheduler.callAt(m_scheduler.now(), std::exchange(event, nullptr));
}

void FaultyLine::drained()
{
    m_scheduler.callAt(std::max(m_busyUntil[0], m_scheduler.now()),
                       [this, alive = std::weak_ptr<int>(m_life)] {
                           if (!alive.expired() && m_device)
                               emit m_device->drained();
                       });
}

} // namespace ferrule::test
