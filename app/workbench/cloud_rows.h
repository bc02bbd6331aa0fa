// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/bench_cloud.h"
#include "published/values.h"

/// What the cloud tells, in the form that a user interface shows.
namespace ferrule::app {

published::StoreItem toPublished(const QString& claimId, const store::Item& item);
published::StorePast toPublished(const store::HistoryEntry& entry);
store::Edit toEdit(const published::StoreEdit& edit, store::Value value);
store::Type toStoreType(published::ValueType type);

published::TimelineEntry toPublished(const cloud::CloudEvent& event);
published::Enforcement toPublished(const cloud::EnforcementRecord& record);

published::PoolSample poolSample(const cloud::TrafficReport& report);
published::TrafficStatus trafficStatus(const cloud::TrafficReport& report,
                                       const traffic::Policy& policy);
published::DeviceTraffic deviceTraffic(const traffic::DeviceMeasure& measure,
                                       const traffic::Standing& standing, const QString& name,
                                       const traffic::Measurement& pool);

} // namespace ferrule::app
