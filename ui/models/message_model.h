// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chunk_ring.h"
#include "models/folded_search.h"
#include "models/topic_filter.h"
#include "published/values.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QStringMatcher>

#include <deque>
#include <memory>
#include <optional>

namespace ferrule::ui {

class EngineFeed;

/// Which messages are shown.
struct MessageFilter
{
    TopicFilter topic;
    QByteArray text; ///< UTF-8, found in topic or payload without regard to ASCII case; empty = all

    bool isEmpty() const { return topic.isEmpty() && text.isEmpty(); }

    /// The filter made ready for many messages; for one thread.
    class FilterRun
    {
    public:
        explicit FilterRun(const MessageFilter& filter);
        bool operator()(const published::Message& message);

    private:
        struct Verdict
        {
            bool topicFits = false;
            bool holdsText = false;
        };
        const Verdict& verdict(const QString& topic);

        TopicFilter m_topic;
        FoldedSearch m_payload;
        QStringMatcher m_inTopic;
        bool m_anyText;
        QString m_lastTopic;
        Verdict m_lastVerdict;
        QHash<QString, Verdict> m_verdicts; ///< messages are many and topics are few
    };
};

/// The messages as a virtual list: kept in chunks within a memory budget, the oldest fall out and
/// are counted. One insertion a batch. A filter over what is there runs on a pool thread and can be
/// replaced or withdrawn at any moment.
class MessageModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, DirectionColumn, TopicColumn, PayloadColumn, FlagsColumn };
    static constexpr int columns = FlagsColumn + 1;
    enum Role { OutgoingRole = Qt::UserRole };

    static constexpr std::size_t defaultBudget = 64u << 20;

    explicit MessageModel(QObject* parent = nullptr);
    /// Listens to the feed.
    MessageModel(EngineFeed& feed, QObject* parent);
    ~MessageModel() override;

    /// Bytes that the kept messages may take; the newest chunk of rows stays in any case.
    void setBudget(std::size_t bytes);

    void append(const QList<published::Message>& messages);
    void clear();

    /// While paused, messages are kept but not shown; resuming shows them at once.
    void setPaused(bool paused);
    bool isPaused() const { return m_paused; }

    void setFilter(const MessageFilter& filter);
    bool isFiltering() const { return m_cancel != nullptr; }

    const published::Message& at(int row) const;

    /// Milliseconds since the message before it on the same topic; absent where that one is not
    /// among the last `lookBackMost` messages before it.
    std::optional<qint64> gapMs(int row) const;
    static constexpr std::uint64_t lookBackMost = 20'000;

    quint64 total() const { return m_ring.size(); }
    quint64 waiting() const; ///< messages that arrived since the pause
    quint64 fellOut() const { return m_fellOut; }
    double fill() const; ///< of the budget, 0 to 1

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

signals:
    /// total(), waiting(), fellOut() or fill() are other than before.
    void countsChanged();
    void filteringChanged(bool running);

private:
    using Positions = std::deque<std::uint64_t>;
    struct FilterJob;

    std::uint64_t positionOf(int row) const;
    void show(std::uint64_t from);
    void trim();
    void stopFiltering();
    void startFiltering();
    void takeFiltered(const std::shared_ptr<FilterJob>& job, Positions matches, std::uint64_t seen);

    ChunkRing<published::Message> m_ring;
    std::size_t m_budget = defaultBudget;
    MessageFilter m_filter;
    std::unique_ptr<MessageFilter::FilterRun> m_run; ///< of m_filter, on this thread
    bool m_isFiltered = false;
    Positions m_matches;          ///< what is shown while a filter is set
    std::uint64_t m_shownEnd = 0; ///< messages from here on are not shown yet
    bool m_paused = false;
    quint64 m_fellOut = 0;
    std::shared_ptr<FilterJob> m_cancel; ///< of the filtering under way
};

} // namespace ferrule::ui
