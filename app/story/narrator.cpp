// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/narrator.h"

#include <cstdio>
#include <unistd.h>

namespace ferrule::app {

namespace {

constexpr int titleWidth = 30;
constexpr const char* green = "\033[32m";
constexpr const char* red = "\033[31m";
constexpr const char* plain = "\033[0m";

QString seconds(Duration duration)
{
    const double value = std::chrono::duration<double>(duration).count();
    return QStringLiteral("%1 s").arg(value, 7, 'f', 2);
}

} // namespace

Narrator::Narrator() : m_out(stdout), m_terminal(isatty(fileno(stdout)) == 1) {}

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

void Narrator::remark(const QString& text)
{
    m_out << QString(titleWidth + 4, QLatin1Char(' ')) << "          " << text << '\n';
    m_out.flush();
}

void Narrator::line(const char* mark, const char* colour, const QString& title, Duration took,
                    const QString& text)
{
    m_out << "  " << (m_terminal ? colour : "") << QString::fromUtf8(mark)
          << (m_terminal ? plain : "") << ' ' << title.leftJustified(titleWidth) << seconds(took)
          << "  " << text << '\n';
    m_out.flush();
}

} // namespace ferrule::app
