// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/section_header.h"

#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace ferrule::ui {

SectionHeader::SectionHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_remark(new QLabel(this))
    , m_controls(new QHBoxLayout)
{
    auto* heading = new QLabel(title, this);
    heading->setFont(theme::font(theme::Type::Heading));
    m_remark->setProperty("muted", true);
    m_remark->hide();

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::small);
    layout->addWidget(heading);
    layout->addWidget(m_remark);
    layout->addStretch();
    m_controls->setSpacing(theme::small);
    layout->addLayout(m_controls);
    // As high as a button, so that sections with and without controls stand in line.
    setMinimumHeight(28);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SectionHeader::setRemark(const QString& remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void SectionHeader::addControl(QWidget* control)
{
    m_controls->addWidget(control);
}

} // namespace ferrule::ui
