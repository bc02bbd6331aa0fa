// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

#include <QList>
#include <QString>

/// How a virtual device behaves, in words.
namespace ferrule::ui {

/// What the bench takes.
inline constexpr double behaviourPaceMost = 6'000;
inline constexpr int behaviourPayloadMost = 100 * 1024;

QList<published::Script> allScripts();
QList<published::Fault> allFaults();

QString scriptName(published::Script script); ///< "Daily curve"
QString scriptMeaning(published::Script script);
QString faultName(published::Fault fault); ///< "Half-open TCP"
QString faultMeaning(published::Fault fault);

} // namespace ferrule::ui
