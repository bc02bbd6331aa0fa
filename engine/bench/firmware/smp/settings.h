// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/simulated_device_state.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace ferrule::bench::smp {

/// The settings subsystem: values that work in RAM, and what was saved of them in flash.
class Settings
{
public:
    explicit Settings(SimulatedState& state);

    /// Whether some handler takes settings of this name, by its first word.
    static bool hasHandler(const QString& name);

    QByteArray value(const QString& name) const { return m_values.value(name); }
    bool contains(const QString& name) const { return m_values.contains(name); }
    void set(const QString& name, const QByteArray& value) { m_values.insert(name, value); }
    void remove(const QString& name) { m_values.remove(name); }
    void load();
    void save();

    /// What was saved, as text.
    QString saved(const QString& name) const;

private:
    SimulatedState& m_state;
    QMap<QString, QByteArray> m_values;
};

} // namespace ferrule::bench::smp
