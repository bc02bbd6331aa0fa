// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/empty_state.h"

#include "widgets/icon_label.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ferrule::ui {

EmptyState::EmptyState(const QString& iconName, const QString& title, const QString& sentence,
                       const QString& buttonText, QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(title, this))
    , m_sentence(new QLabel(sentence, this))
{
    m_title->setFont(theme::font(theme::Type::Heading));
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_sentence->setProperty("muted", true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setMinimumWidth(240);
    m_sentence->setMaximumWidth(420);
    keepLines();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::huge, theme::huge, theme::huge, theme::huge);
    layout->setSpacing(theme::small);
    layout->addStretch();
    layout->addWidget(new IconLabel(iconName, 36, this), 0, Qt::AlignHCenter);
    layout->addSpacing(theme::tight);
    layout->addWidget(m_title);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_sentence, 100);
    row->addStretch(1);
    layout->addLayout(row);
    if (!buttonText.isEmpty()) {
        m_button = new QPushButton(buttonText, this);
        connect(m_button, &QPushButton::clicked, this, &EmptyState::chosen);
        layout->addSpacing(theme::tight);
        layout->addWidget(m_button, 0, Qt::AlignHCenter);
    }
    layout->addStretch();
}

void EmptyState::setTexts(const QString& title, const QString& sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    keepLines();
}

// A splitter or a stack asks for no height for a width: the lines at full width are claimed here.
void EmptyState::keepLines()
{
    m_sentence->ensurePolished();
    m_sentence->setMinimumHeight(0);
    m_sentence->setMinimumHeight(m_sentence->heightForWidth(m_sentence->maximumWidth()));
}

} // namespace ferrule::ui
