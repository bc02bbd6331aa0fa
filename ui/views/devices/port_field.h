// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace ferrule::ui {

/// A field for the path of a port that the system does not list, such as a pseudo-terminal.
class PortField : public QWidget
{
    Q_OBJECT
public:
    /// The button stands beside the field, or below it where there is little width.
    explicit PortField(Qt::Orientation direction, QWidget* parent = nullptr);

    void focusField();

signals:
    void given(const QString& path);
    /// Escape was pressed.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void give();

    QLineEdit* m_path;
};

} // namespace ferrule::ui
