// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;

namespace ferrule::ui {

class DeviceModel;
class PaletteModel;

/// Finds any action of the window and any device by typing. Lies over the window, never blocks it,
/// and goes away when it loses the focus.
class CommandPalette : public QFrame
{
    Q_OBJECT
public:
    CommandPalette(DeviceModel& devices, QWidget* window);

    void open();

signals:
    void deviceChosen(const QString& deviceId);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void collect();
    void place();
    void choose(const QModelIndex& index);
    void move(int step);
    void copyCommand();
    void showHint();

    DeviceModel& m_devices;
    PaletteModel* m_model;
    QLineEdit* m_text;
    QListView* m_view;
    QLabel* m_hint;
};

} // namespace ferrule::ui
