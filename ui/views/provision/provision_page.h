// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page.h"

#include <QHash>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace ferrule::published {
class Engine;
}

namespace ferrule::ui {

class ErrorPanel;
class EngineFeed;
class ProvisionRuns;
class RequestCard;
class StepRow;

/// The stepper that is also the record: eight steps, each with its state, duration and what was
/// measured. A run that failed is resumed from the step that failed.
class ProvisionPage : public Page
{
    Q_OBJECT
public:
    ProvisionPage(published::Engine& engine, EngineFeed& feed, ProvisionRuns& runs,
                  QWidget* parent = nullptr);

    void showDevice(const published::Device& device) override;

private:
    QWidget* makeResult();
    QWidget* makeSteps();
    void showRun();
    void showButtons(const published::ProvisionRun* run);
    void showResult(const published::ProvisionRun* run);
    void start();
    void resume();
    void cancel();
    void wait(quint64 token);

    published::Engine& m_engine;
    EngineFeed& m_feed;
    ProvisionRuns& m_runs;
    published::Device m_device;
    QString m_whyNot; ///< no run can start at the cloud in use
    QStackedWidget* m_stack;
    QScrollArea* m_scroll;
    RequestCard* m_request;
    QPushButton* m_again;
    QPushButton* m_resume;
    QPushButton* m_cancel;
    ErrorPanel* m_refusal;
    QWidget* m_result;
    QLabel* m_verdict;
    QLabel* m_summary;
    QList<StepRow*> m_steps;
    QHash<QString, published::ProvisionRequest> m_requests; ///< by device
};

} // namespace ferrule::ui
