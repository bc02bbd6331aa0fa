// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console_model.h"

#include "models/console_ansi.h"
#include "models/engine_feed.h"
#include "models/payload_text.h"
#include "models/time_text.h"

#include <algorithm>

namespace ferrule::ui {

using namespace Qt::StringLiterals;
using published::ConsoleLine;

namespace {

constexpr qsizetype hexLineBytes = 16;

bool isFrame(const ConsoleLine& line)
{
    return line.kind == ConsoleLine::Kind::FrameIn || line.kind == ConsoleLine::Kind::FrameOut;
}

QString shownText(const ConsoleLine& line)
{
    return line.decoded.isEmpty() ? ansiPlainText(line.raw) : line.decoded;
}

int rowsOfBytesIn(const ConsoleLine& line)
{
    return isFrame(line) ? int((line.raw.size() + hexLineBytes - 1) / hexLineBytes) : 0;
}

/// A tab shows as four spaces, and a byte of what is no text as four letters; nothing else takes
/// more room than it has bytes.
qsizetype mostCharacters(const ConsoleLine& line)
{
    if (!line.decoded.isEmpty())
        return line.decoded.size();
    const bool isText = line.raw.isValidUtf8();
    const auto wide = std::count_if(line.raw.cbegin(), line.raw.cend(), [isText](char byte) {
        return byte == '\t' || (!isText && static_cast<unsigned char>(byte) >= 0x80);
    });
    return line.raw.size() + 3 * wide;
}

void appendText(QByteArray& text, const ConsoleLine& line)
{
    text += fullTimeText(line.utcMs).toUtf8();
    text += line.kind == ConsoleLine::Kind::FrameOut  ? " > "
            : line.kind == ConsoleLine::Kind::FrameIn ? " < "
                                                      : "   ";
    text += shownText(line).toUtf8();
    text += '\n';
}

std::size_t cost(const ConsoleLine& line)
{
    constexpr std::size_t overhead = sizeof(ConsoleLine) + 2 * 32;
    return overhead + std::size_t(line.raw.size()) +
           std::size_t(line.decoded.size()) * sizeof(QChar);
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

void ConsoleModel::add(PortLines& lines, const ConsoleLine& line)
{
    lines.ring.append(line, cost(line));
    lines.longest = std::max(lines.longest, mostCharacters(line));
}

void ConsoleModel::append(const QList<ConsoleLine>& lines)
{
    QList<ConsoleLine> fresh;
    for (const ConsoleLine& line : lines) {
        if (line.sequence > m_newest) {
            m_missed += m_newest == 0 ? 0 : line.sequence - m_newest - 1;
            m_newest = line.sequence;
        }
        if (line.port == m_port) {
            fresh.append(line);
            continue;
        }
        PortLines& other = m_ports[line.port];
        add(other, line);
        const std::size_t excess = other.ring.excess(m_budget);
        if (excess == 0)
            continue;
        other.ring.dropFront(excess);
        other.fellOut += excess;
        other.unfolded.clear();
        other.rowsOfBytes = 0;
    }
    if (!fresh.isEmpty())
        appendShown(m_ports[m_port], fresh);
}

void ConsoleModel::appendShown(PortLines& lines, const QList<ConsoleLine>& fresh)
{
    const int first = rowCount();
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    for (const ConsoleLine& line : fresh)
        add(lines, line);
    endInsertRows();
    const std::size_t excess = lines.ring.excess(m_budget);
    if (excess == 0)
        return;
    const auto kept = lines.unfolded.lower_bound(lines.ring.first() + excess);
    int bytes = 0;
    for (auto frame = lines.unfolded.begin(); frame != kept; ++frame)
        bytes += frame->second;
    beginRemoveRows({}, 0, int(excess) + bytes - 1);
    lines.ring.dropFront(excess);
    lines.fellOut += excess;
    lines.unfolded.erase(lines.unfolded.begin(), kept);
    lines.rowsOfBytes -= bytes;
    endRemoveRows();
}

void ConsoleModel::clear()
{
    beginResetModel();
    PortLines& lines = m_ports[m_port];
    lines.ring.clear();
    lines.unfolded.clear();
    lines.rowsOfBytes = 0;
    lines.longest = 0;
    endResetModel();
}

ConsoleModel::Place ConsoleModel::placeOf(int row) const
{
    const PortLines& lines = *shown();
    std::uint64_t position = lines.ring.first() + std::uint64_t(row);
    for (const auto& [frame, rows] : lines.unfolded) {
        if (position <= frame)
            break;
        if (position <= frame + std::uint64_t(rows))
            return {frame, int(position - frame) - 1};
        position -= std::uint64_t(rows);
    }
    return {position, -1};
}

int ConsoleModel::rowOf(std::uint64_t position) const
{
    const PortLines& lines = *shown();
    int row = int(position - lines.ring.first());
    for (auto frame = lines.unfolded.begin();
         frame != lines.unfolded.end() && frame->first < position; ++frame)
        row += frame->second;
    return row;
}

void ConsoleModel::toggle(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    const std::uint64_t position = placeOf(row).position;
    PortLines& lines = m_ports[m_port];
    const int rows = rowsOfBytesIn(lines.ring.at(position));
    if (rows == 0)
        return;
    const int below = rowOf(position) + 1;
    if (lines.unfolded.count(position) == 0) {
        beginInsertRows({}, below, below + rows - 1);
        lines.unfolded.emplace(position, rows);
        lines.rowsOfBytes += rows;
        endInsertRows();
    } else {
        beginRemoveRows({}, below, below + rows - 1);
        lines.unfolded.erase(position);
        lines.rowsOfBytes -= rows;
        endRemoveRows();
    }
    emit dataChanged(index(below - 1, 0), index(below - 1, columns - 1), {FoldRole});
}

quint64 ConsoleModel::fellOut() const
{
    const PortLines* lines = shown();
    return lines ? lines->fellOut : 0;
}

qsizetype ConsoleModel::longest() const
{
    const PortLines* lines = shown();
    return lines ? lines->longest : 0;
}

int ConsoleModel::find(const QString& text, int row, bool backward) const
{
    const PortLines* lines = shown();
    if (text.isEmpty() || !lines || lines->ring.size() == 0)
        return -1;
    const auto count = qint64(lines->ring.size());
    qint64 candidate =
        row < 0 ? -1
                : qint64(placeOf(std::min(row, rowCount() - 1)).position - lines->ring.first());
    for (qint64 looked = 0; looked < count; ++looked) {
        candidate = ((candidate + (backward ? -1 : 1)) % count + count) % count;
        const std::uint64_t position = lines->ring.first() + std::uint64_t(candidate);
        if (shownText(lines->ring.at(position)).contains(text, Qt::CaseInsensitive))
            return rowOf(position);
    }
    return -1;
}

QByteArray ConsoleModel::toText() const
{
    QByteArray text;
    const PortLines* lines = shown();
    for (std::uint64_t at = lines ? lines->ring.first() : 0; lines && at < lines->ring.end(); ++at)
        appendText(text, lines->ring.at(at));
    return text;
}

QByteArray ConsoleModel::toText(const QList<int>& rows) const
{
    QByteArray text;
    for (const int row : rows) {
        const Place place = placeOf(row);
        if (place.bytesRow < 0)
            appendText(text, shown()->ring.at(place.position));
        else
            text += bytesData(place, TextColumn, Qt::DisplayRole).toString().toUtf8() + '\n';
    }
    return text;
}

int ConsoleModel::rowCount(const QModelIndex& parent) const
{
    const PortLines* lines = shown();
    return !lines || parent.isValid() ? 0 : int(lines->ring.size()) + lines->rowsOfBytes;
}

int ConsoleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ConsoleModel::bytesData(const Place& place, int column, int role) const
{
    if (role == BytesRole)
        return true;
    if (role != Qt::DisplayRole || column != TextColumn)
        return {};
    const ConsoleLine& line = shown()->ring.at(place.position);
    return payloadAsHex(line.raw.mid(place.bytesRow * hexLineBytes, hexLineBytes));
}

QVariant ConsoleModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Place place = placeOf(index.row());
    if (place.bytesRow >= 0)
        return bytesData(place, index.column(), role);
    const ConsoleLine& line = shown()->ring.at(place.position);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == TimeColumn)
            return stampText(line.utcMs);
        return index.column() == KindColumn ? kindWord(line.kind) : shownText(line);
    case Qt::ToolTipRole:
        return index.column() == TimeColumn ? fullTimeText(line.utcMs) : QString();
    case Qt::AccessibleDescriptionRole:
        if (rowsOfBytesIn(line) == 0)
            return {};
        return shown()->unfolded.count(place.position) > 0 ? tr("Its bytes are shown below")
                                                           : tr("Press Right to see its bytes");
    case KindRole:
        return int(line.kind);
    case RawRole:
        return line.decoded.isEmpty() ? line.raw : QByteArray();
    case BytesRole:
        return false;
    case FoldRole:
        if (rowsOfBytesIn(line) == 0)
            return int(Fold::None);
        return int(shown()->unfolded.count(place.position) > 0 ? Fold::Unfolded : Fold::Folded);
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
