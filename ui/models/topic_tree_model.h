// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QTimer>

#include <memory>
#include <vector>

namespace ferrule::ui {

class EngineFeed;

/// The topics that messages came on, level by level, with how many came on each and below it.
/// Counts are told twice a second, new topics at once. Bounded: what comes on a topic beyond
/// `topicsMost` levels is counted where its known levels end.
class TopicTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { TopicColumn, CountColumn };
    static constexpr int columns = CountColumn + 1;
    enum Role { FilterRole = Qt::UserRole /**< QString: the filter of this topic and all below */ };
    static constexpr int topicsMost = 20'000;

    explicit TopicTreeModel(QObject* parent = nullptr);
    /// Listens to the feed.
    TopicTreeModel(EngineFeed& feed, QObject* parent);
    ~TopicTreeModel() override;

    void count(const QList<published::Message>& messages);
    void clear();

    int levels() const { return m_levels; } ///< that are kept

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Level;

    Level* find(const QString& topic);
    Level* child(Level& parent, QStringView name);
    static Level* levelOf(const QModelIndex& index);
    QModelIndex indexOf(const Level& level, int column) const;
    static QString path(const Level& level);
    void tellCounts();
    void tellBelow(const Level& level);

    std::unique_ptr<Level> m_root;
    QHash<QString, Level*> m_byTopic; ///< where a whole topic ends
    int m_levels = 0;
    QTimer m_tell;
};

} // namespace ferrule::ui
