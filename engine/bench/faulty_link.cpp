// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/faulty_link.h"

#include <deque>
#include <utility>

namespace ferrule::bench {

/// The connection itself, which may outlive the device's end of it.
class Line final : public net::LinkObserver, public std::enable_shared_from_this<Line>
{
public:
    Line(FaultyLine& maker, net::LinkObserver& owner)
        : m_maker(maker)
        , m_owner(&owner)
        , m_fault(maker.m_fault)
        , m_halfOpenTimer(maker.m_scheduler)
        , m_sendTimer(maker.m_scheduler)
        , m_readTimer(maker.m_scheduler)
    {
    }

    bool isHalfOpen() const { return m_isHalfOpen; }

    void begin(const net::ClientOptions& options)
    {
        m_link = m_maker.m_makeLink(options, *this);
        if (m_link)
            m_link->open();
    }
    bool hasLink() const { return m_link != nullptr; }

    qint64 read(char* to, qint64 most)
    {
        if (!m_link || m_isHalfOpen || m_readTimer.isActive())
            return 0;
        if (m_fault != LineFault::SlowReader)
            return m_link->read(to, most);
        const qint64 count = m_link->read(to, std::min(most, FaultyLine::slowBytes));
        if (count > 0)
            m_readTimer.startAfter(std::chrono::seconds(1), [this] { tellReadable(); });
        return count;
    }

    void write(const char* bytes, qint64 count)
    {
        if (!m_link || m_isHalfOpen)
            return;
        if (m_fault == LineFault::Loss && (!m_waiting.empty() || isLost())) {
            m_waiting.emplace_back(bytes, count);
            if (!m_sendTimer.isActive())
                resend();
            return;
        }
        m_link->write(bytes, count);
    }

    qint64 unsent() const
    {
        qint64 bytes = m_link && !m_isHalfOpen ? m_link->unsent() : 0;
        for (const QByteArray& segment : m_waiting)
            bytes += segment.size();
        return bytes;
    }

    net::TlsReport tlsReport() const { return m_link ? m_link->tlsReport() : net::TlsReport(); }

    void close()
    {
        if (m_link && !m_isHalfOpen)
            m_link->close();
    }

    /// The device has let go of it.
    void leave()
    {
        if (!std::exchange(m_owner, nullptr))
            return;
        m_sendTimer.stop();
        m_readTimer.stop();
        m_halfOpenTimer.stop();
        if (m_isHalfOpen && m_link)
            m_maker.m_orphans.push_back(shared_from_this());
        else if (m_link)
            m_link->abort();
    }

private:
    void linkOpened() override
    {
        if (m_fault == LineFault::HalfOpen)
            m_halfOpenTimer.startAfter(FaultyLine::passesFor, [this] { m_isHalfOpen = true; });
        if (m_owner)
            m_owner->linkOpened();
    }

    void linkReadable() override
    {
        if (m_isHalfOpen || m_readTimer.isActive())
            return;
        if (m_fault == LineFault::Loss && isLost()) {
            m_readTimer.startAfter(lostFor(), [this] { tellReadable(); });
            return;
        }
        tellReadable();
    }

    void linkWritten() override
    {
        if (m_owner && !m_isHalfOpen)
            m_owner->linkWritten();
    }

    void linkClosed(net::EndReason reason, const Error& error) override
    {
        if (m_owner && !m_isHalfOpen)
            return m_owner->linkClosed(reason, error);
        // The broker has given up a connection that nobody holds. We are inside its link's call.
        m_isOver = true;
        m_maker.m_janitor.startAfter(Duration::zero(), [&orphans = m_maker.m_orphans] {
            std::erase_if(orphans, [](const auto& orphan) { return orphan->m_isOver; });
        });
    }

    void tellReadable()
    {
        if (m_owner && !m_isHalfOpen)
            m_owner->linkReadable();
    }

    bool isLost() { return std::bernoulli_distribution(FaultyLine::lossShare)(m_maker.m_random); }

    /// TCP sends a lost segment again and again, each time after twice the wait.
    Duration lostFor()
    {
        Duration wait = FaultyLine::resendAfter;
        Duration total = wait;
        ++m_maker.m_resent;
        while (isLost() && total < std::chrono::seconds(60)) {
            wait *= 2;
            total += wait;
            ++m_maker.m_resent;
        }
        return total;
    }

    void resend()
    {
        m_sendTimer.startAfter(lostFor(), [this] {
            while (!m_waiting.empty() && m_link) {
                const QByteArray segment = m_waiting.front();
                m_waiting.pop_front();
                m_link->write(segment.constData(), segment.size());
                if (!m_waiting.empty() && isLost())
                    return resend();
            }
        });
    }

    FaultyLine& m_maker;
    net::LinkObserver* m_owner;
    const LineFault m_fault;
    bool m_isHalfOpen = false;
    bool m_isOver = false; ///< the broker has ended it
    std::deque<QByteArray> m_waiting;
    Timer m_halfOpenTimer;
    Timer m_sendTimer;
    Timer m_readTimer;
    std::unique_ptr<net::Link> m_link; ///< last: it goes first, and tells nothing any more
};

namespace {

/// The device's end of a line.
class LineEnd final : public net::Link
{
public:
    LineEnd(std::shared_ptr<Line> line, net::ClientOptions options)
        : m_line(std::move(line))
        , m_options(std::move(options))
    {
    }
    ~LineEnd() override { m_line->leave(); }

    void open() override { m_line->begin(m_options); }
    qint64 read(char* to, qint64 most) override { return m_line->read(to, most); }
    void write(const char* bytes, qint64 count) override { m_line->write(bytes, count); }
    qint64 unsent() const override { return m_line->unsent(); }
    void close() override { m_line->close(); }
    void abort() override { m_line->leave(); }
    net::TlsReport tlsReport() const override { return m_line->tlsReport(); }

private:
    std::shared_ptr<Line> m_line;
    net::ClientOptions m_options;
};

} // namespace

FaultyLine::FaultyLine(Scheduler& scheduler, net::LinkFactory makeLink, quint32 seed)
    : m_scheduler(scheduler)
    , m_makeLink(std::move(makeLink))
    , m_random(seed)
    , m_janitor(scheduler)
{
}

FaultyLine::~FaultyLine() = default;

std::unique_ptr<net::Link> FaultyLine::make(const net::ClientOptions& options,
                                            net::LinkObserver& owner)
{
    if (m_fault == LineFault::None)
        return m_makeLink(options, owner);
    const auto line = std::make_shared<Line>(*this, owner);
    m_newest = line;
    return std::make_unique<LineEnd>(line, options);
}

bool FaultyLine::isHalfOpen() const
{
    const std::shared_ptr<Line> newest = m_newest.lock();
    return m_fault == LineFault::HalfOpen && newest && newest->isHalfOpen();
}

} // namespace ferrule::bench
