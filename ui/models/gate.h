// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ferrule::ui {

/// Enables an action or a button, but not where there is a reason against it: the reason is its
/// tooltip then, in the place of its own.
template<typename Control>
void gate(Control& control, bool enabled, const QString& whyNot)
{
    constexpr char own[] = "ownToolTip";
    if (!control.property(own).isValid())
        control.setProperty(own, control.toolTip());
    control.setEnabled(enabled && whyNot.isEmpty());
    control.setToolTip(whyNot.isEmpty() ? control.property(own).toString() : whyNot);
}

} // namespace ferrule::ui
