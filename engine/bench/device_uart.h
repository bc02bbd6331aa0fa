// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "flow/scheduler.h"

#include <QByteArray>
#include <QObject>
#include <QString>

namespace ferrule::bench {

/// The UART of a simulated device. SimulatedTerminal puts it onto a pseudo-terminal; tests connect
/// it to the host by a wire in memory.
class DeviceUart : public QObject
{
    Q_OBJECT
public:
    /// Damage to the bytes sent; 0 = none.
    struct Noise
    {
        int flipOneIn = 0;
        int dropOneIn = 0;
        quint32 seed = 1;
    };

    using QObject::QObject;

    virtual Result<void> open() = 0;
    /// Hangs up; what waited is lost.
    virtual void close() = 0;
    virtual bool isOpen() const = 0;
    /// What the host opens; empty while closed.
    virtual QString path() const = 0;

    virtual void setNoise(const Noise& noise) = 0;

    /// Queues bytes; they leave after what waits already and `pause` more.
    virtual void write(const QByteArray& bytes, Duration pause = {}) = 0;
    /// Emits drained() once, when everything queued so far has left.
    virtual void notifyDrained() = 0;

signals:
    void received(const QByteArray& bytes);
    void drained();
};

} // namespace ferrule::bench
