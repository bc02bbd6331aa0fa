// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace ferrule::ui {

class ExpiryEditor;
class StatusDot;

/// One key in full: what was asked, sent, acknowledged and reported, each with its time; when the
/// item goes by itself, which can be set here; and what is odd about it.
class KeyPanel : public QFrame
{
    Q_OBJECT
public:
    explicit KeyPanel(QWidget* parent = nullptr);

    /// `expiresMs` is what the item has, or will have once its staged edit is applied.
    void showItem(const published::StoreItem& item, qint64 expiresMs, bool editable);

signals:
    /// The key is to go so many milliseconds from now; 0 = never.
    void expiryChosen(const QString& key, qint64 afterMs);
    /// It is to go then, in milliseconds since 1970 UTC.
    void expiryTimeChosen(const QString& key, qint64 expiresMs);

private:
    QLabel* addFact(int column, const QString& name, const QString& caption);
    void makeMenu();
    void showTimes();

    published::StoreItem m_item;
    qint64 m_expiresMs = 0;
    QLabel* m_asked;
    QLabel* m_sent;
    QLabel* m_acknowledged;
    QLabel* m_reported;
    QToolButton* m_expiry;
    ExpiryEditor* m_when;
    StatusDot* m_odd;
    QLabel* m_finding;
};

} // namespace ferrule::ui
