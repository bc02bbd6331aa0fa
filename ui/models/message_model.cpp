// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/message_model.h"

#include "models/engine_feed.h"
#include "models/payload_text.h"
#include "models/time_text.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <mutex>

namespace ferrule::ui {

using namespace Qt::StringLiterals;
using published::Message;

namespace {

std::size_t cost(const Message& message)
{
    // The row itself and the two heap blocks with their headers.
    constexpr std::size_t overhead = sizeof(Message) + 2 * 32;
    return overhead + std::size_t(message.topic.size()) * sizeof(QChar) +
           std::size_t(message.payload.size());
}

} // namespace

/// A filtering that runs on the pool, as both sides see it.
struct MessageModel::FilterJob
{
    std::mutex guard; ///< held while the answer is handed over
    std::atomic_bool isWithdrawn{false};

    void withdraw()
    {
        const std::lock_guard lock(guard);
        isWithdrawn = true;
    }
};

MessageFilter::FilterRun::FilterRun(const MessageFilter& filter)
    : m_topic(filter.topic)
    , m_payload(filter.text)
    , m_inTopic(QString::fromUtf8(filter.text), Qt::CaseInsensitive)
    , m_anyText(filter.text.isEmpty())
{
}

const MessageFilter::FilterRun::Verdict& MessageFilter::FilterRun::verdict(const QString& topic)
{
    // A stream on one topic shares the text itself.
    if (topic.constData() == m_lastTopic.constData() && topic.size() == m_lastTopic.size())
        return m_lastVerdict;
    auto known = m_verdicts.constFind(topic);
    if (known == m_verdicts.constEnd()) {
        constexpr qsizetype rememberedTopics = 50'000;
        if (m_verdicts.size() >= rememberedTopics)
            m_verdicts.clear();
        const Verdict fresh{m_topic.matches(topic), m_anyText || m_inTopic.indexIn(topic) >= 0};
        known = m_verdicts.insert(topic, fresh);
    }
    m_lastTopic = topic;
    m_lastVerdict = *known;
    return m_lastVerdict;
}

bool MessageFilter::FilterRun::operator()(const Message& message)
{
    const Verdict& found = verdict(message.topic);
    return found.topicFits && (found.holdsText || m_payload.isIn(message.payload));
}

MessageModel::MessageModel(EngineFeed& feed, QObject* parent)
    : MessageModel(parent)
{
    connect(&feed, &EngineFeed::messagesAdded, this, &MessageModel::append);
}

MessageModel::MessageModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

MessageModel::~MessageModel()
{
    if (m_cancel)
        m_cancel->withdraw();
}

void MessageModel::setBudget(std::size_t bytes)
{
    m_budget = bytes;
    trim();
    emit countsChanged();
}

void MessageModel::append(const QList<Message>& messages)
{
    const std::uint64_t from = m_ring.end();
    for (const Message& message : messages)
        m_ring.append(message, cost(message));
    if (!m_paused)
        show(from);
    trim();
    emit countsChanged();
}

// Shows the messages from `from` to the end of the ring: one insertion.
void MessageModel::show(std::uint64_t from)
{
    const std::uint64_t end = m_ring.end();
    if (from >= end)
        return;
    if (!m_isFiltered) {
        const int first = int(m_shownEnd - m_ring.first());
        beginInsertRows({}, first, int(end - m_ring.first()) - 1);
        m_shownEnd = end;
        endInsertRows();
        return;
    }
    m_shownEnd = end;
    Positions fresh;
    MessageFilter::FilterRun& matches = *m_run;
    for (std::uint64_t position = from; position < end; ++position) {
        if (matches(m_ring.at(position)))
            fresh.push_back(position);
    }
    if (fresh.empty())
        return;
    const int first = int(m_matches.size());
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    m_matches.insert(m_matches.end(), fresh.begin(), fresh.end());
    endInsertRows();
}

void MessageModel::trim()
{
    const std::size_t excess = m_ring.excess(m_budget);
    if (excess == 0)
        return;
    const std::uint64_t newFirst = m_ring.first() + excess;
    std::size_t rows = 0;
    if (m_isFiltered)
        rows = std::size_t(std::lower_bound(m_matches.begin(), m_matches.end(), newFirst) -
                           m_matches.begin());
    else
        rows = std::size_t(std::min(newFirst, m_shownEnd) - m_ring.first());
    if (rows > 0)
        beginRemoveRows({}, 0, int(rows) - 1);
    if (m_isFiltered)
        m_matches.erase(m_matches.begin(), m_matches.begin() + std::ptrdiff_t(rows));
    m_ring.dropFront(excess);
    m_shownEnd = std::max(m_shownEnd, m_ring.first());
    m_fellOut += excess;
    if (rows > 0)
        endRemoveRows();
}

void MessageModel::clear()
{
    stopFiltering();
    beginResetModel();
    m_ring.clear();
    m_matches.clear();
    m_shownEnd = m_ring.end();
    endResetModel();
    emit countsChanged();
}

void MessageModel::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_paused = paused;
    if (!paused)
        show(m_shownEnd);
    emit countsChanged();
}

quint64 MessageModel::waiting() const
{
    return m_ring.end() - m_shownEnd;
}

double MessageModel::fill() const
{
    return std::min(1.0, double(m_ring.bytes()) / double(m_budget));
}

void MessageModel::setFilter(const MessageFilter& filter)
{
    stopFiltering();
    m_filter = filter;
    m_run = std::make_unique<MessageFilter::FilterRun>(m_filter);
    if (!m_filter.isEmpty()) {
        startFiltering();
        return;
    }
    if (!m_isFiltered)
        return;
    beginResetModel();
    m_isFiltered = false;
    m_matches.clear();
    endResetModel();
}

void MessageModel::stopFiltering()
{
    if (!m_cancel)
        return;
    m_cancel->withdraw();
    m_cancel.reset();
    emit filteringChanged(false);
}

void MessageModel::startFiltering()
{
    auto job = std::make_shared<FilterJob>();
    m_cancel = job;
    const auto spans = std::make_shared<std::vector<ChunkRing<Message>::Span>>(m_ring.snapshot());
    const MessageFilter filter = m_filter;
    const std::uint64_t seen = m_shownEnd;
    QPointer<MessageModel> self(this);
    QThreadPool::globalInstance()->start([job, spans, filter, seen, self] {
        auto matches = std::make_shared<Positions>();
        MessageFilter::FilterRun fits(filter);
        for (const auto& span : *spans) {
            if (job->isWithdrawn)
                return;
            for (std::size_t i = 0; i < span.count && span.first + i < seen; ++i) {
                if (fits(span.begin[i]))
                    matches->push_back(span.first + i);
            }
        }
        // A model that is still there has an application to answer to.
        const std::lock_guard lock(job->guard);
        if (job->isWithdrawn)
            return;
        QMetaObject::invokeMethod(
            qApp,
            [self, job, matches, seen] {
                if (self)
                    self->takeFiltered(job, std::move(*matches), seen);
            },
            Qt::QueuedConnection);
    });
    emit filteringChanged(true);
}

void MessageModel::takeFiltered(const std::shared_ptr<FilterJob>& job, Positions matches,
                                std::uint64_t seen)
{
    if (job != m_cancel)
        return;
    m_cancel.reset();
    beginResetModel();
    // Some may have fallen out meanwhile, and others may have come.
    matches.erase(matches.begin(),
                  std::lower_bound(matches.begin(), matches.end(), m_ring.first()));
    for (std::uint64_t position = std::max(seen, m_ring.first()); position < m_shownEnd;
         ++position) {
        if ((*m_run)(m_ring.at(position)))
            matches.push_back(position);
    }
    m_matches = std::move(matches);
    m_isFiltered = true;
    endResetModel();
    emit filteringChanged(false);
}

std::uint64_t MessageModel::positionOf(int row) const
{
    return m_isFiltered ? m_matches[std::size_t(row)] : m_ring.first() + std::uint64_t(row);
}

const Message& MessageModel::at(int row) const
{
    return m_ring.at(positionOf(row));
}

std::optional<qint64> MessageModel::gapMs(int row) const
{
    const std::uint64_t position = positionOf(row);
    const Message& message = m_ring.at(position);
    const std::uint64_t reach = std::min(lookBackMost, position - m_ring.first());
    for (std::uint64_t back = 1; back <= reach; ++back) {
        const Message& other = m_ring.at(position - back);
        if (other.topic == message.topic)
            return message.utcMs - other.utcMs;
    }
    return std::nullopt;
}

int MessageModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return m_isFiltered ? int(m_matches.size()) : int(m_shownEnd - m_ring.first());
}

int MessageModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant MessageModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Message& message = at(index.row());
    if (role == OutgoingRole)
        return message.outgoing;
    if (role == Qt::ToolTipRole && index.column() == TimeColumn)
        return fullTimeText(message.utcMs);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TimeColumn:
        return stampText(message.utcMs);
    case DirectionColumn:
        return message.outgoing ? tr("Out") : tr("In");
    case TopicColumn:
        return message.topic;
    case PayloadColumn:
        return payloadPreview(message.payload);
    case FlagsColumn: {
        QString flags = QString::number(message.qos);
        if (message.retain)
            flags += tr(" · retained");
        if (message.duplicate)
            flags += tr(" · again");
        return flags;
    }
    }
    return {};
}

QVariant MessageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case DirectionColumn:
        return tr("Way");
    case TopicColumn:
        return tr("Topic");
    case PayloadColumn:
        return tr("Payload");
    case FlagsColumn:
        return tr("QoS");
    }
    return {};
}

} // namespace ferrule::ui
