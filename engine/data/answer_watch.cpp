// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/answer_watch.h"

#include <sys/socket.h>
#include <unistd.h>

namespace ferrule::data {

AnswerWatch::AnswerWatch(int socket)
    : m_socket(socket < 0 ? -1 : ::dup(socket))
{
    if (m_socket >= 0)
        m_thread = std::thread([this] { run(); });
}

AnswerWatch::~AnswerWatch()
{
    if (m_socket < 0)
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_over = true;
    }
    m_changed.notify_one();
    m_thread.join();
    ::close(m_socket);
}

bool AnswerWatch::brokeOff() const
{
    const std::lock_guard lock(m_mutex);
    return m_brokeOff;
}

void AnswerWatch::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_over && !m_brokeOff) {
        if (!m_asked || Steady::now() < m_deadline) {
            // By then the answer may have come, and the next question have another deadline.
            m_wakesAt = m_asked ? m_deadline : Steady::time_point::max();
            if (m_asked)
                m_changed.wait_until(lock, m_wakesAt);
            else
                m_changed.wait(lock);
        } else {
            ::shutdown(m_socket, SHUT_RDWR);
            m_brokeOff = true;
        }
    }
}

AnswerWatch::Question::Question(AnswerWatch* watch, std::chrono::milliseconds limit)
    : m_watch(watch && watch->m_socket >= 0 && limit.count() > 0 ? watch : nullptr)
{
    if (!m_watch)
        return;
    bool wake = false;
    {
        const std::lock_guard lock(m_watch->m_mutex);
        m_watch->m_deadline = Steady::now() + limit;
        m_watch->m_asked = true;
        wake = m_watch->m_deadline < m_watch->m_wakesAt;
    }
    if (wake)
        m_watch->m_changed.notify_one();
}

AnswerWatch::Question::~Question()
{
    if (!m_watch)
        return;
    const std::lock_guard lock(m_watch->m_mutex);
    m_watch->m_asked = false;
}

} // namespace ferrule::data
