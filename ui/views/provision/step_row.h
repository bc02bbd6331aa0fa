// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace ferrule::ui {

class ErrorPanel;

/// One step of the stepper: its mark on the rail, title, duration, what was measured, the record
/// behind it, and its failure with one remedy. A step that fails opens itself.
class StepRow : public QWidget
{
    Q_OBJECT
public:
    StepRow(published::StepId id, bool last, QWidget* parent = nullptr);

    /// `remedy` is the button of a failure; empty = none.
    /// `claimId` is set in the monospace face where it stands in what was measured.
    void show(const published::Step& step, const QString& remedy, const QString& claimId);

    bool isOpen() const { return m_open; }

signals:
    void remedyChosen();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void setOpen(bool open);
    void updateDetails();

    published::Step m_step;
    bool m_last;
    bool m_open = false;
    QLabel* m_title;
    QLabel* m_duration;
    QToolButton* m_toggle;
    QLabel* m_measured;
    QProgressBar* m_progress;
    QLabel* m_details;
    ErrorPanel* m_failure;
};

} // namespace ferrule::ui
