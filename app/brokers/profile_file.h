// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "published/broker.h"

namespace ferrule::app {

enum class SecretPlace { None, Keychain, File };

/// A profile as the file holds it: which secrets there are and where they lie, never themselves.
struct KeptProfile
{
    published::BrokerProfile profile;
    SecretPlace place = SecretPlace::None;
    QString secretsKey; ///< under which the place keeps them

    bool operator==(const KeptProfile&) const = default;
};

/// The home's brokers.json: {"version":1,"used":"factory","profiles":[…]}, a file that a person can
/// read and correct.
struct ProfileFile
{
    static constexpr int version = 1;
    QList<KeptProfile> profiles;
    QString used; ///< id; empty = the bench cloud

    bool operator==(const ProfileFile&) const = default;
};

QString profilePath(const QString& home);

/// The folder of what is recorded at a broker.
QString brokerBooks(const QString& home, const QString& id);

/// An empty one where there is no file. Errors: Io, PermissionDenied; Unsupported (a newer
/// version); InvalidArgument, which names the profile and the field: of another type, out of range,
/// missing or not known, an id twice, a used one that is not there. The file stays as it is.
Result<ProfileFile> readProfiles(const QString& home);

/// Replaces the file in one piece; only its owner can read it. Errors: Io, PermissionDenied.
Result<void> writeProfiles(const QString& home, const ProfileFile& file);

} // namespace ferrule::app
