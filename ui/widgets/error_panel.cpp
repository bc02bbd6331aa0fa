// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/error_panel.h"

#include "widgets/icon.h"
#include "widgets/identifier_text.h"
#include "widgets/status_dot.h"
#include "widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ferrule::ui {

ErrorPanel::ErrorPanel(QWidget* parent)
    : QFrame(parent)
    , m_what(new QLabel(this))
    , m_facts(new QGridLayout)
    , m_button(new QPushButton(this))
{
    setProperty("panel", QStringLiteral("bad"));
    m_what->setFont(theme::font(theme::Type::Strong));
    m_what->setWordWrap(true);
    m_what->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_button->setObjectName(QStringLiteral("remedyButton"));
    m_button->setProperty("kind", QStringLiteral("primary"));
    m_button->hide();

    auto* dot = new StatusDot(this);
    dot->setLook({theme::Role::Bad, Mark::Cross, tr("Error")});
    auto* dismiss = new QToolButton(this);
    dismiss->setIcon(icon(QStringLiteral("close")));
    dismiss->setAutoRaise(true);
    dismiss->setToolTip(tr("Put this message away"));
    dismiss->setAccessibleName(dismiss->toolTip());
    dismiss->hide();
    connect(dismiss, &QToolButton::clicked, this, &ErrorPanel::clear);
    m_dismiss = dismiss;

    auto* headline = new QHBoxLayout;
    headline->setSpacing(theme::small);
    headline->addWidget(dot, 0, Qt::AlignVCenter);
    headline->addWidget(m_what, 1);
    headline->addWidget(m_dismiss, 0, Qt::AlignTop);

    m_facts->setHorizontalSpacing(theme::medium);
    m_facts->setVerticalSpacing(theme::tight);
    m_facts->setContentsMargins(12 + theme::small, 0, 0, 0);
    m_facts->setColumnStretch(1, 1);
    const QStringList captions{tr("Measured"), tr("Expected"), tr("Likely cause"), tr("Next step")};
    for (int row = 0; row < captions.size(); ++row) {
        auto* caption = new QLabel(captions.at(row), this);
        caption->setProperty("muted", true);
        auto* value = new QLabel(this);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_facts->addWidget(caption, row, 0, Qt::AlignTop);
        m_facts->addWidget(value, row, 1);
        m_captions.append(caption);
        m_values.append(value);
    }

    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(12 + theme::small, theme::tight, 0, 0);
    buttons->addWidget(m_button);
    buttons->addStretch();
    connect(m_button, &QPushButton::clicked, this, &ErrorPanel::remedyChosen);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::medium, theme::medium, theme::medium, theme::medium);
    layout->setSpacing(theme::small);
    layout->addLayout(headline);
    layout->addLayout(m_facts);
    layout->addLayout(buttons);
    hide();
}

void ErrorPanel::showFailure(const published::Failure& failure, const QString& buttonText)
{
    showSentence(*m_what, failure.peerCode == 0
                              ? failure.what
                              : tr("%1 (code %2)").arg(failure.what).arg(failure.peerCode));
    const QStringList values{failure.measured, failure.expected, failure.cause, failure.remedy};
    for (int row = 0; row < values.size(); ++row) {
        showSentence(*m_values.at(row), values.at(row));
        m_values.at(row)->setVisible(!values.at(row).isEmpty());
        m_captions.at(row)->setVisible(!values.at(row).isEmpty());
    }
    m_button->setText(buttonText);
    m_button->setVisible(!buttonText.isEmpty());
    setAccessibleName(failure.what);
    setAccessibleDescription(values.join(u' '));
    show();
}

void ErrorPanel::clear()
{
    hide();
}

void ErrorPanel::setDismissible(bool dismissible)
{
    m_dismiss->setVisible(dismissible);
}

} // namespace ferrule::ui
