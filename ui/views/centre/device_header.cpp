// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/centre/device_header.h"

#include "widgets/claim_id_label.h"
#include "widgets/elided_label.h"
#include "widgets/icon.h"
#include "widgets/identifier_text.h"
#include "widgets/status_dot.h"
#include "widgets/theme.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace ferrule::ui {

DeviceHeader::DeviceHeader(QWidget* parent)
    : QWidget(parent)
    , m_dot(new StatusDot(this))
    , m_name(new ElidedLabel(this))
    , m_word(new QLabel(this))
    , m_claimId(new ClaimIdLabel(this))
    , m_actions(new QToolButton(this))
{
    setObjectName(QStringLiteral("deviceHeader"));
    m_dot->setExtent(14);
    m_name->setObjectName(QStringLiteral("headerName"));
    setNameFont();
    m_word->setProperty("muted", true);
    m_actions->setObjectName(QStringLiteral("actionsButton"));
    m_actions->setIcon(icon(QStringLiteral("chevron-down")));
    m_actions->setText(tr("Actions"));
    m_actions->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_actions->setProperty("kind", QStringLiteral("button"));
    m_actions->setLayoutDirection(Qt::RightToLeft); // the chevron behind the word
    m_actions->setPopupMode(QToolButton::InstantPopup);
    m_actions->setToolTip(tr("What can be done with this device"));

    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(theme::large, theme::medium, theme::large, theme::tight);
    line->setSpacing(theme::small);
    line->addWidget(m_dot);
    line->addWidget(m_name, 100); // takes the room before the gap does
    line->addSpacing(theme::small);
    line->addWidget(m_claimId);
    line->addStretch(1);
    line->addWidget(m_word);
    line->addSpacing(theme::small);
    line->addWidget(m_actions);
    m_actions->setMinimumHeight(30);
    // The same with and without the button, so that the tabs do not move.
    setFixedHeight(std::max(sizeHint().height(), 30 + theme::medium + theme::tight));
}

void DeviceHeader::setMenu(QMenu* menu)
{
    // It would take over the button's direction, which stands for the chevron alone.
    menu->setLayoutDirection(QGuiApplication::layoutDirection());
    m_actions->setMenu(menu);
}

void DeviceHeader::showDevice(const published::Device& device)
{
    const Look look = ui::look(device.state);
    m_dot->setLook(look);
    m_dot->show();
    const QString name = device.name.isEmpty() ? device.claimId : device.name;
    m_name->setText(name.isEmpty() ? device.port : name);
    setNameFont();
    m_word->setText(look.word);
    m_word->show();
    m_claimId->setIdentifier(device.claimId);
    m_claimId->setVisible(!device.claimId.isEmpty() && device.claimId != name);
    m_actions->show();
}

void DeviceHeader::setNameFont()
{
    QFont font = theme::font(theme::Type::Title);
    if (looksLikeClaimId(m_name->text()))
        font.setFamilies(theme::font(theme::Type::Mono).families());
    m_name->setFont(font);
}

void DeviceHeader::showPool()
{
    m_dot->hide();
    m_name->setText(tr("Pool"));
    setNameFont();
    m_word->hide();
    m_claimId->hide();
    m_actions->hide();
}

} // namespace ferrule::ui
