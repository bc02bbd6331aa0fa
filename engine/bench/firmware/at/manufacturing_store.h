// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/simulated_device_state.h"

#include <QByteArrayList>

#include <optional>

namespace ferrule::bench {

/// The manufacturing partition of an ESP-AT module: values with a type, by namespace and key, in
/// the flash of a simulated board.
class ManufacturingStore
{
public:
    struct Value
    {
        int type = 0; ///< 1 to 6 integers, 7 text, 8 binary (ESP-AT user guide, AT+SYSMFG)
        QByteArray content;
    };

    static constexpr int textType = 7;
    static constexpr int binaryType = 8;
    static constexpr qsizetype longestKey = 15;
    static constexpr qsizetype longestValue = 4000;

    explicit ManufacturingStore(SimulatedState& state)
        : m_state(state)
    {
    }

    /// Those that the firmware came with, and those that were written into.
    QByteArrayList spaces() const;
    QByteArrayList keys(const QByteArray& space) const;
    std::optional<Value> value(const QByteArray& space, const QByteArray& key) const;
    void set(const QByteArray& space, const QByteArray& key, const Value& value);
    /// False where there is nothing of that name.
    bool erase(const QByteArray& space, const QByteArray& key);

private:
    SimulatedState& m_state;
};

} // namespace ferrule::bench
