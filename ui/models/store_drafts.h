// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

#include <QMap>
#include <QObject>
#include <QTimer>

namespace ferrule::ui {

class EngineFeed;
class StoreModel;

/// Store edits that were staged and not sent, kept in a file while they are, so that they survive
/// the end of the program in whatever way. Those of an earlier run are offered, not staged unasked.
class StoreDrafts : public QObject
{
    Q_OBJECT
public:
    /// Watches the feed's Store.
    StoreDrafts(EngineFeed& feed, QObject* parent);

    /// Reads what an earlier run left in this file, and keeps it from now on; found() follows where
    /// there is something. Once.
    void open(const QString& path);

    /// Left by an earlier run and not decided upon, by claim ID.
    const QMap<QString, QList<published::StoreEdit>>& found() const { return m_found; }
    /// Stages what was found of a device: one step of undo.
    void bringBack(const QString& claimId);
    void forget(const QString& claimId);

    static QByteArray toJson(const QMap<QString, QList<published::StoreEdit>>& edits);
    /// What cannot be understood is left out.
    static QMap<QString, QList<published::StoreEdit>> fromJson(const QByteArray& json);

signals:
    void foundChanged();
    /// A failed write, as one sentence.
    void notKept(const QString& why);

private:
    void save();

    StoreModel& m_store;
    QString m_path;
    QMap<QString, QList<published::StoreEdit>> m_found;
    QTimer m_soon;
    bool m_saving = false;
    bool m_again = false; ///< something changed while a write was under way
};

} // namespace ferrule::ui
