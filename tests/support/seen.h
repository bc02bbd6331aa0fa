// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/engine.h"

#include <QHash>

namespace ferrule::testing {

/// What an engine has published so far, by identity.
class Seen : public QObject
{
public:
    explicit Seen(published::Engine& engine)
    {
        using namespace published;
        connect(&engine, &Engine::published, this, [this](const BatchPointer& batch) {
            if (batch->cloud)
                cloud = *batch->cloud;
            for (const Device& device : batch->devices)
                devices.insert(device.id, device);
            for (const QString& id : batch->devicesGone)
                devices.remove(id);
            for (const ProvisionRun& run : batch->runs)
                lastRun = run;
            for (const StoreItem& item : batch->storeItems)
                items.insert(item.key, item);
            for (const StoreKey& gone : batch->storeGone)
                items.remove(gone.key);
            for (const Enforcement& enforcement : batch->enforcements)
                enforcements.append(enforcement.action);
            messages += batch->messages;
            if (batch->retained)
                retained = *batch->retained;
        });
    }

    std::optional<published::Device> in(published::Section section) const
    {
        for (const published::Device& device : devices) {
            if (device.section == section)
                return device;
        }
        return std::nullopt;
    }
    /// How the device with this claim ID is called.
    QString named(const QString& claimId) const
    {
        for (const published::Device& device : devices) {
            if (device.claimId == claimId)
                return device.name;
        }
        return {};
    }

    published::CloudStatus cloud;
    QHash<QString, published::Device> devices;
    published::ProvisionRun lastRun;
    QHash<QString, published::StoreItem> items;
    QList<published::Enforcement::Action> enforcements;
    QList<published::Message> messages;
    published::RetainedMessages retained;
};

} // namespace ferrule::testing
