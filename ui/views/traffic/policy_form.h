// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

#include <QFrame>

class QDoubleSpinBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ferrule::ui {

/// The numbers of the traffic policy, edited in place.
class PolicyForm : public QFrame
{
    Q_OBJECT
public:
    explicit PolicyForm(QWidget* parent = nullptr);

    /// Shows the form with the policy in force.
    void open(const published::TrafficStatus& status);
    published::TrafficPolicy policy() const;

signals:
    void policyChosen(const ferrule::published::TrafficPolicy& policy);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLineEdit* m_name;
    QDoubleSpinBox* m_limit;
    QDoubleSpinBox* m_window;
    QDoubleSpinBox* m_interval;
};

} // namespace ferrule::ui
