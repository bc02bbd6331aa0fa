// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "flow/flow.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace ferrule::app {

/// A place that keeps secrets, each under a key of its own.
class SecretStore
{
public:
    SecretStore() = default;
    virtual ~SecretStore() = default;
    SecretStore(const SecretStore&) = delete;
    SecretStore& operator=(const SecretStore&) = delete;

    /// Over what is there.
    virtual Task<Result<void>> write(QString key, QByteArray secret) = 0;
    /// Errors: NotFound, beside those of the place.
    virtual Task<Result<QByteArray>> read(QString key) = 0;
    /// Also a success where there is none.
    virtual Task<Result<void>> remove(QString key) = 0;
    /// Where that is, as a sentence for people.
    virtual QString place() const = 0;
};

} // namespace ferrule::app
