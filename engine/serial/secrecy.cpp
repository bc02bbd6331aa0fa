// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/secrecy.h"

#include "words/phrase.h"

namespace ferrule::serial {

namespace {

/// No device answers later than this.
constexpr Duration latestAnswer = std::chrono::seconds(30);

} // namespace

Secrecy::Secrecy(Scheduler& scheduler, std::function<quint64()> retries)
    : m_scheduler(scheduler)
    , m_retries(std::move(retries))
{
}

std::shared_ptr<const void> Secrecy::keep()
{
    if (std::shared_ptr<const void> token = m_token.lock())
        return token;
    const auto end = [self = m_life.of(this), before = m_retries()](const char* token) {
        delete token;
        if (self && self->m_retries() != before)
            self->outlast();
    };
    const std::shared_ptr<const void> token(new char, end);
    m_token = token;
    return token;
}

void Secrecy::brokenOff()
{
    if (!m_token.expired())
        outlast();
}

void Secrecy::outlast()
{
    m_until = m_scheduler.now() + latestAnswer;
}

ConsoleEntry Secrecy::screened(ConsoleEntry entry) const
{
    const bool isSecret = !m_token.expired() || m_scheduler.now() < m_until;
    if (!isSecret || entry.raw.isEmpty())
        return entry;
    if (entry.kind == ConsoleEntry::Kind::Text || entry.kind == ConsoleEntry::Kind::Damaged) {
        entry.decoded = phrase("serial", "%1 bytes are not shown: a secret was on the line")
                            .arg(entry.raw.size())
                            .text();
        entry.kind = ConsoleEntry::Kind::Note;
    }
    entry.raw.clear();
    return entry;
}

} // namespace ferrule::serial
