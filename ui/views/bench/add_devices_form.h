// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QPushButton;
class QSpinBox;

namespace ferrule::ui {

/// How many virtual devices to add, and how they send.
class AddDevicesForm : public QFrame
{
    Q_OBJECT
public:
    explicit AddDevicesForm(QWidget* parent = nullptr);

    void setWaiting(bool waiting);

signals:
    void addRequested(int count, const ferrule::published::Behaviour& behaviour);

private:
    void fillFields();
    published::Behaviour behaviour() const;
    void refresh();
    void nameButton();

    QSpinBox* m_count;
    QDoubleSpinBox* m_pace;
    QSpinBox* m_payload;
    QCheckBox* m_obeys;
    QComboBox* m_script;
    QDoubleSpinBox* m_period; ///< minutes
    QComboBox* m_fault;
    QPushButton* m_add;
    bool m_waiting = false;
};

} // namespace ferrule::ui
