// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/cloud_line.h"

#include "models/cloud_words.h"
#include "models/engine_feed.h"
#include "widgets/status_dot.h"
#include "widgets/theme.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace ferrule::ui {

using published::CloudStatus;

CloudLine::CloudLine(EngineFeed& feed, QWidget* parent)
    : QWidget(parent)
    , m_dot(new StatusDot(this))
    , m_text(new QLabel(this))
    , m_restart(new QPushButton(tr("Start again"), this))
    , m_clock(new QTimer(this))
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
    m_clock->setInterval(1000);
    connect(m_clock, &QTimer::timeout, this, [this, &feed] { show(feed.cloud()); });
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
        const QString again = nextAttemptText(cloud, QDateTime::currentMSecsSinceEpoch());
        m_text->setText(tr("%1 · %2").arg(name, again.isEmpty() ? look.word : again));
    }
    if (!cloud.role.isEmpty())
        m_text->setText(tr("%1 · %2").arg(m_text->text(), cloud.role));
    m_text->setToolTip(cloud.failure ? cloud.failure->what : cloud.endpoint);
    const bool waits = cloud.state == CloudStatus::State::Waiting;
    m_restart->setVisible(waits || cloud.state == CloudStatus::State::Failed);
    if (waits != m_clock->isActive())
        waits ? m_clock->start() : m_clock->stop();
}

} // namespace ferrule::ui
