// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace ferrule::ui {

/// A claim ID, or any other identifier, in a monospace face with a button that copies it.
/// Selectable with mouse and keyboard.
class ClaimIdLabel : public QWidget
{
    Q_OBJECT
public:
    explicit ClaimIdLabel(QWidget* parent = nullptr);

    /// `shown` stands in place of a long identifier; what is copied is always `identifier`.
    void setIdentifier(const QString& identifier, const QString& shown = {});
    QString identifier() const { return m_identifier; }

private:
    QString m_identifier;
    QLabel* m_label;
    QToolButton* m_copy;
};

} // namespace ferrule::ui
