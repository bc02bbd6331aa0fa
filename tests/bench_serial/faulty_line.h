// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/device_uart.h"
#include "serial/serial_link.h"
#include "support/manual_scheduler.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <random>

namespace ferrule::test {

/// What goes wrong on a line. "One in n" is on average, 0 = never.
struct LineFaults
{
    int dropOneIn = 0;
    int doubleOneIn = 0;
    int flipOneIn = 0;
    int delayOneIn = 0;   ///< a piece comes up to 300 ms late
    int logOneIn = 0;     ///< a log line breaks in before this byte from the device
    int stealOneIn = 0;   ///< a piece from the device goes to another program on the port
    int foreignOneIn = 0; ///< another program writes text before this byte to the device
    /// The first thing said by the device that holds this text comes `lateBy` late, when the host
    /// has long asked again; empty = none.
    QByteArray lateText;
    Duration lateBy{0};
    /// When this many bytes have gone either way, `event` happens; negative = never.
    qint64 eventAtByte = -1;
};

class FaultyLine;

/// The device's end.
class DeviceEnd final : public bench::DeviceUart
{
    Q_OBJECT
public:
    explicit DeviceEnd(FaultyLine& line)
        : m_line(line)
    {
    }
    Result<void> open() override;
    void close() override;
    bool isOpen() const override { return m_open; }
    QString path() const override { return m_open ? QStringLiteral("/memory/device") : QString(); }
    void setNoise(const Noise&) override {} // the line makes its own
    void write(const QByteArray& bytes, Duration pause) override;
    void notifyDrained() override;

private:
    FaultyLine& m_line;
    bool m_open = false;
};

/// The host's end.
class HostEnd final : public serial::SerialLink
{
    Q_OBJECT
public:
    explicit HostEnd(FaultyLine& line)
        : m_line(line)
    {
    }
    ~HostEnd() override;
    serial::PortInfo find(const serial::PortInfo& last) const override;
    Result<void> open(const QString& path, qint32 baud) override;
    void close() override { m_open = false; }
    bool isOpen() const override { return m_open; }
    QString path() const override { return QStringLiteral("/memory/device"); }
    Result<void> write(const QByteArray& bytes) override;
    qint64 bytesIn() const override { return m_bytesIn; }
    qint64 bytesOut() const override { return m_bytesOut; }

private:
    friend class FaultyLine;
    friend class DeviceEnd;
    void take(const QByteArray& bytes);
    void hangUp();

    FaultyLine& m_line;
    bool m_open = false;
    qint32 m_baud = 0;
    qint64 m_bytesIn = 0;
    qint64 m_bytesOut = 0;
};

/// A serial line in memory on a clock that the test moves, between a real host and a real simulated
/// device: cuts the stream anywhere, paces it to the bit rate, and does what it was told to do
/// wrong, the same for the same seed. At another bit rate than the device's both hear rubbish.
class FaultyLine
{
public:
    FaultyLine(ManualScheduler& scheduler, quint32 seed);

    std::unique_ptr<DeviceEnd> deviceEnd();
    std::unique_ptr<HostEnd> hostEnd();

    LineFaults faults;
    /// Runs once, at LineFaults::eventAtByte, from the clock.
    std::function<void()> event;
    qint64 bytes() const { return m_bytes; }
    /// Whether nothing is under way.
    bool isIdle() const { return std::max(m_busyUntil[0], m_busyUntil[1]) <= m_scheduler.now(); }

    static constexpr qint32 deviceBaud = 115200;

private:
    friend class DeviceEnd;
    friend class HostEnd;

    enum class Direction { ToHost, ToDevice };
    bool strikes(int oneIn);
    QByteArray damaged(Direction direction, const QByteArray& bytes);
    void send(Direction direction, const QByteArray& bytes, Duration pause);
    void deliver(Direction direction, const QByteArray& piece);
    void drained();
    void count(qsizetype size);

    ManualScheduler& m_scheduler;
    std::mt19937 m_random;
    DeviceEnd* m_device = nullptr;
    HostEnd* m_host = nullptr;
    Instant m_busyUntil[2]{};
    qint64 m_bytes = 0;
    std::shared_ptr<int> m_life = std::make_shared<int>(0);
};

} // namespace ferrule::test
