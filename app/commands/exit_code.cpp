// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/exit_code.h"

namespace ferrule::app::exitcode {

int ofStep(serial::StepId step)
{
    switch (step) {
    case serial::StepId::Port:
        return port;
    case serial::StepId::Claim:
        return cloud;
    case serial::StepId::FirstLogin:
        return login;
    case serial::StepId::Identity:
    case serial::StepId::KeyAndCertificate:
    case serial::StepId::Write:
    case serial::StepId::Verify:
    case serial::StepId::Reboot:
        break;
    }
    return device;
}

int ofDeviceError(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
        return cancelled;
    case ErrorKind::NotFound:
        return notFound;
    case ErrorKind::Busy:
    case ErrorKind::PermissionDenied:
    case ErrorKind::LinkLost:
    case ErrorKind::Io:
        return port;
    default:
        return device;
    }
}

QJsonObject toJson(const Error& error)
{
    QJsonObject object;
    const auto add = [&object](const char* key, const std::string& text) {
        object.insert(QLatin1StringView(key), QString::fromStdString(text));
    };
    add("kind", name(error.kind));
    add("what", error.what);
    add("measured", error.measured);
    add("expected", error.expected);
    add("cause", error.cause);
    add("remedy", error.remedy);
    object.insert(QLatin1StringView("peerCode"), error.peerCode);
    return object;
}

} // namespace ferrule::app::exitcode
