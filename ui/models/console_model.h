// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chunk_ring.h"
#include "published/values.h"

#include <QAbstractItemModel>

#include <memory>
#include <unordered_map>

namespace ferrule::ui {

class EngineFeed;

/// What came and went over one serial port, a line a row. A protocol frame shows as its decoded
/// line and unfolds to its bytes. Lines of every port are kept within a memory budget a port.
class ConsoleModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, KindColumn, TextColumn };
    static constexpr int columns = TextColumn + 1;
    enum Role {
        KindRole = Qt::UserRole, ///< int of published::ConsoleLine::Kind
        RawRole,                 ///< QByteArray: with its control sequences
        FoldedRole,              ///< bool: the bytes below a frame
    };

    static constexpr std::size_t defaultBudget = 16u << 20;

    using QAbstractItemModel::QAbstractItemModel;
    /// Listens to the feed.
    ConsoleModel(EngineFeed& feed, QObject* parent);

    QString port() const { return m_port; }
    void setPort(const QString& port);
    void setBudget(std::size_t bytes) { m_budget = bytes; }

    void append(const QList<published::ConsoleLine>& lines);
    /// Forgets the lines of the port shown.
    void clear();

    const published::ConsoleLine& at(int row) const;
    quint64 fellOut() const; ///< of the port shown

    /// The next row with this text, without regard to case, behind `row` (in front of it where
    /// `backward`), around the end; -1 = none.
    int find(const QString& text, int row, bool backward) const;

    /// Everything shown, as text with time stamps.
    QByteArray toText() const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct PortLines
    {
        ChunkRing<published::ConsoleLine> ring;
        quint64 fellOut = 0;
    };

    const PortLines* shown() const;
    void appendShown(PortLines& lines, const QList<published::ConsoleLine>& fresh);

    QString m_port;
    std::unordered_map<QString, PortLines> m_ports;
    std::size_t m_budget = defaultBudget;
};

} // namespace ferrule::ui
