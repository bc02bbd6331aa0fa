// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"

#include <QString>
#include <QTextStream>

namespace ferrule::app {

/// Prints the story: one line a step, with its duration and what was measured. Colour and a live
/// line for the running step where standard output is a terminal.
class Narrator
{
public:
    Narrator();

    void headline(const QString& text);
    /// The step that runs now.
    void began(const QString& title);
    void verified(const QString& title, Duration took, const QString& measured);
    void failed(const QString& title, Duration took, const Error& error);

    int stepsVerified() const { return m_verified; }

private:
    void line(const char* mark, const char* colour, const QString& title, Duration took,
              const QString& what);

    QTextStream m_out;
    bool m_terminal;
    int m_verified = 0;
};

} // namespace ferrule::app
