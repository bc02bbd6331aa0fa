// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QIcon>
#include <QPointer>

class QAction;

namespace ferrule::ui {

/// What the palette can find: the enabled actions of a window and its devices, best match first.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    struct Entry
    {
        QPointer<QAction> action; ///< null for a device
        QString deviceId;
        QString title;
        QString hint;    ///< shortcut, or claim ID
        QString command; ///< the same as a command line; empty = there is none
        QIcon picture;
        QString words; ///< what is searched besides the title
    };
    enum Role { HintRole = Qt::UserRole, CommandRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(QList<Entry> entries);
    /// Every word must occur; entries whose title starts with the text come first.
    void setText(const QString& text);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    const Entry& entry(int row) const;

private:
    void rank();

    QList<Entry> m_entries;
    QList<int> m_shown;
    QString m_text;
};

} // namespace ferrule::ui
