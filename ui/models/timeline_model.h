// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chunk_ring.h"
#include "published/values.h"

#include <QAbstractTableModel>

#include <deque>

namespace ferrule::ui {

class EngineFeed;

/// What the timeline shows of its entries. Empty means everything.
struct TimelineFilter
{
    QList<published::Channel> channels;
    published::Severity atLeast = published::Severity::Info;
    QString text;

    bool isEmpty() const;
    bool accepts(const published::TimelineEntry& entry) const;
};

/// The timeline: the last `capacity` entries in chunks, so that no insert moves what is already
/// there and old entries leave a chunk at a time. One insert a batch. While paused, entries are
/// kept but not shown.
class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Channel, Device, Summary, ColumnCount };
    enum Role { SeverityRole = Qt::UserRole, DetailRole, SequenceRole };

    static constexpr int defaultCapacity = 100'000;

    /// Up to a chunk less than `capacity` is kept once it is full.
    TimelineModel(EngineFeed& feed, int capacity, QObject* parent = nullptr);
    explicit TimelineModel(EngineFeed& feed, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setFilter(const TimelineFilter& filter);
    void setPaused(bool paused);
    bool isPaused() const { return m_paused; }
    /// Forgets everything.
    void clear();

    const published::TimelineEntry& entry(int row) const;
    /// What is shown, oldest first.
    QList<published::TimelineEntry> shown() const;

    /// Entries that are kept, shown or not.
    quint64 total() const { return m_entries.size(); }
    /// Entries that arrived while paused.
    int waiting() const;
    /// Of the capacity, 0 to 1.
    double fill() const;
    /// Entries that left at the far end because the buffer was full.
    quint64 forgotten() const { return m_forgotten; }

    static QString name(published::Channel channel);

signals:
    /// Entries came, went, or were let through.
    void changed();

private:
    void append(const QList<published::TimelineEntry>& entries);
    void showNew();
    void makeRoom();

    ChunkRing<published::TimelineEntry> m_entries;
    quint64 m_examined = 0;     ///< up to here the filter has been asked
    std::deque<quint64> m_rows; ///< positions that are shown
    int m_capacity;
    TimelineFilter m_filter;
    bool m_paused = false;
    quint64 m_forgotten = 0;
};

} // namespace ferrule::ui
