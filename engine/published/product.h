// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ferrule::published {

/// What a kind of device is registered under, and what all of its devices share.
struct Product
{
    QString name; ///< its identity
    /// What devices register with. It is in the firmware of each of them, so no secret of one.
    QString token;
    bool autoClaim = false; ///< devices that name this cloud's account are claimed as they register
    // The firmware that an update check is told of. An empty version = there is nothing newer.
    QString firmwareVersion;
    QString firmwareUrl;      ///< where devices fetch it, http or https
    QString firmwareChecksum; ///< SHA-256 of the file, lower-case hex

    bool operator==(const Product&) const = default;
};

} // namespace ferrule::published
