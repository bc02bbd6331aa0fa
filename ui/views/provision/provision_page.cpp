// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/provision/provision_page.h"

#include "models/engine_feed.h"
#include "models/gate.h"
#include "models/provision_runs.h"
#include "models/time_text.h"
#include "views/provision/request_card.h"
#include "views/provision/step_row.h"
#include "widgets/card.h"
#include "widgets/empty_state.h"
#include "widgets/error_panel.h"
#include "widgets/identifier_text.h"
#include "widgets/look.h"
#include "widgets/section_header.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <utility>

namespace ferrule::ui {

using namespace published;
using Run = ProvisionRun;

namespace {

/// A line of the record is read across; wider than this the eye loses it.
constexpr int columnWidth = 900;

} // namespace

ProvisionPage::ProvisionPage(Engine& engine, EngineFeed& feed, ProvisionRuns& runs, QWidget* parent)
    : Page(parent)
    , m_engine(engine)
    , m_feed(feed)
    , m_runs(runs)
    , m_whyNot(feed.cloud().whyNoProvisioning)
    , m_stack(new QStackedWidget(this))
    , m_scroll(new QScrollArea)
    , m_request(new RequestCard)
    , m_refusal(new ErrorPanel)
{
    setObjectName(QStringLiteral("provisionPage"));
    m_refusal->setObjectName(QStringLiteral("refusal"));
    m_refusal->setDismissible(true);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(theme::large, theme::large, theme::large, theme::large);
    column->setSpacing(theme::large);
    column->addWidget(m_request);
    column->addWidget(m_refusal);
    column->addWidget(makeSteps());
    column->addStretch();
    content->setMaximumWidth(columnWidth);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(content);

    auto* noPort = new EmptyState(
        QStringLiteral("plug"), tr("This device is not on a serial port"),
        tr("Provisioning writes over a cable. Plug the device in and select it under Attached."));
    auto* banner = new QHBoxLayout;
    banner->setContentsMargins(theme::large, 0, theme::large, 0);
    banner->addWidget(makeResult(), 100);
    m_result->setMaximumWidth(columnWidth - 2 * theme::large);
    banner->addStretch(1);
    auto* work = new QWidget;
    auto* rows = new QVBoxLayout(work);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(banner);
    rows->addWidget(m_scroll, 1);
    m_stack->addWidget(work);
    m_stack->addWidget(noPort);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_request, &RequestCard::submitted, this, &ProvisionPage::start);
    connect(m_request, &RequestCard::baudChosen, this, [this](int baud) {
        m_refusal->clear();
        wait(m_engine.setBaud(m_device.id, baud));
    });
    connect(&feed, &EngineFeed::cloudChanged, this, [this](const CloudStatus& cloud) {
        if (std::exchange(m_whyNot, cloud.whyNoProvisioning) != cloud.whyNoProvisioning)
            showRun();
    });
    connect(&runs, &ProvisionRuns::runChanged, this, [this](const QString& deviceId) {
        if (deviceId == m_device.id)
            showRun();
    });
}

QWidget* ProvisionPage::makeResult()
{
    auto* frame = new QFrame;
    frame->setObjectName(QStringLiteral("result"));
    m_verdict = new QLabel;
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_verdict->setFont(theme::font(theme::Type::Display));
    m_summary = new QLabel;
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setWordWrap(true);
    m_again = new QPushButton;
    m_again->setObjectName(QStringLiteral("againButton"));
    m_resume = new QPushButton(tr("Resume"));
    m_resume->setObjectName(QStringLiteral("resumeButton"));
    m_resume->setProperty("kind", QStringLiteral("primary"));
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    auto* line = new QHBoxLayout(frame);
    line->setContentsMargins(theme::large, theme::small, theme::large, theme::small);
    line->setSpacing(theme::large);
    line->addWidget(m_verdict);
    line->addWidget(m_summary, 1);
    for (QPushButton* button : {m_again, m_cancel, m_resume})
        line->addWidget(button);
    connect(m_again, &QPushButton::clicked, this, [this] {
        const Run* run = m_runs.run(m_device.id);
        if (run && run->state == Run::State::Passed)
            return start();
        m_scroll->ensureWidgetVisible(m_request);
        m_request->setFocus();
    });
    connect(m_resume, &QPushButton::clicked, this, &ProvisionPage::resume);
    connect(m_cancel, &QPushButton::clicked, this, &ProvisionPage::cancel);
    m_result = frame;
    return frame;
}

QWidget* ProvisionPage::makeSteps()
{
    auto* card = new Card;
    card->body()->setSpacing(0);
    card->body()->addWidget(new SectionHeader(tr("Record")));
    card->body()->addSpacing(theme::small);
    for (int number = 0; number < 8; ++number) {
        auto* row = new StepRow(static_cast<StepId>(number), number == 7);
        connect(row, &StepRow::remedyChosen, this, [this] {
            const Run* run = m_runs.run(m_device.id);
            run && run->canResume ? resume() : start();
        });
        m_steps.append(row);
        card->body()->addWidget(row);
    }
    return card;
}

void ProvisionPage::showDevice(const Device& device)
{
    const bool other = device.id != m_device.id;
    m_device = device;
    m_stack->setCurrentIndex(device.port.isEmpty() ? 1 : 0);
    m_request->showDevice(device);
    if (!other)
        return;
    m_request->setRequest(m_requests.value(device.id));
    m_refusal->clear();
    showRun();
}

void ProvisionPage::showRun()
{
    const Run* run = m_runs.run(m_device.id);
    StepRow* failed = nullptr;
    for (qsizetype number = 0; number < m_steps.size(); ++number) {
        Step step;
        step.id = static_cast<StepId>(number);
        if (run && number < run->steps.size())
            step = run->steps.at(number);
        const QString remedy = !m_whyNot.isEmpty()     ? QString()
                               : run && run->canResume ? tr("Resume")
                                                       : tr("Start over");
        m_steps.at(number)->show(step, remedy, run ? run->claimId : QString());
        if (step.state == StepState::Failed)
            failed = m_steps.at(number);
    }
    showResult(run);
    showButtons(run);
    // Once the layout has given the opened step its place.
    if (failed)
        QTimer::singleShot(0, failed, [this, failed] { m_scroll->ensureWidgetVisible(failed); });
}

void ProvisionPage::showButtons(const Run* run)
{
    const bool running = run && run->state == Run::State::Running;
    const bool passed = run && run->state == Run::State::Passed;
    // What a run stumbled over (a rate, a passphrase) is mended here.
    m_request->setVisible(!running && !passed);
    m_request->setVerb(run ? tr("Start over") : tr("Provision"), !run);
    m_cancel->setVisible(running);
    // A failed step has this button itself, beside its cause.
    m_resume->setVisible(run && run->state == Run::State::Cancelled && run->canResume);
    m_again->setVisible(run && !running);
    m_again->setText(passed ? tr("Provision again") : tr("Start over…"));
    m_request->setWhyNot(m_whyNot);
    gate(*m_resume, true, m_whyNot);
    gate(*m_again, true, passed ? m_whyNot : QString()); // It leads to the card, which says why.
}
void ProvisionPage::showResult(const Run* run)
{
    m_result->setVisible(run != nullptr);
    if (!run)
        return;
    const Look look = ui::look(run->state);
    const auto tookMs =
        std::accumulate(run->steps.begin(), run->steps.end(), qint64(0),
                        [](qint64 sum, const Step& step) { return sum + step.durationMs; });
    const QString took =
        durationText(static_cast<double>(tookMs)).replace(u' ', QChar(QChar::Nbsp));
    const auto stopped = std::find_if(run->steps.begin(), run->steps.end(), [](const Step& step) {
        return step.state != StepState::Done;
    });
    const QString where =
        stopped == run->steps.end() ? QString() : ProvisionRuns::title(stopped->id);
    const char* kind = "info";
    switch (run->state) {
    case Run::State::Running:
        m_verdict->setText(tr("%1 / 8").arg(stopped - run->steps.begin() + 1));
        m_summary->setText(tr("%1 · %2 so far").arg(where, took));
        break;
    case Run::State::Passed:
        kind = "good";
        m_verdict->setText(tr("PASS"));
        m_summary->setText(
            withIdentifier(tr("%1 logged in with its own certificate. Everything that was written "
                              "was read back. %2 in all.")
                               .arg(run->claimId, took),
                           run->claimId));
        break;
    case Run::State::Failed:
        kind = "bad";
        m_verdict->setText(tr("FAIL"));
        m_summary->setText(
            run->canResume ? tr("Stopped at %1 after %2. It can go on from there.").arg(where, took)
                           : tr("Stopped at %1 after %2.").arg(where, took));
        break;
    case Run::State::Cancelled:
        kind = "card";
        m_verdict->setText(look.word);
        m_summary->setText(tr("You stopped it at %1.").arg(where));
        break;
    }
    m_result->setProperty("panel", QLatin1StringView(kind));
    m_verdict->setProperty("role", QLatin1StringView(kind));
    for (QWidget* widget : {m_result, static_cast<QWidget*>(m_verdict)}) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

void ProvisionPage::start()
{
    const ProvisionRequest request = m_request->request();
    m_requests.insert(m_device.id, request);
    m_refusal->clear();
    wait(m_engine.provision(m_device.id, request));
}

void ProvisionPage::resume()
{
    m_refusal->clear();
    wait(m_engine.resumeProvision(m_device.id));
}

void ProvisionPage::cancel()
{
    wait(m_engine.cancelProvision(m_device.id));
}

void ProvisionPage::wait(quint64 token)
{
    m_feed.whenFinished(token, this, [this](const Failure* failure) {
        if (!failure)
            return;
        m_refusal->showFailure(*failure);
        m_request->showDevice(m_device); // a rate that was refused is not set
    });
}

} // namespace ferrule::ui
