// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDateTimeEdit;
class QPushButton;

namespace ferrule::ui {

/// Asks for the date and time at which an item goes by itself, in this computer's time, to the
/// minute. Hidden until it is asked.
class ExpiryEditor : public QWidget
{
    Q_OBJECT
public:
    explicit ExpiryEditor(QWidget* parent = nullptr);

    /// Begins with what the item has, or tomorrow at this time for 0 and what is past.
    /// Milliseconds since 1970 UTC.
    void ask(qint64 expiresMs);

signals:
    /// A time to come.
    void chosen(qint64 expiresMs);

private:
    void refresh();
    void submit();

    QDateTimeEdit* m_when;
    QPushButton* m_set;
};

} // namespace ferrule::ui
