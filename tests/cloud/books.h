// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/issuer.h"
#include "cloud/registry.h"
#include "support/database_place.h"
#include "support/manual_scheduler.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace ferrule::test {

/// Registry and issuer on a database and an authority of their own, with time that stands still.
struct Books
{
    Books()
    {
        const auto opened = database.open(databaseIn(folder.path()));
        auto made = pki::Authority::openOrCreate(folder.path().toStdString(), "Test authority",
                                                 time.utcMs());
        if (!opened || !made)
            qFatal("The books cannot be opened");
        authority.emplace(std::move(*made));
        restart();
    }

    /// As a new start of the program would.
    void restart()
    {
        registry = std::make_unique<cloud::Registry>(database, time, QStringLiteral("bench"),
                                                     std::chrono::seconds(15));
        issuer = std::make_unique<cloud::Issuer>(database, *authority, time);
    }

    cloud::DeviceRecord reserve(const QString& claimId)
    {
        cloud::NewDevice device;
        device.claimId = claimId;
        device.model = QStringLiteral("model");
        return *registry->reserve(device);
    }

    static QByteArray request(const char* name = "whatever")
    {
        const auto key = pki::PrivateKey::generate();
        return QByteArray::fromStdString(pki::SigningRequest::create(*key, name)->toPem());
    }

    QTemporaryDir folder;
    ManualScheduler time;
    data::Database database;
    std::optional<pki::Authority> authority;
    std::unique_ptr<cloud::Registry> registry;
    std::unique_ptr<cloud::Issuer> issuer;
};

} // namespace ferrule::test
