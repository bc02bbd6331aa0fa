// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fact_grid.h"

#include "widgets/claim_id_label.h"
#include "widgets/identifier_text.h"
#include "widgets/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace ferrule::ui {

FactGrid::FactGrid(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::large);
    m_grid->setVerticalSpacing(theme::tight);
    m_grid->setColumnMinimumWidth(0, 96);
    m_grid->setColumnStretch(1, 1);
}

QLabel* FactGrid::addText(const QString& caption)
{
    auto* value = new QLabel(QStringLiteral("–"), this);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    add(caption, value);
    return value;
}

ClaimIdLabel* FactGrid::addIdentifier(const QString& caption)
{
    auto* value = new ClaimIdLabel(this);
    add(caption, value);
    return value;
}

void FactGrid::setText(QLabel* label, const QString& text)
{
    showSentence(*label, text.isEmpty() ? QStringLiteral("–") : text);
}

void FactGrid::setShown(QWidget* value, bool shown)
{
    value->setVisible(shown);
    m_captions.value(value)->setVisible(shown);
}

void FactGrid::add(const QString& caption, QWidget* value)
{
    auto* label = new QLabel(caption, this);
    label->setProperty("muted", true);
    value->setMinimumHeight(26);
    label->setMinimumHeight(26);
    value->setAccessibleName(caption);
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(value, row, 1);
    m_captions.insert(value, label);
}

} // namespace ferrule::ui
