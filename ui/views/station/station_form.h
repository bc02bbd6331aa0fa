// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/station.h"

#include <QFrame>

class QCheckBox;
class QLineEdit;

namespace ferrule::ui {

class BaudField;

/// How the station works: what devices are called, their network, what becomes of labels.
class StationForm : public QFrame
{
    Q_OBJECT
public:
    explicit StationForm(QWidget* parent = nullptr);

    void open(const published::StationStatus& status);

signals:
    void settingsChosen(const ferrule::published::StationSettings& settings);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void submit();

    published::StationSettings m_settings;
    QLineEdit* m_product;
    QLineEdit* m_prefix;
    BaudField* m_baud;
    QLineEdit* m_ssid;
    QLineEdit* m_passphrase;
    QCheckBox* m_save;
    QCheckBox* m_print;
    QLineEdit* m_folder;
};

} // namespace ferrule::ui
