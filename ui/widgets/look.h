// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"
#include "widgets/theme.h"

#include <QString>

class QPainter;
class QRectF;

namespace ferrule::ui {

/// A state is never told by colour alone: each has a shape and a word as well.
enum class Mark { Dot, Ring, HalfDot, Arc, Triangle, Square, Diamond, Cross, Check, Dash };

/// How a state looks everywhere: in lists, tables, steppers and pages.
struct Look
{
    theme::Role role = theme::Role::Neutral;
    Mark mark = Mark::Ring;
    QString word; ///< translated, starts with a capital letter
};

Look look(published::DeviceState state);
Look look(published::StepState state);
Look look(published::ProvisionRun::State state);
Look look(published::ItemState state);
Look look(published::Verdict verdict);
Look look(published::CloudStatus::State state);
Look look(published::Severity severity);

/// Fills `box` (square) with the mark, sharp at any scale. For delegates; widgets use StatusDot.
void paintMark(QPainter& painter, const QRectF& box, Mark mark, const QColor& colour);

} // namespace ferrule::ui
