// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store_state.h"

#include <QCoreApplication>

namespace ferrule::ui {

namespace {

class StoreStates
{
    Q_DECLARE_TR_FUNCTIONS(StoreStates)
};

} // namespace

QString storeStateWord(StoreState state)
{
    switch (state) {
    case StoreState::InStep:
        return StoreStates::tr("In step");
    case StoreState::Staged:
        return StoreStates::tr("Staged");
    case StoreState::Sent:
        return StoreStates::tr("Sent");
    case StoreState::Acknowledged:
        return StoreStates::tr("Acknowledged");
    case StoreState::Conflict:
        return StoreStates::tr("Conflict");
    }
    return {};
}

} // namespace ferrule::ui
