// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/audit_trail.h"
#include "cloud/traffic_service.h"
#include "cloud/values.h"
#include "published/values.h"

/// Traffic, enforcement and the rules, between the cloud and a user interface.
namespace ferrule::app {

published::Enforcement toPublished(const cloud::EnforcementRecord& record);
/// Nothing for an entry of another kind.
std::optional<published::Enforcement> pastEnforcement(const cloud::AuditEntry& entry);

published::PoolSample poolSample(const cloud::TrafficReport& report);
published::PoolSample poolSample(const cloud::TrafficSample& past);
published::TrafficStatus trafficStatus(const cloud::TrafficReport& report,
                                       const traffic::Policy& policy);
published::DeviceTraffic deviceTraffic(const traffic::DeviceMeasure& measure,
                                       const traffic::Standing& standing, const QString& name,
                                       const traffic::Measurement& pool);

published::TrafficPolicy toPublished(const traffic::Policy& policy);
traffic::Policy toPolicy(const published::TrafficPolicy& policy);
/// The rules and plans that ship with the program: each rule with each plan.
QList<published::PolicyPreset> policyPresets();

} // namespace ferrule::app
