// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/topic_tree_model.h"

#include "models/engine_feed.h"

#include <QLocale>

#include <algorithm>

namespace ferrule::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int tellEveryMs = 500;

} // namespace

struct TopicTreeModel::Level
{
    QString name;
    Level* parent = nullptr;
    std::vector<std::unique_ptr<Level>> below; ///< by name
    quint64 messages = 0;                      ///< on this topic and all below

    auto place(QStringView wanted) const
    {
        return std::lower_bound(
            below.begin(), below.end(), wanted,
            [](const auto& level, QStringView other) { return level->name < other; });
    }
};

TopicTreeModel::TopicTreeModel(QObject* parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Level>())
{
    m_tell.setSingleShot(true);
    m_tell.setInterval(tellEveryMs);
    connect(&m_tell, &QTimer::timeout, this, &TopicTreeModel::tellCounts);
}

TopicTreeModel::TopicTreeModel(EngineFeed& feed, QObject* parent)
    : TopicTreeModel(parent)
{
    connect(&feed, &EngineFeed::messagesAdded, this, &TopicTreeModel::count);
}

TopicTreeModel::~TopicTreeModel() = default;

void TopicTreeModel::count(const QList<published::Message>& messages)
{
    for (const published::Message& message : messages)
        for (Level* level = find(message.topic); level; level = level->parent)
            ++level->messages;
    if (!m_tell.isActive())
        m_tell.start();
}

void TopicTreeModel::clear()
{
    beginResetModel();
    m_byTopic.clear();
    m_root = std::make_unique<Level>();
    m_levels = 0;
    endResetModel();
}

TopicTreeModel::Level* TopicTreeModel::find(const QString& topic)
{
    if (const auto known = m_byTopic.constFind(topic); known != m_byTopic.constEnd())
        return *known;
    Level* level = m_root.get();
    const QStringView whole(topic);
    for (const QStringView name : whole.tokenize(u'/')) {
        Level* const next = child(*level, name);
        if (!next)
            return level; // the tree is full
        level = next;
    }
    m_byTopic.insert(topic, level);
    return level;
}

TopicTreeModel::Level* TopicTreeModel::child(Level& parent, QStringView name)
{
    const auto place = parent.place(name);
    if (place != parent.below.end() && (*place)->name == name)
        return place->get();
    if (m_levels >= topicsMost)
        return nullptr;
    const int row = int(place - parent.below.begin());
    auto level = std::make_unique<Level>();
    level->name = name.toString();
    level->parent = &parent;
    beginInsertRows(&parent == m_root.get() ? QModelIndex() : indexOf(parent, 0), row, row);
    Level* const made = parent.below.insert(place, std::move(level))->get();
    ++m_levels;
    endInsertRows();
    return made;
}

void TopicTreeModel::tellCounts()
{
    tellBelow(*m_root);
}

void TopicTreeModel::tellBelow(const Level& level)
{
    if (level.below.empty())
        return;
    emit dataChanged(indexOf(*level.below.front(), CountColumn),
                     indexOf(*level.below.back(), CountColumn));
    for (const auto& below : level.below)
        tellBelow(*below);
}

TopicTreeModel::Level* TopicTreeModel::levelOf(const QModelIndex& index)
{
    return static_cast<Level*>(index.internalPointer());
}

QModelIndex TopicTreeModel::indexOf(const Level& level, int column) const
{
    const auto place = level.parent->place(level.name);
    return createIndex(int(place - level.parent->below.begin()), column, &level);
}

QString TopicTreeModel::path(const Level& level)
{
    QStringList names;
    for (const Level* it = &level; it->parent; it = it->parent)
        names.prepend(it->name);
    return names.join(u'/');
}

QModelIndex TopicTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Level* level = parent.isValid() ? levelOf(parent) : m_root.get();
    return createIndex(row, column, level->below[std::size_t(row)].get());
}

QModelIndex TopicTreeModel::parent(const QModelIndex& index) const
{
    const Level* level = index.isValid() ? levelOf(index)->parent : nullptr;
    return level && level->parent ? indexOf(*level, 0) : QModelIndex();
}

int TopicTreeModel::rowCount(const QModelIndex& parent) const
{
    if (parent.column() > 0)
        return 0;
    const Level* level = parent.isValid() ? levelOf(parent) : m_root.get();
    return int(level->below.size());
}

int TopicTreeModel::columnCount(const QModelIndex&) const
{
    return columns;
}

QVariant TopicTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Level& level = *levelOf(index);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == CountColumn)
            return QLocale().toString(level.messages);
        return level.name.isEmpty() ? tr("(empty)") : level.name;
    case Qt::ToolTipRole:
        return path(level);
    case Qt::AccessibleTextRole:
        return tr("%1, %n message(s)", nullptr, int(std::min<quint64>(level.messages, INT_MAX)))
            .arg(path(level));
    case Qt::TextAlignmentRole:
        if (index.column() == CountColumn)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case FilterRole:
        return level.below.empty() ? path(level) : path(level) + u"/#"_s;
    default:
        return {};
    }
}

QVariant TopicTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == CountColumn ? tr("Messages") : tr("Topic");
}

} // namespace ferrule::ui
