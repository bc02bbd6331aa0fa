// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ferrule::ui {

/// Stands where there is nothing yet and says how to fill the place.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    /// `iconName` as for icon(). Without a `buttonText` there is no button.
    EmptyState(const QString& iconName, const QString& title, const QString& sentence,
               const QString& buttonText = {}, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& sentence);
    /// Null where there is none.
    QPushButton* button() const { return m_button; }

signals:
    void chosen();

private:
    void keepLines();

    QLabel* m_title;
    QLabel* m_sentence;
    QPushButton* m_button = nullptr;
};

} // namespace ferrule::ui
