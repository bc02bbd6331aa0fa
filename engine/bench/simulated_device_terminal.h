// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/device_uart.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>
#include <random>

class QSocketNotifier;

namespace ferrule::bench {

/// How many bytes a line of a given bit rate carries until now: ten bit times a byte.
class LinePace
{
public:
    /// 0 = no limit.
    explicit LinePace(qint32 baud)
        : m_baud(baud)
    {
    }
    /// The line was idle until `now`.
    void begin(Instant now);
    /// How many of `wanted` bytes have gone over the line by `now`; counts them as gone.
    qsizetype take(Instant now, qsizetype wanted);

private:
    qint32 m_baud;
    Instant m_start{};
    qint64 m_taken = 0;
};

/// The UART of a simulated device: the master's side of a pseudo-terminal, at the pace of a bit
/// rate in both directions. What is sent while nobody has the other side open is lost, as on a real
/// line.
class SimulatedTerminal final : public DeviceUart
{
    Q_OBJECT
public:
    SimulatedTerminal(Scheduler& scheduler, qint32 baud, QString linkPath,
                      QObject* parent = nullptr);
    ~SimulatedTerminal() override;

    /// Makes a terminal in raw mode and the link to it; a link that is there is replaced, anything
    /// else under its name is Io.
    Result<void> open() override;
    /// The link goes with it.
    void close() override;
    bool isOpen() const override { return m_master >= 0; }
    QString path() const override { return m_path; }
    void setNoise(const Noise& noise) override;
    void write(const QByteArray& bytes, Duration pause = {}) override;
    void notifyDrained() override;

private:
    struct Piece
    {
        QByteArray bytes;
        Duration pause{0};
        bool marker = false; ///< no bytes, drained() instead
    };

    void onReadable();
    void watchForReader();
    void pumpIn();
    void pumpOut();
    void sendNow(QByteArray bytes);
    QByteArray damaged(const QByteArray& bytes);
    Result<void> makeLink();

    Scheduler& m_scheduler;
    QString m_linkPath;
    QString m_path;
    int m_master = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    Timer m_readerTimer;
    Timer m_inTimer;
    Timer m_outTimer;
    LinePace m_inPace;
    LinePace m_outPace;
    QByteArray m_in;
    QList<Piece> m_out;
    Noise m_noise;
    std::mt19937 m_random{1};
};

} // namespace ferrule::bench
