// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "published/station.h"
#include "serial/provision_job.h"
#include "station/ledger.h"

namespace ferrule::app {

/// What tells one board from another across its plugs; empty where it says nothing.
QString boardOf(const serial::PortInfo& port);

/// A finished run as a line of the ledger; its number and attempt are the caller's.
station::Record toRecord(const serial::ProvisionResult& result, const std::optional<Error>& error);

published::StationRecord toPublished(const station::Record& record);

/// The label of a device that has passed. Refused for a record that did not.
Result<published::StationLabel> labelFor(const station::Record& record, const QString& name);

/// How much of a run is done, 0 to 1.
double progressOf(const std::array<serial::StepReport, serial::stepCount>& steps);

/// The step that runs, or that failed; negative = none.
int currentStep(const std::array<serial::StepReport, serial::stepCount>& steps);

} // namespace ferrule::app
