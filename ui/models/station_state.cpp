// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/station_state.h"

#include "models/engine_feed.h"

#include <algorithm>

namespace ferrule::ui {

using published::StationSlot;
using published::StationStatus;

StationState::StationState(EngineFeed& feed, QObject* parent)
    : QObject(parent)
{
    connect(&feed, &EngineFeed::stationChanged, this, [this](const StationStatus& status) {
        m_status = status;
        emit statusChanged();
    });
    connect(&feed, &EngineFeed::stationSlotsChanged, this, &StationState::update);
    connect(&feed, &EngineFeed::stationSlotsGone, this, &StationState::remove);
}

void StationState::update(const QList<StationSlot>& changed)
{
    QList<StationSlot> ended;
    for (const StationSlot& slot : changed) {
        const auto known =
            std::find_if(m_slots.begin(), m_slots.end(), [&slot](const StationSlot& other) {
                return other.deviceId == slot.deviceId;
            });
        const bool ran = known != m_slots.end() && known->state == StationSlot::State::Running;
        if (ran &&
            (slot.state == StationSlot::State::Passed || slot.state == StationSlot::State::Failed))
            ended.append(slot);
        if (known == m_slots.end())
            m_slots.append(slot);
        else
            *known = slot;
    }
    emit placesChanged();
    for (const StationSlot& slot : ended)
        emit runEnded(slot);
}

void StationState::remove(const QStringList& deviceIds)
{
    m_slots.removeIf(
        [&deviceIds](const StationSlot& slot) { return deviceIds.contains(slot.deviceId); });
    emit placesChanged();
}

} // namespace ferrule::ui
