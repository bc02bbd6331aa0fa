// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/cloud_line.h"

#include "models/engine_feed.h"
#include "widgets/status_dot.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ferrule::ui {

using published::CloudStatus;

CloudLine::CloudLine(EngineFeed& feed, QWidget* parent)
    : QWidget(parent)
    , m_dot(new StatusDot(this))
    , m_text(new QLabel(this))
    , m_restart(new QPushButton(tr("Start again"), this))
{
    setObjectName(QStringLiteral("cloudLine"));
    m_text->setObjectName(QStringLiteral("cloudText"));
    m_text->setFont(theme::font(theme::Type::Small));
    m_text->setWordWrap(true);
    m_restart->setObjectName(QStringLiteral("restartCloudButton"));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::large, theme::small, theme::medium, theme::small);
    layout->setSpacing(theme::small);
    layout->addWidget(m_dot);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_restart);

    connect(m_restart, &QPushButton::clicked, this, &CloudLine::restartRequested);
    connect(&feed, &EngineFeed::cloudChanged, this, &CloudLine::show);
    show(feed.cloud());
}

void CloudLine::show(const CloudStatus& cloud)
{
    const Look look = ui::look(cloud.state);
    m_dot->setLook(look);
    const QString name = cloud.name.isEmpty() ? tr("Bench cloud") : cloud.name;
    if (cloud.state == CloudStatus::State::Running) {
        m_text->setText(tr("%1 · %2 connected · %3 % of limit")
                            .arg(name, locale().toString(cloud.connected),
                                 locale().toString(qRound(cloud.share * 100))));
    } else {
        m_text->setText(tr("%1 · %2").arg(name, look.word));
    }
    if (!cloud.role.isEmpty())
        m_text->setText(tr("%1 · %2").arg(m_text->text(), cloud.role));
    m_text->setToolTip(cloud.failure ? cloud.failure->what : cloud.endpoint);
    m_restart->setVisible(cloud.state == CloudStatus::State::Failed);
}

} // namespace ferrule::ui
