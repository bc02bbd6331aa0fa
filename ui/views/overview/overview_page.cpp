// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overview/overview_page.h"

#include "models/next_step.h"
#include "models/time_ago.h"
#include "widgets/card.h"
#include "widgets/claim_id_label.h"
#include "widgets/elided_label.h"
#include "widgets/fact_grid.h"
#include "widgets/section_header.h"
#include "widgets/status_dot.h"
#include "widgets/theme.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace ferrule::ui {

OverviewPage::OverviewPage(QWidget* parent)
    : Page(parent)
    , m_clock(new QTimer(this))
{
    setObjectName(QStringLiteral("overviewPage"));
    m_clock->setInterval(1000);
    connect(m_clock, &QTimer::timeout, this, &OverviewPage::showTimes);

    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(theme::large, theme::large, theme::large, theme::large);
    grid->setSpacing(theme::large);
    grid->addWidget(makeNow(), 0, 0, 1, 2);
    grid->addWidget(makeIdentity(), 1, 0);
    auto* right = new QVBoxLayout;
    right->setSpacing(theme::large);
    right->addWidget(makeCertificate());
    right->addWidget(makeConnection());
    right->addStretch();
    grid->addLayout(right, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(2, 1);
    content->setMaximumWidth(1100);

    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

QWidget* OverviewPage::makeNow()
{
    auto* card = new Card;
    m_dot = new StatusDot;
    m_dot->setExtent(16);
    m_word = new QLabel;
    m_word->setFont(theme::font(theme::Type::Heading));
    m_detail = new ElidedLabel;
    m_detail->setProperty("muted", true);
    m_sentence = new QLabel;
    m_sentence->setWordWrap(true);
    m_next = new QPushButton;
    m_next->setObjectName(QStringLiteral("nextStepButton"));
    m_next->setProperty("kind", QStringLiteral("primary"));
    connect(m_next, &QPushButton::clicked, this, &OverviewPage::follow);

    auto* headline = new QHBoxLayout;
    headline->setSpacing(theme::small);
    headline->addWidget(m_dot);
    headline->addWidget(m_word);
    headline->addWidget(m_detail, 1);
    headline->addStretch();
    auto* line = new QHBoxLayout;
    line->setSpacing(theme::large);
    line->addWidget(m_sentence, 1);
    line->addWidget(m_next, 0, Qt::AlignBottom);
    card->body()->addLayout(headline);
    card->body()->addLayout(line);
    return card;
}

QWidget* OverviewPage::makeIdentity()
{
    auto* card = new Card;
    card->body()->addWidget(new SectionHeader(tr("Identity")));
    auto* facts = new FactGrid;
    m_name = facts->addText(tr("Name"));
    m_claimId = facts->addIdentifier(tr("Claim ID"));
    m_product = facts->addText(tr("Product"));
    m_model = facts->addText(tr("Model"));
    m_firmware = facts->addText(tr("Firmware"));
    m_dialect = facts->addText(tr("Speaks"));
    card->body()->addWidget(facts);
    card->body()->addStretch();
    return card;
}

QWidget* OverviewPage::makeCertificate()
{
    auto* card = new Card;
    card->body()->addWidget(new SectionHeader(tr("Certificate")));
    m_noCertificate = new QLabel(tr("None was issued yet."));
    m_noCertificate->setProperty("muted", true);
    auto* facts = new FactGrid;
    m_serial = facts->addIdentifier(tr("Serial number"));
    m_fingerprint = facts->addIdentifier(tr("SHA-256"));
    m_notAfter = facts->addText(tr("Valid until"));
    m_certificate = facts;
    card->body()->addWidget(m_noCertificate);
    card->body()->addWidget(facts);
    return card;
}

QWidget* OverviewPage::makeConnection()
{
    auto* card = new Card;
    card->body()->addWidget(new SectionHeader(tr("Connection")));
    auto* facts = new FactGrid;
    m_port = facts->addText(tr("Serial port"));
    m_lastSeen = facts->addText(tr("Last seen"));
    card->body()->addWidget(facts);
    return card;
}

void OverviewPage::showDevice(const published::Device& device)
{
    m_device = device;
    const Look look = ui::look(device.state);
    const NextStep next = nextStep(device);
    m_dot->setLook(look);
    m_word->setText(look.word);
    // A detail may begin with the very word that stands before it.
    const QString said = look.word + QStringLiteral(" · ");
    m_detail->setText(device.detail.startsWith(said, Qt::CaseInsensitive)
                          ? device.detail.mid(said.size())
                          : device.detail);
    m_sentence->setText(next.now);
    m_next->setText(next.button);
    m_next->setVisible(next.action != NextStep::Action::None);

    FactGrid::setText(m_name, device.name);
    m_claimId->setIdentifier(device.claimId);
    FactGrid::setText(m_product, device.product);
    FactGrid::setText(m_model, device.simulated && !device.model.isEmpty()
                                   ? tr("%1 (simulated)").arg(device.model)
                                   : device.model);
    FactGrid::setText(m_firmware, device.firmware);
    FactGrid::setText(m_dialect, device.dialect);
    FactGrid::setText(m_port, device.port);
    showCertificate();
    showTimes();
}

void OverviewPage::showCertificate()
{
    const bool issued = !m_device.certificateSerial.isEmpty();
    m_certificate->setVisible(issued);
    m_noCertificate->setVisible(!issued);
    if (!issued)
        return;
    m_serial->setIdentifier(m_device.certificateSerial);
    const QString& fingerprint = m_device.fingerprint;
    m_fingerprint->setIdentifier(
        fingerprint,
        fingerprint.size() > 24 ? fingerprint.left(12) + u'…' + fingerprint.right(12) : QString());
}

void OverviewPage::showTimes()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_lastSeen->setText(timeAgo(m_device.lastSeenMs, now));
    if (m_device.notAfterMs == 0) {
        FactGrid::setText(m_notAfter, {});
        return;
    }
    const QString date = QLocale().toString(
        QDateTime::fromMSecsSinceEpoch(m_device.notAfterMs).date(), QLocale::ShortFormat);
    const qint64 days = daysUntil(m_device.notAfterMs, now);
    m_notAfter->setText(days < 0 ? tr("%1, expired").arg(date)
                                 : tr("%1, %n days left", nullptr, int(days)).arg(date));
}

void OverviewPage::follow()
{
    using Action = NextStep::Action;
    switch (nextStep(m_device).action) {
    case Action::Identify:
        emit identifyRequested();
        break;
    case Action::Provision:
        emit pageRequested(QStringLiteral("provisionPage"));
        break;
    case Action::Claim:
        emit claimDeviceRequested();
        break;
    case Action::OpenStore:
        emit pageRequested(QStringLiteral("storePage"));
        break;
    case Action::OpenTraffic:
        emit pageRequested(QStringLiteral("trafficPage"));
        break;
    case Action::Reclaim:
        emit reclaimRequested();
        break;
    case Action::None:
        break;
    }
}

void OverviewPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    showTimes();
    m_clock->start();
}

void OverviewPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_clock->stop();
}

} // namespace ferrule::ui
