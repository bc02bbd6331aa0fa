// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/confirm_bar.h"

#include "widgets/icon.h"
#include "widgets/identifier_text.h"
#include "widgets/status_dot.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

#include <utility>

namespace ferrule::ui {

ConfirmBar::ConfirmBar(QWidget* parent)
    : QFrame(parent)
    , m_dot(new StatusDot(this))
    , m_effect(new QLabel(this))
    , m_copy(new QPushButton(icon(QStringLiteral("command")), {}, this))
    , m_cancel(new QPushButton(this))
    , m_confirm(new QPushButton(tr("Go ahead"), this))
{
    m_effect->setWordWrap(true);
    // A word would take the room of the question.
    m_copy->setAccessibleName(tr("Copy as command"));
    m_copy->setObjectName(QStringLiteral("copyQuestionButton"));
    m_confirm->setObjectName(QStringLiteral("confirmButton"));
    m_cancel->setObjectName(QStringLiteral("withdrawButton"));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::medium, theme::small, theme::small, theme::small);
    layout->setSpacing(theme::small);
    layout->addWidget(m_dot);
    layout->addWidget(m_effect, 1);
    layout->addWidget(m_copy);
    layout->addWidget(m_cancel);
    layout->addWidget(m_confirm);

    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_command); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        const auto refused = std::exchange(m_refused, {});
        withdraw();
        if (refused)
            refused();
    });
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        const auto confirmed = std::exchange(m_confirmed, {});
        withdraw();
        if (confirmed)
            confirmed();
    });
    hide();
}

void ConfirmBar::ask(const QString& effect, const QString& verb, std::function<void()> confirmed,
                     const QString& command)
{
    m_command = command;
    m_confirmed = std::move(confirmed);
    m_refused = {};
    m_cancel->setText(tr("Cancel"));
    present(false, effect, verb);
    m_confirm->setFocus(Qt::OtherFocusReason);
}

void ConfirmBar::offer(const QString& news, const QString& verb, std::function<void()> accepted,
                       const QString& refusal, std::function<void()> refused)
{
    m_command.clear();
    m_confirmed = std::move(accepted);
    m_refused = std::move(refused);
    m_cancel->setText(refusal);
    present(true, news, verb);
}

void ConfirmBar::present(bool harmless, const QString& text, const QString& verb)
{
    showSentence(*m_effect, text);
    m_copy->setToolTip(tr("Copy as command") + u'\n' + m_command);
    m_copy->setVisible(!m_command.isEmpty());
    m_confirm->setText(verb);
    m_confirm->setAccessibleDescription(text);
    setProperty("panel", harmless ? QStringLiteral("info") : QStringLiteral("warning"));
    m_confirm->setProperty("kind", harmless ? QStringLiteral("primary") : QStringLiteral("danger"));
    m_dot->setLook(harmless ? Look{theme::Role::Info, Mark::Dot, tr("Note")}
                            : Look{theme::Role::Warning, Mark::Triangle, tr("Warning")});
    for (QWidget* widget : {static_cast<QWidget*>(this), static_cast<QWidget*>(m_confirm)}) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
    show();
}

void ConfirmBar::withdraw()
{
    m_confirmed = {};
    m_refused = {};
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
