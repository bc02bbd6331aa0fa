// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace ferrule::data {

/// Breaks a connection off whose server does not answer in time, so that who waits for the answer
/// gets an error. libpq waits without end, and neither keep-alives nor TCP's limits notice a server
/// whose machine is well and whose process hangs.
///
/// One thread each, asleep while nothing is asked, and then awake once per limit at most.
class AnswerWatch
{
public:
    /// Watches a connected socket, which stays its owner's. Below 0 = there is none to watch.
    explicit AnswerWatch(int socket);
    ~AnswerWatch();
    AnswerWatch(const AnswerWatch&) = delete;
    AnswerWatch& operator=(const AnswerWatch&) = delete;

    /// Whether an answer was waited for in vain, and the connection ended by this.
    bool brokeOff() const;

    /// A question that is under way: from here to its end the server has `limit` to answer. One at
    /// a time; a limit of 0 is none, and so is no watch.
    class Question
    {
    public:
        Question(AnswerWatch* watch, std::chrono::milliseconds limit);
        ~Question();
        Question(const Question&) = delete;
        Question& operator=(const Question&) = delete;

    private:
        AnswerWatch* m_watch;
    };

private:
    using Steady = std::chrono::steady_clock;

    void run();

    const int m_socket; ///< a duplicate: its number cannot become another socket's
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    Steady::time_point m_deadline;
    Steady::time_point m_wakesAt; ///< when the thread looks by itself
    bool m_asked = false;
    bool m_brokeOff = false;
    bool m_over = false;
    std::thread m_thread;
};

} // namespace ferrule::data
