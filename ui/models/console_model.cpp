// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console_model.h"

#include "models/engine_feed.h"
#include "models/console_ansi.h"
#include "models/payload_text.h"
#include "models/time_text.h"

#include <QHash>

namespace ferrule::ui {

using namespace Qt::StringLiterals;
using published::ConsoleLine;

namespace {

constexpr qsizetype hexLineBytes = 16;

bool isFrame(const ConsoleLine& line)
{
    return line.kind == ConsoleLine::Kind::FrameIn || line.kind == ConsoleLine::Kind::FrameOut;
}

int foldedRows(const ConsoleLine& line)
{
    return isFrame(line) ? int((line.raw.size() + hexLineBytes - 1) / hexLineBytes) : 0;
}

std::size_t cost(const ConsoleLine& line)
{
    constexpr std::size_t overhead = sizeof(ConsoleLine) + 2 * 32;
    return overhead + std::size_t(line.raw.size()) +
           std::size_t(line.decoded.size()) * sizeof(QChar);
}

QString shownText(const ConsoleLine& line)
{
    return line.decoded.isEmpty() ? ansiPlainText(line.raw) : line.decoded;
}

QString kindWord(ConsoleLine::Kind kind)
{
    switch (kind) {
    case ConsoleLine::Kind::Text:
        return {};
    case ConsoleLine::Kind::FrameIn:
        return ConsoleModel::tr("Frame in");
    case ConsoleLine::Kind::FrameOut:
        return ConsoleModel::tr("Frame out");
    case ConsoleLine::Kind::Note:
        return ConsoleModel::tr("Note");
    }
    return {};
}

} // namespace

const ConsoleModel::PortLines* ConsoleModel::shown() const
{
    const auto it = m_ports.find(m_port);
    return it == m_ports.end() ? nullptr : &it->second;
}

ConsoleModel::ConsoleModel(EngineFeed& feed, QObject* parent)
    : ConsoleModel(parent)
{
    connect(&feed, &EngineFeed::consoleAdded, this, &ConsoleModel::append);
}

void ConsoleModel::setPort(const QString& port)
{
    if (port == m_port)
        return;
    beginResetModel();
    m_port = port;
    endResetModel();
}

void ConsoleModel::append(const QList<ConsoleLine>& lines)
{
    QList<ConsoleLine> fresh;
    for (const ConsoleLine& line : lines) {
        if (line.port == m_port) {
            fresh.append(line);
            continue;
        }
        PortLines& other = m_ports[line.port];
        other.ring.append(line, cost(line));
        const std::size_t excess = other.ring.excess(m_budget);
        other.ring.dropFront(excess);
        other.fellOut += excess;
    }
    if (!fresh.isEmpty())
        appendShown(m_ports[m_port], fresh);
}

void ConsoleModel::appendShown(PortLines& lines, const QList<ConsoleLine>& fresh)
{
    const int first = int(lines.ring.size());
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    for (const ConsoleLine& line : fresh)
        lines.ring.append(line, cost(line));
    endInsertRows();
    const std::size_t excess = lines.ring.excess(m_budget);
    if (excess == 0)
        return;
    beginRemoveRows({}, 0, int(excess) - 1);
    lines.ring.dropFront(excess);
    lines.fellOut += excess;
    endRemoveRows();
}

void ConsoleModel::clear()
{
    beginResetModel();
    m_ports[m_port].ring.clear();
    endResetModel();
}

const ConsoleLine& ConsoleModel::at(int row) const
{
    const PortLines* lines = shown();
    return lines->ring.at(lines->ring.first() + std::uint64_t(row));
}

quint64 ConsoleModel::fellOut() const
{
    const PortLines* lines = shown();
    return lines ? lines->fellOut : 0;
}

int ConsoleModel::find(const QString& text, int row, bool backward) const
{
    const int rows = rowCount();
    if (text.isEmpty() || rows == 0)
        return -1;
    const int step = backward ? -1 : 1;
    int candidate = row;
    for (int looked = 0; looked < rows; ++looked) {
        candidate = ((candidate + step) % rows + rows) % rows;
        if (shownText(at(candidate)).contains(text, Qt::CaseInsensitive))
            return candidate;
    }
    return -1;
}

QByteArray ConsoleModel::toText() const
{
    QByteArray text;
    const int rows = rowCount();
    for (int row = 0; row < rows; ++row) {
        const ConsoleLine& line = at(row);
        text += fullTimeText(line.utcMs).toUtf8();
        text += line.kind == ConsoleLine::Kind::FrameOut  ? " > "
                : line.kind == ConsoleLine::Kind::FrameIn ? " < "
                                                          : "   ";
        text += shownText(line).toUtf8();
        text += '\n';
    }
    return text;
}

// A line has the id 0; a row of its bytes has the position of the line plus one.
QModelIndex ConsoleModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    return createIndex(row, column,
                       quintptr(shown()->ring.first() + std::uint64_t(parent.row()) + 1));
}

QModelIndex ConsoleModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    const std::uint64_t position = std::uint64_t(child.internalId()) - 1;
    const PortLines* lines = shown();
    if (!lines || position < lines->ring.first() || position >= lines->ring.end())
        return {};
    return createIndex(int(position - lines->ring.first()), 0, quintptr(0));
}

int ConsoleModel::rowCount(const QModelIndex& parent) const
{
    const PortLines* lines = shown();
    if (!lines || parent.column() > 0)
        return 0;
    if (!parent.isValid())
        return int(lines->ring.size());
    return parent.internalId() == 0 ? foldedRows(at(parent.row())) : 0;
}

int ConsoleModel::columnCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : columns;
}

QVariant ConsoleModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() != 0) {
        if (role == FoldedRole)
            return true;
        if (role == Qt::DisplayRole && index.column() == TextColumn) {
            const ConsoleLine& line = at(this->parent(index).row());
            return payloadAsHex(line.raw.mid(index.row() * hexLineBytes, hexLineBytes));
        }
        return {};
    }
    const ConsoleLine& line = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == TimeColumn)
            return stampText(line.utcMs);
        return index.column() == KindColumn ? kindWord(line.kind) : shownText(line);
    case Qt::ToolTipRole:
        return index.column() == TimeColumn ? fullTimeText(line.utcMs) : QString();
    case KindRole:
        return int(line.kind);
    case RawRole:
        return line.decoded.isEmpty() ? line.raw : QByteArray();
    case FoldedRole:
        return false;
    }
    return {};
}

QVariant ConsoleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case KindColumn:
        return tr("Kind");
    case TextColumn:
        return tr("Line");
    }
    return {};
}

} // namespace ferrule::ui
