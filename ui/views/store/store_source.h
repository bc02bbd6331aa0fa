// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QButtonGroup;

namespace ferrule::ui {

/// Chooses between what the cloud holds for a device and the settings that the device itself holds,
/// read over its port.
class StoreSource : public QWidget
{
    Q_OBJECT
public:
    enum class Place { Cloud, Device };

    /// `read` is what reads the device's settings again; its button stands beside the choice.
    explicit StoreSource(QAction& read, QWidget* parent = nullptr);

    Place place() const;
    void setPlace(Place place);
    /// Whether there is a choice: a device without an identity in the cloud has only its own.
    void setChoice(bool choice);

signals:
    /// The user chose; not for setPlace().
    void chosen();

private:
    QButtonGroup* m_places;
    QWidget* m_read;
};

} // namespace ferrule::ui
