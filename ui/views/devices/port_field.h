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
    explicit PortField(QWidget* parent = nullptr);

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
