// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace ferrule::ui {

/// A surface with a hairline border that holds what belongs together.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);

    /// Filled from the top; margins and spacing are those of the grid.
    QVBoxLayout* body() const { return m_body; }

private:
    QVBoxLayout* m_body;
};

} // namespace ferrule::ui
