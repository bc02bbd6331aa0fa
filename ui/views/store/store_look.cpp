// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/store/store_look.h"

namespace ferrule::ui {

Look look(StoreState state)
{
    switch (state) {
    case StoreState::Staged:
        return {theme::Role::Warning, Mark::Diamond, storeStateWord(state)};
    case StoreState::InStep:
        return look(published::ItemState::InStep);
    case StoreState::Sent:
        return look(published::ItemState::Sent);
    case StoreState::Acknowledged:
        return look(published::ItemState::Acknowledged);
    case StoreState::Conflict:
        return look(published::ItemState::Conflict);
    }
    Q_UNREACHABLE();
}

} // namespace ferrule::ui
