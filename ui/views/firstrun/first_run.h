// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace ferrule::ui {

class Card;
class PortField;

/// The first screen: four doors into the program. Shown as long as there is no device at all.
class FirstRun : public QWidget
{
    Q_OBJECT
public:
    explicit FirstRun(QWidget* parent = nullptr);

    /// Why there can be no virtual devices, as a sentence; empty = there can.
    void setWhyNoVirtual(const QString& whyNot);

signals:
    void attachRequested();
    void virtualRequested();
    void brokerRequested();
    void portGiven(const QString& path);

private:
    Card* makeDoor(const QString& iconName, const QString& title, const QString& sentence,
                   QWidget* way);

    QPushButton* m_virtual;
};

} // namespace ferrule::ui
