// SPDX-License-Identifier: GPL-3.0-or-later

// How a run at the station goes, what comes of it, and what is kept of that; how one begins is in
// station_desk.cpp.
#include "words/error_text.h"
#include "words/phrase.h"
#include "workbench/cloud_desk.h"
#include "workbench/publisher.h"
#include "workbench/station_desk.h"
#include "workbench/station_rows.h"
#include "workbench/translate.h"

namespace ferrule::app {

using published::StationSlot;

void StationDesk::progressed(const PortSession& session)
{
    const auto found = m_slots.find(session.deviceId());
    if (found == m_slots.end() || found->shown.state != StationSlot::State::Running)
        return;
    const serial::ProvisionJob& job = *session.job();
    StationSlot& shown = found->shown;
    shown.progress = progressOf(job.steps());
    shown.step = currentStep(job.steps());
    shown.claimId = job.result().claimId;
    shown.model = job.result().device.info.model;
    shown.product = job.result().product;
    if (shown.step >= 0 && !job.steps()[std::size_t(shown.step)].measured.isEmpty())
        shown.detail = job.steps()[std::size_t(shown.step)].measured;
    publish(*found);
}

void StationDesk::finished(const PortSession& session, const serial::ProvisionResult& result)
{
    const QString id = session.deviceId();
    const auto found = m_slots.find(id);
    if (found == m_slots.end() || found->shown.state != StationSlot::State::Running)
        return; // a run that the user started on the Provision page
    if (result.state != serial::ProvisionResult::State::Passed || found->store.isEmpty())
        return settle(id, result, result.error);
    QList<published::StoreEdit> edits;
    for (auto it = found->store.cbegin(); it != found->store.cend(); ++it) {
        published::StoreEdit edit;
        edit.key = it.key();
        edit.value = it.value();
        edit.overwrite = true;
        edits << edit;
    }
    // A device without the values that the list has for it has not passed.
    m_cloud.applyStore(
        result.claimId, edits, [self = m_life.of(this), id, result](const Result<void>& applied) {
            if (self)
                self->settle(id, result, applied ? std::optional<Error>() : applied.error());
        });
}

void StationDesk::settle(const QString& deviceId, const serial::ProvisionResult& result,
                         const std::optional<Error>& error)
{
    const auto found = m_slots.find(deviceId);
    if (found == m_slots.end())
        return;
    if (found->passedBefore)
        return letRest(*found);
    StationSlot& shown = found->shown;
    const bool isCancelled = result.state == serial::ProvisionResult::State::Cancelled;
    shown.state = !error        ? StationSlot::State::Passed
                  : isCancelled ? StationSlot::State::Cancelled
                                : StationSlot::State::Failed;
    shown.durationMs =
        std::chrono::duration_cast<std::chrono::milliseconds>(m_scheduler.now() - found->startedAt)
            .count();
    shown.progress = error ? shown.progress : 1;
    shown.claimId = result.claimId;
    shown.model = result.device.info.model;
    shown.product = result.product;
    if (error)
        shown.failure = toFailure(*error);
    else
        shown.step = -1;
    shown.instruction = !error ? tr("Unplug it") : tr("Press Retry, or plug it in again");
    keepRecord(*found, result, error);

    const Result<PortSession*> session = m_serial.session(deviceId);
    if (!error && session) {
        if (const QString board = boardOf((*session)->facts().info); !board.isEmpty())
            m_passedBoards.insert(board);
    }
    if (!error && !result.device.info.hardwareId.isEmpty())
        m_passedHardware.insert(result.device.info.hardwareId);
    publish(*found);
    if (!session || !(*session)->facts().attached)
        unplugged(deviceId);
    publishStatus();
}

void StationDesk::keepRecord(Slot& slot, const serial::ProvisionResult& result,
                             const std::optional<Error>& error)
{
    station::Record record = toRecord(result, error);
    record.utcMs = m_scheduler.utcMs();
    record.port = slot.shown.port;
    const QString device = record.hardwareId.isEmpty() ? record.port : record.hardwareId;
    record.attempt = m_tally.attempts(device) + 1;
    slot.shown.attempt = record.attempt;
    if (record.outcome != station::Outcome::Cancelled)
        m_tally.add(device, !error, result.total);
    const Result<void> opened = openBooks();
    const Result<station::Record> kept =
        opened ? m_books->ledger.append(record) : Result<station::Record>(opened.error());
    if (!kept) {
        // A line without a ledger must not go on: what is not in the books did not happen.
        m_books.reset();
        m_status.armed = false;
        return fail(kept.error());
    }
    slot.shown.record = kept.value().sequence;
    m_publisher.stationRecord(toPublished(kept.value()));
    if (error)
        return;
    Result<published::StationLabel> label = labelFor(kept.value(), slot.name);
    if (!label)
        return fail(label.error());
    label.value().deviceId = slot.shown.deviceId;
    m_publisher.stationLabel(label.value());
}

Result<void> StationDesk::publishLabel(quint64 record)
{
    if (const Result<void> opened = openBooks(); !opened)
        return opened;
    const Result<station::Record> found = m_books->ledger.find(record);
    if (!found)
        return found.error();
    const Result<published::StationLabel> label = labelFor(found.value(), {});
    if (!label)
        return label.error();
    m_publisher.stationLabel(label.value());
    return {};
}

} // namespace ferrule::app
