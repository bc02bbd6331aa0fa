// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/claim_id_label.h"

#include "widgets/icon.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace ferrule::ui {

ClaimIdLabel::ClaimIdLabel(QWidget* parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_copy(new QToolButton(this))
{
    m_label->setFont(theme::font(theme::Type::Mono));
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_label->setTextFormat(Qt::PlainText);
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_copy->setAutoRaise(true);
    m_copy->setToolTip(tr("Copy"));
    m_copy->setObjectName(QStringLiteral("copyIdentifier"));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::tight);
    layout->addWidget(m_label);
    layout->addWidget(m_copy);
    layout->addStretch();

    connect(m_copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_identifier); });
    setIdentifier({});
}

void ClaimIdLabel::setIdentifier(const QString& identifier, const QString& shown)
{
    m_identifier = identifier;
    m_label->setText(identifier.isEmpty() ? QStringLiteral("–")
                                          : (shown.isEmpty() ? identifier : shown));
    m_label->setToolTip(shown.isEmpty() ? QString() : identifier);
    m_copy->setVisible(!identifier.isEmpty());
    m_copy->setAccessibleName(tr("Copy %1").arg(identifier));
}

} // namespace ferrule::ui
