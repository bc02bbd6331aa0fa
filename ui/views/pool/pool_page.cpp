// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pool/pool_page.h"

#include "models/cloud_words.h"
#include "models/device_model.h"
#include "models/engine_feed.h"
#include "models/next_step.h"
#include "models/traffic_words.h"
#include "views/firstrun/first_run.h"
#include "views/shared/tls_card.h"
#include "widgets/card.h"
#include "widgets/claim_id_label.h"
#include "widgets/elided_label.h"
#include "widgets/error_panel.h"
#include "widgets/fact_grid.h"
#include "widgets/section_header.h"
#include "widgets/status_dot.h"
#include "widgets/theme.h"

#include <QDateTime>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

#include <array>

namespace ferrule::ui {

using namespace published;

namespace {

/// In the order of the counts.
constexpr std::array countedStates{DeviceState::Online,        DeviceState::Offline,
                                   DeviceState::Throttled,     DeviceState::Released,
                                   DeviceState::Unprovisioned, DeviceState::Unclaimed};

/// More than this many lines of "what to do" is a list, not advice.
constexpr int todoLimit = 5;

/// A fingerprint by its ends, as people compare them.
QString middleElided(const QString& hex)
{
    return hex.size() > 24 ? hex.left(8) + u'…' + hex.right(8) : QString();
}

} // namespace

PoolPage::PoolPage(DeviceModel& devices, EngineFeed& feed, QWidget* parent)
    : Page(parent)
    , m_devices(devices)
    , m_feed(feed)
    , m_stack(new QStackedWidget(this))
    , m_firstRun(new FirstRun)
    , m_failure(new ErrorPanel)
    , m_tls(new TlsCard)
    , m_clock(new QTimer(this))
{
    setObjectName(QStringLiteral("poolPage"));
    m_failure->setObjectName(QStringLiteral("poolFailure"));
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(theme::large, theme::large, theme::large, theme::large);
    grid->setSpacing(theme::large);
    grid->addWidget(makeTraffic(), 0, 0);
    grid->addWidget(makeCloud(), 0, 1);
    grid->addWidget(makeTodo(), 1, 0);
    grid->addWidget(makeStates(), 1, 1);
    grid->addWidget(m_tls, 2, 0, 1, 2);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->setRowStretch(3, 1);
    content->setMaximumWidth(1200);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    m_stack->addWidget(m_firstRun);
    m_stack->addWidget(scroll);

    auto* notice = new QVBoxLayout;
    notice->setContentsMargins(theme::large, 0, theme::large, 0);
    notice->addWidget(m_failure);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(notice);
    layout->addWidget(m_stack, 1);

    connect(m_failure, &ErrorPanel::remedyChosen, this, &PoolPage::restartRequested);
    connect(&feed, &EngineFeed::cloudChanged, this, &PoolPage::showCloud);
    m_clock->setInterval(1000);
    connect(m_clock, &QTimer::timeout, this, [this] { showCloudState(m_feed.cloud()); });
    connect(&feed, &EngineFeed::trafficChanged, this, &PoolPage::showTraffic);
    connect(&devices, &DeviceModel::changed, this, &PoolPage::showDevices);
    showCloud(feed.cloud());
    showTraffic(feed.traffic());
    showDevices();
}

QWidget* PoolPage::makeCloud()
{
    auto* card = new Card;
    m_cloudDot = new StatusDot;
    m_cloudState = new QLabel;
    auto* header = new SectionHeader(tr("Cloud"));
    header->addControl(m_cloudDot);
    header->addControl(m_cloudState);
    card->body()->addWidget(header);
    m_facts = new FactGrid;
    m_endpoint = m_facts->addIdentifier(tr("Broker"));
    m_builder = m_facts->addIdentifier(tr("Registration"));
    m_builder->setObjectName(QStringLiteral("poolBuilder"));
    m_secureBuilder = m_facts->addIdentifier(tr("… over HTTPS"));
    m_secureBuilder->setObjectName(QStringLiteral("poolSecureBuilder"));
    m_authority = m_facts->addIdentifier(tr("Authority"));
    m_authority->setObjectName(QStringLiteral("poolAuthority"));
    m_authorityFile = m_facts->addIdentifier(tr("Its certificate"));
    m_authorityFile->setObjectName(QStringLiteral("poolAuthorityFile"));
    m_broker = m_facts->addText(tr("Program"));
    m_secrets = m_facts->addText(tr("Secrets"));
    card->body()->addWidget(m_facts);
    card->body()->addStretch();
    return card;
}

QWidget* PoolPage::makeTraffic()
{
    auto* card = new Card;
    auto* header = new SectionHeader(tr("Traffic"));
    auto* open = new QPushButton(tr("Open Traffic"));
    open->setObjectName(QStringLiteral("openTrafficButton"));
    open->setProperty("kind", QStringLiteral("quiet"));
    connect(open, &QPushButton::clicked, this,
            [this] { emit pageRequested(QStringLiteral("trafficPage")); });
    header->addControl(open);
    m_share = new QLabel;
    m_share->setObjectName(QStringLiteral("poolShare"));
    m_share->setFont(theme::font(theme::Type::Display));
    auto* caption = new QLabel(tr("of the pool's limit"));
    caption->setProperty("muted", true);
    m_explanation = new QLabel;
    m_explanation->setWordWrap(true);
    m_forecast = new QLabel;
    m_forecast->setWordWrap(true);
    m_forecast->setProperty("role", QStringLiteral("warning"));

    auto* figure = new QHBoxLayout;
    figure->setSpacing(theme::small);
    figure->addWidget(m_share);
    figure->addWidget(caption, 0, Qt::AlignBottom);
    figure->addStretch();
    caption->setContentsMargins(0, 0, 0, theme::small);
    card->body()->addWidget(header);
    card->body()->addLayout(figure);
    card->body()->addWidget(m_explanation);
    card->body()->addWidget(m_forecast);
    card->body()->addStretch();
    return card;
}

QWidget* PoolPage::makeStates()
{
    auto* card = new Card;
    card->body()->addWidget(new SectionHeader(tr("Devices")));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::small);
    grid->setVerticalSpacing(theme::small);
    grid->setColumnStretch(1, 1);
    for (const DeviceState state : countedStates) {
        const Look look = ui::look(state);
        auto* dot = new StatusDot;
        dot->setLook(look);
        auto* count = new QLabel;
        count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        count->setAccessibleName(look.word);
        const int row = grid->rowCount();
        grid->addWidget(dot, row, 0);
        grid->addWidget(new QLabel(look.word), row, 1);
        grid->addWidget(count, row, 2);
        m_counts.append(count);
    }
    card->body()->addLayout(grid);
    card->body()->addStretch();
    return card;
}

QWidget* PoolPage::makeTodo()
{
    auto* card = new Card;
    card->body()->addWidget(new SectionHeader(tr("What to do next")));
    m_todo = new QVBoxLayout;
    m_todo->setSpacing(theme::small);
    card->body()->addLayout(m_todo);
    card->body()->addStretch();
    return card;
}

void PoolPage::showCloudState(const CloudStatus& cloud)
{
    const Look look = ui::look(cloud.state);
    m_cloudDot->setLook(look);
    const QString again = nextAttemptText(cloud, QDateTime::currentMSecsSinceEpoch());
    m_cloudState->setText(cloud.state == CloudStatus::State::Running
                              ? tr("%n connected", nullptr, cloud.connected)
                          : again.isEmpty() ? look.word
                                            : again);
    if (again.isEmpty() == m_clock->isActive())
        again.isEmpty() ? m_clock->stop() : m_clock->start();
}

void PoolPage::showCloud(const CloudStatus& cloud)
{
    showCloudState(cloud);
    m_endpoint->setIdentifier(cloud.endpoint);
    m_builder->setIdentifier(cloud.builderUrl,
                             QString(cloud.builderUrl).remove(QStringLiteral("http://")));
    m_secureBuilder->setIdentifier(
        cloud.secureBuilderUrl, QString(cloud.secureBuilderUrl).remove(QStringLiteral("https://")));
    m_authority->setIdentifier(cloud.authorityFingerprint,
                               middleElided(cloud.authorityFingerprint));
    m_authority->setToolTip(tr("The SHA-256 of the certificate that devices must trust, for the "
                               "broker and for HTTPS alike"));
    m_authorityFile->setIdentifier(cloud.authorityFile, QFileInfo(cloud.authorityFile).fileName());
    FactGrid::setText(m_broker, cloud.brokerVersion);
    FactGrid::setText(m_secrets, cloud.secretsPlace);
    // Of somebody else's broker, its address is all that is known.
    for (QWidget* own : std::initializer_list<QWidget*>{m_builder, m_secureBuilder, m_authority,
                                                        m_authorityFile, m_broker})
        m_facts->setShown(own, cloud.profile.isEmpty());
    m_tls->setPeer(cloud.tls);
    m_firstRun->setWhyNoVirtual(cloud.whyNoProvisioning);
    if (cloud.failure)
        m_failure->showFailure(*cloud.failure, cloud.profile.isEmpty() ? tr("Start the cloud again")
                                                                       : tr("Connect now"));
    else
        m_failure->clear();
}

void PoolPage::showTraffic(const TrafficStatus& traffic)
{
    m_share->setText(tr("%1 %").arg(locale().toString(qRound(traffic.share * 100))));
    const char* role = traffic.share >= 1 ? "bad" : (traffic.share >= 0.8 ? "warning" : "good");
    if (m_share->property("role").toByteArray() != role) {
        m_share->setProperty("role", QByteArray(role));
        m_share->style()->unpolish(m_share);
        m_share->style()->polish(m_share);
    }
    m_explanation->setText(explanationText(traffic).isEmpty() ? tr("Nothing was measured yet.")
                                                              : explanationText(traffic));
    m_forecast->setText(forecastText(traffic));
    m_forecast->setVisible(!m_forecast->text().isEmpty());
}

void PoolPage::showDevices()
{
    m_stack->setCurrentIndex(m_devices.deviceCount() == 0 ? 0 : 1);
    for (std::size_t index = 0; index < countedStates.size(); ++index) {
        const int count = m_devices.count(countedStates.at(index));
        m_counts.at(static_cast<qsizetype>(index))->setText(locale().toString(count));
    }
    showTodo();
}

void PoolPage::showTodo()
{
    struct Line
    {
        Look look;
        QString text;
        QString button;
        QString deviceId;
    };
    QList<Line> lines;
    int more = 0;
    for (const Device& device : m_devices.devices()) {
        const bool waits =
            device.state == DeviceState::Unprovisioned || device.state == DeviceState::Unclaimed ||
            device.state == DeviceState::Released || device.state == DeviceState::Failed ||
            device.state == DeviceState::Throttled;
        if (!waits || m_devices.isSecondRow(device))
            continue;
        if (lines.size() == todoLimit) {
            ++more;
            continue;
        }
        const Look look = ui::look(device.state);
        const QString name = device.name.isEmpty() ? device.claimId : device.name;
        lines.append(
            {look, tr("%1 · %2").arg(name, look.word), nextStep(device).button, device.id});
    }

    QString key;
    for (const Line& line : lines)
        key += line.deviceId + line.text;
    key += QString::number(more);
    if (key == m_todoShown)
        return;
    m_todoShown = key;
    while (QLayoutItem* item = m_todo->takeAt(0)) {
        if (QWidget* row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
    for (const Line& line : lines) {
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(theme::small);
        auto* dot = new StatusDot;
        dot->setLook(line.look);
        auto* text = new ElidedLabel;
        text->setText(line.text);
        auto* button = new QPushButton(tr("Show"));
        button->setAccessibleName(tr("Show %1").arg(line.text));
        button->setToolTip(line.button);
        connect(button, &QPushButton::clicked, this,
                [this, id = line.deviceId] { emit deviceRequested(id); });
        layout->addWidget(dot);
        layout->addWidget(text, 1);
        layout->addStretch();
        layout->addWidget(button);
        m_todo->addWidget(row);
    }
    if (lines.isEmpty() || more > 0) {
        auto* rest =
            new QLabel(more > 0 ? tr("and %n more", nullptr, more) : tr("Nothing waits for you."));
        rest->setProperty("muted", true);
        m_todo->addWidget(rest);
    }
}

} // namespace ferrule::ui
