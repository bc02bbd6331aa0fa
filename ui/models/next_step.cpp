// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/next_step.h"

#include <QCoreApplication>

namespace ferrule::ui {

using namespace published;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("NextStep", text);
}

} // namespace

NextStep nextStep(const Device& device)
{
    using Action = NextStep::Action;
    switch (device.state) {
    case DeviceState::NotAsked:
        return {Action::Identify,
                say(QT_TRANSLATE_NOOP("NextStep",
                                      "Nothing was written to this port yet. Asking who is there "
                                      "writes a few bytes to it.")),
                say(QT_TRANSLATE_NOOP("NextStep", "Ask who it is"))};
    case DeviceState::Silent:
        return {Action::Identify,
                say(QT_TRANSLATE_NOOP("NextStep",
                                      "Nothing has answered on this port. Check its power and its "
                                      "speed, and ask again.")),
                say(QT_TRANSLATE_NOOP("NextStep", "Ask who it is"))};
    case DeviceState::Unprovisioned:
        return {Action::Provision,
                say(QT_TRANSLATE_NOOP("NextStep",
                                      "It answers and has no identity yet. Provisioning gives it a "
                                      "claim ID, a key of its own and a certificate.")),
                say(QT_TRANSLATE_NOOP("NextStep", "Provision"))};
    case DeviceState::Provisioning:
        return {Action::Provision, say(QT_TRANSLATE_NOOP("NextStep", "It is being provisioned.")),
                say(QT_TRANSLATE_NOOP("NextStep", "Show progress"))};
    case DeviceState::Unclaimed:
        return {Action::Claim,
                say(QT_TRANSLATE_NOOP("NextStep",
                                      "It registered itself and waits until somebody claims it.")),
                say(QT_TRANSLATE_NOOP("NextStep", "Claim"))};
    case DeviceState::Offline:
        return {Action::OpenStore,
                say(QT_TRANSLATE_NOOP("NextStep",
                                      "It is provisioned and not connected. Settings that you "
                                      "change now reach it when it connects.")),
                say(QT_TRANSLATE_NOOP("NextStep", "Open Store"))};
    case DeviceState::Online:
        return {
            Action::OpenStore,
            say(QT_TRANSLATE_NOOP("NextStep", "It is connected, and was not asked to slow down.")),
            say(QT_TRANSLATE_NOOP("NextStep", "Open Store"))};
    case DeviceState::Throttled:
        return {Action::OpenTraffic,
                say(QT_TRANSLATE_NOOP("NextStep",
                                      "It sent more than its share and was told to slow down. It "
                                      "recovers by itself when it does.")),
                say(QT_TRANSLATE_NOOP("NextStep", "Open Traffic"))};
    case DeviceState::Released:
        return {Action::Reclaim,
                say(QT_TRANSLATE_NOOP("NextStep",
                                      "It was cut off and its certificate is revoked. It cannot "
                                      "connect before it is reclaimed.")),
                say(QT_TRANSLATE_NOOP("NextStep", "Reclaim"))};
    case DeviceState::Blocked:
        return {Action::OpenStore,
                say(QT_TRANSLATE_NOOP("NextStep",
                                      "It is refused a certificate until its block ends or is "
                                      "lifted. Settings that you change now reach it after that.")),
                say(QT_TRANSLATE_NOOP("NextStep", "Open Store"))};
    case DeviceState::Failed:
        return {Action::Provision,
                say(QT_TRANSLATE_NOOP("NextStep",
                                      "Provisioning stopped. The step that failed says why.")),
                say(QT_TRANSLATE_NOOP("NextStep", "Show what failed"))};
    }
    Q_UNREACHABLE();
}

} // namespace ferrule::ui
