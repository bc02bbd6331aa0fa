// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;

namespace ferrule::ui {

/// An error in place: what failed, what was measured against what was expected, the likely cause,
/// the next step, and at most one button. Hidden until it has something to say.
class ErrorPanel : public QFrame
{
    Q_OBJECT
public:
    explicit ErrorPanel(QWidget* parent = nullptr);

    /// Shows the failure. `buttonText` names the remedy that pressing does; empty = no button.
    void showFailure(const published::Failure& failure, const QString& buttonText = {});
    /// Hides the panel.
    void clear();
    /// Lets the user put the error away.
    void setDismissible(bool dismissible);

    QPushButton* button() const { return m_button; }

signals:
    void remedyChosen();

private:
    QLabel* m_what;
    QGridLayout* m_facts;
    QList<QLabel*> m_captions;
    QList<QLabel*> m_values;
    QPushButton* m_button;
    QWidget* m_dismiss;
};

} // namespace ferrule::ui
