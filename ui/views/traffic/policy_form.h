// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/policy.h"

#include <QFrame>
#include <QList>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;

namespace ferrule::ui {

/// Every number of the traffic policy, edited in place, with the policies that ship to begin from.
class PolicyForm : public QFrame
{
    Q_OBJECT
public:
    explicit PolicyForm(QWidget* parent = nullptr);

    /// Shows the form with the policy in force.
    void open(const published::TrafficPolicy& policy,
              const QList<published::PolicyPreset>& presets);
    published::TrafficPolicy policy() const;

signals:
    void policyChosen(const ferrule::published::TrafficPolicy& policy);
    /// It was opened, or it is done with.
    void shownChanged(bool shown);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeLimit();
    QWidget* makeBurst();
    QWidget* makeEscalation();
    void fill(const published::TrafficPolicy& policy);
    void choosePreset(int index);
    void namePreset();
    void leave();

    QList<published::PolicyPreset> m_presets;
    bool m_filling = false;
    QComboBox* m_preset;
    QLineEdit* m_name;
    QDoubleSpinBox* m_limit;
    QDoubleSpinBox* m_window;
    QDoubleSpinBox* m_interval;
    QDoubleSpinBox* m_unit;
    QCheckBox* m_burst;
    QDoubleSpinBox* m_multiple;
    QDoubleSpinBox* m_quietMultiple;
    QDoubleSpinBox* m_quietShare;
    QDoubleSpinBox* m_prior;
    QDoubleSpinBox* m_throttles;
    QDoubleSpinBox* m_closes;
    QDoubleSpinBox* m_grace;
    QDoubleSpinBox* m_coolDown;
    QDoubleSpinBox* m_reclaimAfter;
};

} // namespace ferrule::ui
