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

published::SyncedRow toPublished(const QString& claimId, const cloud::SyncedRow& row);
published::DeviceCommand toPublished(const cloud::CommandRecord& command);

published::Product toPublished(const cloud::Product& product);
cloud::Product toProduct(const published::Product& row);

} // namespace ferrule::app
