// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/provision/step_row.h"

#include "models/provision_runs.h"
#include "models/time_text.h"
#include "widgets/error_panel.h"
#include "widgets/icon.h"
#include "widgets/identifier_text.h"
#include "widgets/look.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace ferrule::ui {

using published::Step;
using published::StepId;
using published::StepState;

namespace {

constexpr int railWidth = 40;
constexpr int discSide = 24;
constexpr int titleWidth = 150;

/// What a step is going to do, shown until it has been done.
QString promise(StepId id)
{
    switch (id) {
    case StepId::Port:
        return StepRow::tr("Open the serial port");
    case StepId::Identity:
        return StepRow::tr("Ask the device what it is and what it can do");
    case StepId::Claim:
        return StepRow::tr("Give it a claim ID in the cloud");
    case StepId::KeyAndCertificate:
        return StepRow::tr("Have it make a key and sign its certificate");
    case StepId::Write:
        return StepRow::tr("Write settings and credentials");
    case StepId::Verify:
        return StepRow::tr("Read everything back and compare digests");
    case StepId::Reboot:
        return StepRow::tr("Restart it and find it again");
    case StepId::FirstLogin:
        return StepRow::tr("Wait until it logs in with its own certificate");
    }
    Q_UNREACHABLE();
}

} // namespace

StepRow::StepRow(StepId id, bool last, QWidget* parent)
    : QWidget(parent)
    , m_last(last)
    , m_title(new QLabel(ProvisionRuns::title(id), this))
    , m_duration(new QLabel(this))
    , m_toggle(new QToolButton(this))
    , m_measured(new QLabel(promise(id), this))
    , m_progress(new QProgressBar(this))
    , m_details(new QLabel(this))
    , m_failure(new ErrorPanel(this))
{
    setObjectName(QStringLiteral("step%1").arg(static_cast<int>(id)));
    m_step.id = id;
    m_title->setFont(theme::font(theme::Type::Strong));
    m_duration->setProperty("muted", true);
    m_duration->setFont(theme::font(theme::Type::Small));
    m_toggle->setAutoRaise(true);
    m_toggle->setObjectName(QStringLiteral("toggle"));
    m_measured->setObjectName(QStringLiteral("measured"));
    m_measured->setProperty("muted", true);
    m_measured->setWordWrap(true);
    m_measured->setTextFormat(Qt::RichText);
    m_progress->setRange(0, 1000);
    m_progress->setMaximumWidth(360);
    m_progress->hide();
    m_details->setObjectName(QStringLiteral("details"));
    m_details->setFont(theme::font(theme::Type::SmallMono));
    m_details->setTextFormat(Qt::PlainText);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    m_title->setMinimumSize(titleWidth, discSide);
    m_measured->setMinimumHeight(discSide);
    m_duration->setMinimumHeight(discSide);
    m_toggle->setFixedSize(discSide, discSide);
    QSizePolicy keepsItsPlace = m_toggle->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_toggle->setSizePolicy(keepsItsPlace);
    auto* headline = new QHBoxLayout;
    headline->setSpacing(theme::small);
    headline->addWidget(m_title, 0, Qt::AlignTop);
    headline->addWidget(m_measured, 1);
    headline->addWidget(m_duration, 0, Qt::AlignTop);
    headline->addWidget(m_toggle, 0, Qt::AlignTop);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(railWidth, theme::tight, theme::tight, theme::small);
    layout->setSpacing(theme::tight);
    layout->addLayout(headline);
    auto* progress = new QHBoxLayout;
    progress->setContentsMargins(titleWidth + theme::small, 0, 0, 0);
    progress->addWidget(m_progress, 1);
    progress->addStretch();
    layout->addLayout(progress);
    layout->addWidget(m_details);
    layout->addWidget(m_failure);

    connect(m_toggle, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
    connect(m_failure, &ErrorPanel::remedyChosen, this, &StepRow::remedyChosen);
    updateDetails();
}

void StepRow::show(const Step& step, const QString& remedy, const QString& claimId)
{
    const bool failedNow = step.state == StepState::Failed && m_step.state != StepState::Failed;
    const bool mended = step.state != StepState::Failed && m_step.state == StepState::Failed;
    m_step = step;
    const QString measured = step.measured.isEmpty() && step.state == StepState::Waiting
                                 ? promise(step.id)
                                 : step.measured;
    m_measured->setText(withIdentifier(measured, claimId));
    m_duration->setText(step.state == StepState::Waiting
                            ? QString()
                            : durationText(static_cast<double>(step.durationMs)));
    m_progress->setVisible(step.state == StepState::Running);
    if (step.progress < 0) {
        m_progress->setRange(0, 0);
    } else {
        m_progress->setRange(0, 1000);
        m_progress->setValue(qRound(step.progress * 1000));
    }
    m_details->setText(step.details.join(u'\n'));
    if (step.failure)
        m_failure->showFailure(*step.failure, remedy);
    if (failedNow)
        m_open = true;
    else if (mended)
        m_open = false;
    const Look look = ui::look(step.state);
    setAccessibleName(QStringLiteral("%1: %2").arg(m_title->text(), look.word));
    setAccessibleDescription(measured);
    updateDetails();
    update();
}

void StepRow::setOpen(bool open)
{
    m_open = open;
    updateDetails();
}

void StepRow::updateDetails()
{
    const bool hasMore = !m_step.details.isEmpty() || m_step.failure.has_value();
    m_toggle->setVisible(hasMore);
    m_toggle->setIcon(icon(m_open ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down")));
    m_toggle->setToolTip(m_open ? tr("Hide the record of this step")
                                : tr("Show the record of this step"));
    m_toggle->setAccessibleName(m_toggle->toolTip());
    m_details->setVisible(m_open && !m_step.details.isEmpty());
    m_failure->setVisible(m_open && m_step.failure.has_value());
}

void StepRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_toggle->isVisible() && event->button() == Qt::LeftButton &&
        event->position().y() < m_measured->geometry().bottom())
        setOpen(!m_open);
}

void StepRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look look = ui::look(m_step.state);
    const QColor ink = theme::colour(look.role, palette());
    const QRectF disc(theme::tight, theme::tight, discSide, discSide);
    const qreal centre = disc.center().x();

    painter.setPen(QPen(theme::colour(theme::Role::Border, palette()), 2));
    if (m_step.id != StepId::Port)
        painter.drawLine(QPointF(centre, 0), QPointF(centre, disc.top()));
    if (!m_last)
        painter.drawLine(QPointF(centre, disc.bottom()), QPointF(centre, height()));

    const bool waiting = m_step.state == StepState::Waiting;
    painter.setPen(QPen(waiting ? theme::colour(theme::Role::Border, palette()) : ink, 1.5));
    painter.setBrush(
        theme::colour(waiting ? theme::Role::Surface : theme::tintOf(look.role), palette()));
    painter.drawEllipse(disc.adjusted(1, 1, -1, -1));
    if (waiting) {
        painter.setPen(theme::colour(theme::Role::Muted, palette()));
        painter.setFont(theme::font(theme::Type::Small));
        painter.drawText(disc, Qt::AlignCenter, locale().toString(static_cast<int>(m_step.id) + 1));
    } else {
        paintMark(painter, disc.adjusted(7, 7, -7, -7), look.mark, ink);
    }
}

} // namespace ferrule::ui
