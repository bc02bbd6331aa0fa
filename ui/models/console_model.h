// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chunk_ring.h"
#include "published/values.h"

#include <QAbstractTableModel>

#include <map>
#include <unordered_map>

namespace ferrule::ui {

class EngineFeed;

/// What came and went over one serial port, a line a row. A protocol frame shows as its decoded
/// line and unfolds to rows of its bytes. Lines of every port are kept within a memory budget a
/// port. Flat, though it folds: a tree view looks at each row anew whenever one is added.
class ConsoleModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, KindColumn, TextColumn };
    static constexpr int columns = TextColumn + 1;
    enum class Fold { None, Folded, Unfolded };
    enum Role {
        KindRole = Qt::UserRole, ///< int of published::ConsoleLine::Kind
        RawRole,                 ///< QByteArray: with its control sequences
        BytesRole,               ///< bool: a row of a frame's bytes
        FoldRole,                ///< int of Fold
    };

    static constexpr std::size_t defaultBudget = 16u << 20;

    using QAbstractTableModel::QAbstractTableModel;
    /// Listens to the feed.
    ConsoleModel(EngineFeed& feed, QObject* parent);

    QString port() const { return m_port; }
    void setPort(const QString& port);
    void setBudget(std::size_t bytes) { m_budget = bytes; }

    void append(const QList<published::ConsoleLine>& lines);
    /// Forgets the lines of the port shown.
    void clear();

    /// Shows or hides the bytes of the frame in this row, or of the frame that it belongs to.
    void toggle(int row);

    quint64 fellOut() const; ///< of the port shown, to stay within the budget
    /// Lines, of any port, that came faster than the window took them.
    quint64 missed() const { return m_missed; }
    /// No line of the port shown has more characters.
    qsizetype longest() const;

    /// The next row with this text, without regard to case, behind `row` (in front of it where
    /// `backward`), around the end; -1 = none.
    int find(const QString& text, int row, bool backward) const;

    /// Everything shown, or the given rows, as text with time stamps.
    QByteArray toText() const;
    QByteArray toText(const QList<int>& rows) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct PortLines
    {
        ChunkRing<published::ConsoleLine> ring;
        std::map<std::uint64_t, int> unfolded; ///< rows of bytes below the frame at this position
        int rowsOfBytes = 0;                   ///< of all of them
        quint64 fellOut = 0;
        qsizetype longest = 0;
    };
    /// What a row shows: the line at a position of the ring, or (from 0 on) a row of its bytes.
    struct Place
    {
        std::uint64_t position = 0;
        int bytesRow = -1;
    };

    const PortLines* shown() const;
    Place placeOf(int row) const;
    int rowOf(std::uint64_t position) const;
    void add(PortLines& lines, const published::ConsoleLine& line);
    void appendShown(PortLines& lines, const QList<published::ConsoleLine>& fresh);
    QVariant bytesData(const Place& place, int column, int role) const;

    QString m_port;
    std::unordered_map<QString, PortLines> m_ports;
    std::size_t m_budget = defaultBudget;
    quint64 m_newest = 0; ///< sequence of the newest line of any port
    quint64 m_missed = 0;
};

} // namespace ferrule::ui
