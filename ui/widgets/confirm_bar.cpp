// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/confirm_bar.h"

#include "widgets/status_dot.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace ferrule::ui {

ConfirmBar::ConfirmBar(QWidget* parent)
    : QFrame(parent)
    , m_effect(new QLabel(this))
    , m_confirm(new QPushButton(tr("Go ahead"), this))
{
    setProperty("panel", QStringLiteral("warning"));
    m_effect->setWordWrap(true);
    m_confirm->setObjectName(QStringLiteral("confirmButton"));
    m_confirm->setProperty("kind", QStringLiteral("danger"));
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("withdrawButton"));
    auto* dot = new StatusDot(this);
    dot->setLook({theme::Role::Warning, Mark::Triangle, tr("Warning")});

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::medium, theme::small, theme::small, theme::small);
    layout->setSpacing(theme::small);
    layout->addWidget(dot);
    layout->addWidget(m_effect, 1);
    layout->addWidget(cancel);
    layout->addWidget(m_confirm);

    connect(cancel, &QPushButton::clicked, this, &ConfirmBar::withdraw);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        const auto confirmed = std::exchange(m_confirmed, {});
        hide();
        if (confirmed)
            confirmed();
    });
    hide();
}

void ConfirmBar::ask(const QString& effect, const QString& verb, std::function<void()> confirmed)
{
    m_effect->setText(effect);
    m_confirm->setText(verb);
    m_confirm->setAccessibleDescription(effect);
    m_confirmed = std::move(confirmed);
    show();
    m_confirm->setFocus(Qt::OtherFocusReason);
}

void ConfirmBar::withdraw()
{
    m_confirmed = {};
    hide();
}

void ConfirmBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        withdraw();
    else
        QFrame::keyPressEvent(event);
}

} // namespace ferrule::ui
