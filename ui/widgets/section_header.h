// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace ferrule::ui {

/// The heading of a section, with room for small controls at its end.
class SectionHeader : public QWidget
{
    Q_OBJECT
public:
    explicit SectionHeader(const QString& title, QWidget* parent = nullptr);

    /// A quiet remark behind the title, such as a count.
    void setRemark(const QString& remark);
    /// Adds a control at the end of the line.
    void addControl(QWidget* control);

private:
    QLabel* m_remark;
    QHBoxLayout* m_controls;
};

} // namespace ferrule::ui
