// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/station_rows.h"

#include "station/qr_code.h"
#include "words/error_text.h"
#include "words/phrase.h"

namespace ferrule::app {

using published::StationRecord;

namespace {

QString originText(serial::KeyOrigin origin)
{
    switch (origin) {
    case serial::KeyOrigin::Device:
        return QStringLiteral("device");
    case serial::KeyOrigin::Host:
        return QStringLiteral("host");
    case serial::KeyOrigin::None:
        break;
    }
    return QStringLiteral("none");
}

} // namespace

QString boardOf(const serial::PortInfo& port)
{
    if (port.vendorId == 0 || port.serialNumber.isEmpty())
        return {};
    return QStringLiteral("%1:%2:%3").arg(port.vendorId).arg(port.productId).arg(port.serialNumber);
}

station::Record toRecord(const serial::ProvisionResult& result, const std::optional<Error>& error)
{
    using State = serial::ProvisionResult::State;
    station::Record record;
    if (!error)
        record.outcome = station::Outcome::Passed;
    else if (result.state == State::Cancelled)
        record.outcome = station::Outcome::Cancelled;
    record.claimId = result.claimId;
    record.hardwareId = result.device.info.hardwareId;
    record.model = result.device.info.model;
    record.product = result.product.isEmpty() ? result.device.info.product : result.product;
    record.firmware = result.device.info.firmware;
    record.dialect = result.device.dialect;
    record.keyOrigin = originText(result.keyOrigin);
    record.certificateSerial = result.certificateSerial;
    record.fingerprint = result.fingerprint;
    record.durationMs = std::chrono::duration_cast<std::chrono::milliseconds>(result.total).count();
    if (error) {
        record.failedStep =
            result.failedStep ? serial::title(*result.failedStep) : QStringLiteral("Store");
        record.reason = errorText(*error);
    }
    return record;
}

StationRecord toPublished(const station::Record& record)
{
    StationRecord shown;
    shown.sequence = record.sequence;
    shown.utcMs = record.utcMs;
    // Both enumerations list passed, failed and cancelled in this order.
    shown.outcome = static_cast<StationRecord::Outcome>(record.outcome);
    shown.claimId = record.claimId;
    shown.hardwareId = record.hardwareId;
    shown.model = record.model;
    shown.product = record.product;
    shown.firmware = record.firmware;
    shown.dialect = record.dialect;
    shown.port = record.port;
    shown.keyOrigin = record.keyOrigin;
    shown.certificateSerial = record.certificateSerial;
    shown.fingerprint = record.fingerprint;
    shown.attempt = record.attempt;
    shown.durationMs = record.durationMs;
    shown.failedStep = record.failedStep;
    shown.reason = record.reason;
    return shown;
}

static_assert(static_cast<int>(StationRecord::Outcome::Cancelled) ==
              static_cast<int>(station::Outcome::Cancelled));

Result<published::StationLabel> labelFor(const station::Record& record, const QString& name)
{
    if (record.outcome != station::Outcome::Passed) {
        Error error;
        error.kind = ErrorKind::Refused;
        error.what = phrase("workbench", "There is no label for a device that has not passed.");
        error.measured = phrase("workbench", "Record %1 is no pass.").arg(record.sequence);
        error.remedy = phrase("workbench", "Provision the device again first.");
        return error;
    }
    const Result<station::QrCode> code = station::makeQrCode(record.claimId);
    if (!code)
        return code.error();
    published::StationLabel label;
    label.claimId = record.claimId;
    label.model = record.model;
    label.product = record.product;
    label.name = name;
    label.utcMs = record.utcMs;
    label.text = record.claimId;
    label.qrSize = code.value().size;
    label.qrModules = code.value().modules;
    return label;
}

double progressOf(const std::array<serial::StepReport, serial::stepCount>& steps)
{
    double done = 0;
    for (const serial::StepReport& step : steps) {
        if (step.state == serial::StepState::Done)
            done += 1;
        else if (step.state == serial::StepState::Running && step.progress > 0)
            done += step.progress;
    }
    return done / serial::stepCount;
}

int currentStep(const std::array<serial::StepReport, serial::stepCount>& steps)
{
    for (const serial::StepReport& step : steps) {
        if (step.state == serial::StepState::Running || step.state == serial::StepState::Failed)
            return static_cast<int>(step.id);
    }
    return -1;
}

} // namespace ferrule::app
