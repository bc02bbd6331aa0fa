// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/serial_rows.h"

#include "workbench/port_store.h"
#include "workbench/translate.h"

namespace ferrule::app {

namespace {

published::Step toPublished(const serial::StepReport& report)
{
    published::Step step;
    // Both enumerations list the eight steps and the four states in the order of the story.
    step.id = static_cast<published::StepId>(report.id);
    step.state = static_cast<published::StepState>(report.state);
    step.durationMs =
        std::chrono::duration_cast<std::chrono::milliseconds>(report.duration).count();
    step.progress = report.progress;
    step.measured = report.measured;
    step.details = report.details;
    if (report.error)
        step.failure = toFailure(*report.error);
    return step;
}

static_assert(static_cast<int>(published::StepId::FirstLogin) ==
              static_cast<int>(serial::StepId::FirstLogin));
static_assert(static_cast<int>(published::StepState::Failed) ==
              static_cast<int>(serial::StepState::Failed));

published::ConsoleLine::Kind kindOf(serial::ConsoleEntry::Kind kind)
{
    switch (kind) {
    case serial::ConsoleEntry::Kind::FrameIn:
        return published::ConsoleLine::Kind::FrameIn;
    case serial::ConsoleEntry::Kind::FrameOut:
        return published::ConsoleLine::Kind::FrameOut;
    case serial::ConsoleEntry::Kind::Note:
        return published::ConsoleLine::Kind::Note;
    case serial::ConsoleEntry::Kind::Text:
    case serial::ConsoleEntry::Kind::Damaged:
        break;
    }
    return published::ConsoleLine::Kind::Text;
}

} // namespace

published::ProvisionRun toPublished(const serial::ProvisionJob& job)
{
    published::ProvisionRun run;
    run.claimId = job.result().claimId;
    for (const serial::StepReport& report : job.steps())
        run.steps.append(toPublished(report));
    run.canResume = job.canResume();
    return run;
}

published::ConsoleLine toPublished(const serial::ConsoleEntry& entry)
{
    published::ConsoleLine line;
    line.utcMs = entry.utcMs;
    line.kind = kindOf(entry.kind);
    line.raw = entry.raw;
    line.decoded = entry.decoded;
    return line;
}

published::StoreItem settingItem(const QString& key, const QString& value)
{
    published::StoreItem item;
    item.key = key;
    item.value = value;
    item.reported = value;
    item.revision = revisionOf(value);
    item.updatedBy = QStringLiteral("device");
    return item;
}

} // namespace ferrule::app
