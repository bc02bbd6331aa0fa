// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/palette/palette_model.h"

#include <QAction>

#include <algorithm>

namespace ferrule::ui {

void PaletteModel::setEntries(QList<Entry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    rank();
    endResetModel();
}

void PaletteModel::setText(const QString& text)
{
    beginResetModel();
    m_text = text.simplified();
    rank();
    endResetModel();
}

void PaletteModel::rank()
{
    const QStringList words = m_text.split(u' ', Qt::SkipEmptyParts);
    QList<std::pair<int, int>> ranked;
    for (int index = 0; index < m_entries.size(); ++index) {
        const Entry& entry = m_entries.at(index);
        const QString all = entry.title + u'\n' + entry.hint + u'\n' + entry.words;
        const bool matches = std::all_of(words.begin(), words.end(), [&all](const QString& word) {
            return all.contains(word, Qt::CaseInsensitive);
        });
        if (!matches)
            continue;
        const auto place = static_cast<int>(entry.title.indexOf(m_text, 0, Qt::CaseInsensitive));
        ranked.append({m_text.isEmpty() ? 0 : (place < 0 ? 1000 : place), index});
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& left, const auto& right) { return left.first < right.first; });
    m_shown.clear();
    for (const auto& [score, index] : ranked)
        m_shown.append(index);
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

const PaletteModel::Entry& PaletteModel::entry(int row) const
{
    return m_entries.at(m_shown.at(row));
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry& entry = this->entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::DecorationRole:
        return entry.picture;
    case Qt::ToolTipRole:
        return entry.action ? entry.action->toolTip() : entry.words;
    case HintRole:
        return entry.hint;
    case CommandRole:
        return entry.command;
    default:
        return {};
    }
}

} // namespace ferrule::ui
