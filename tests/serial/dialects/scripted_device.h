// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/dialect.h"
#include "support/manual_scheduler.h"

#include <QByteArrayList>

#include <memory>
#include <optional>

namespace ferrule::test {

/// A device by script at the other end of a dialect's line, on a clock that the test moves: for
/// each thing that the host shall say there is an answer, in order.
template<typename Dialect>
class ScriptedDevice
{
public:
    ScriptedDevice()
        : m_demultiplexer(
              scheduler, [this](const QByteArray& frame) { dialect->receive(frame); },
              [this](const serial::ConsoleEntry& entry) { console << entry.raw; })
    {
        serial::DialectLine line{
            scheduler,
            [this](const QByteArray& bytes, const QString& summary) {
                return hear(bytes, summary);
            },
            [this](const QByteArray&, const QString& summary) { shown << summary; }};
        dialect = std::make_unique<Dialect>(std::move(line));
        m_demultiplexer.setFraming(&dialect->framing());
    }
    ~ScriptedDevice() { m_demultiplexer.setFraming(nullptr); }

    /// When the host has sent `asked`, it hears `answered` a millisecond later; nothing = silence.
    ScriptedDevice& on(const QByteArray& asked, const QByteArray& answered)
    {
        m_script.append({asked, answered});
        return *this;
    }

    /// on(), for what the host asks until two answers in a row are the same.
    ScriptedDevice& onTwice(const QByteArray& asked, const QByteArray& answered)
    {
        return on(asked, answered).on(asked, answered);
    }

    /// Bytes that answer nothing.
    void say(const QByteArray& bytes) { m_demultiplexer.receive(bytes); }

    /// Everything of the script was asked, and nothing else.
    bool isThrough() const { return m_script.isEmpty() && unexpected.isEmpty(); }
    QByteArray next() const { return m_script.isEmpty() ? QByteArray() : m_script.first().asked; }

    /// Moves the clock until the task has answered, at most ten minutes.
    template<typename T>
    Result<T> run(Task<Result<T>> task)
    {
        auto slot = std::make_shared<std::optional<Result<T>>>();
        Flows::launch(keep<T>(std::move(task), slot), "a test");
        for (int step = 0; step < 60'000 && !*slot; ++step)
            scheduler.advance(std::chrono::milliseconds(10));
        if (*slot)
            return **slot;
        Error error;
        error.kind = ErrorKind::Internal;
        error.what = "The task did not answer.";
        return error;
    }

    ManualScheduler scheduler;
    std::unique_ptr<Dialect> dialect;
    QByteArrayList unexpected;
    QByteArrayList console;
    QStringList shown;

private:
    struct Line
    {
        QByteArray asked;
        QByteArray answered;
    };

    template<typename T>
    static Task<void> keep(Task<Result<T>> task, std::shared_ptr<std::optional<Result<T>>> slot)
    {
        slot->emplace(co_await task);
    }

    Result<void> hear(const QByteArray& bytes, const QString& summary)
    {
        shown << summary;
        if (m_script.isEmpty() || m_script.first().asked != bytes) {
            unexpected << bytes;
            return {};
        }
        const QByteArray answered = m_script.takeFirst().answered;
        if (!answered.isEmpty())
            scheduler.callAt(scheduler.now() + std::chrono::milliseconds(1),
                             [this, answered] { m_demultiplexer.receive(answered); });
        return {};
    }

    QList<Line> m_script;
    serial::Demultiplexer m_demultiplexer;
};

} // namespace ferrule::test
