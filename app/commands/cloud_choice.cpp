// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/cloud_choice.h"

#include "brokers/profile_file.h"

namespace ferrule::app {

using namespace Qt::StringLiterals;

QCommandLineOption brokerOption()
{
    return {u"broker"_s,
            u"Which cloud: a connection profile's name, or bench (else the one that the window "
            "uses)."_s,
            u"NAME"_s};
}

Result<CloudChoice> chooseCloud(const QString& home, const QString& named)
{
    const CloudChoice bench{home + "/cloud"_L1, {}};
    if (named == "bench"_L1)
        return bench;
    const Result<ProfileFile> read = readProfiles(home);
    if (!read)
        return read.error();
    const QString wanted = named.isEmpty() ? read->used : named;
    if (wanted.isEmpty())
        return bench;
    for (const bool byId : {true, false}) {
        for (const KeptProfile& each : read->profiles) {
            if ((byId ? each.profile.id : each.profile.name) == wanted)
                return CloudChoice{brokerBooks(home, each.profile.id), each.profile.name};
        }
    }
    Error error;
    error.kind = ErrorKind::NotFound;
    error.what = "There is no connection profile \"" + wanted.toStdString() + "\".";
    error.remedy = "See ferrule broker list.";
    return error;
}

} // namespace ferrule::app
