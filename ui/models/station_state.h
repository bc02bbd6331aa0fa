// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

#include <QObject>

namespace ferrule::ui {

class EngineFeed;

/// The station as it stands: its counts and its slots, in the order in which they appeared.
class StationState : public QObject
{
    Q_OBJECT
public:
    /// Listens to the feed.
    StationState(EngineFeed& feed, QObject* parent);

    const published::StationStatus& status() const { return m_status; }
    const QList<published::StationSlot>& places() const { return m_slots; }

signals:
    void statusChanged();
    /// One came, went, or is other than before.
    void placesChanged();
    /// A run ended just now; not told of those that were over when this began to listen.
    void runEnded(const ferrule::published::StationSlot& slot);

private:
    void update(const QList<published::StationSlot>& changed);
    void remove(const QStringList& deviceIds);

    published::StationStatus m_status;
    QList<published::StationSlot> m_slots;
};

} // namespace ferrule::ui
