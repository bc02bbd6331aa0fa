// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace ferrule::ui {

/// Chooses the bit rate of a serial port.
class BaudField : public QComboBox
{
    Q_OBJECT
public:
    explicit BaudField(QWidget* parent = nullptr);

    int baud() const;
    /// A rate that the list lacks is added to it; 0 shows none.
    void setBaud(int baud);

signals:
    /// The user chose; not for setBaud().
    void chosen(int baud);
};

} // namespace ferrule::ui
