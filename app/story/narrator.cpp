// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/narrator.h"

#include "workbench/translate.h"

#include <cstdio>
#include <unistd.h>

namespace ferrule::app {

namespace {

constexpr int titleWidth = 30;
constexpr const char* green = "\033[32m";
constexpr const char* red = "\033[31m";
constexpr const char* plain = "\033[0m";

constexpr int durationWidth = 8;

QString text(Duration duration)
{
    return durationText(duration).rightJustified(durationWidth);
}

} // namespace

Narrator::Narrator()
    : m_out(stdout)
    , m_terminal(isatty(fileno(stdout)) == 1)
{
}

void Narrator::headline(const QString& text)
{
    m_out << text << '\n';
    m_out.flush();
}

void Narrator::began(const QString& title)
{
    if (!m_terminal)
        return;
    m_out << "  \u2026 " << title << '\r';
    m_out.flush();
}

void Narrator::verified(const QString& title, Duration took, const QString& measured)
{
    ++m_verified;
    line("\u2713", green, title, took, measured);
}

void Narrator::failed(const QString& title, Duration took, const Error& error)
{
    line("\u2717", red, title, took, QString::fromStdString(describe(error)));
}

void Narrator::line(const char* mark, const char* colour, const QString& title, Duration took,
                    const QString& what)
{
    m_out << "  " << (m_terminal ? colour : "") << QString::fromUtf8(mark)
          << (m_terminal ? plain : "") << ' ' << title.leftJustified(titleWidth) << text(took)
          << "  " << what << '\n';
    m_out.flush();
}

} // namespace ferrule::app
