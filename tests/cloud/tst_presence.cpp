// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/presence.h"
#include "support/manual_scheduler.h"

#include <QSignalSpy>
#include <QTest>

using namespace ferrule;
using namespace ferrule::cloud;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Task<void> keep(Task<Result<UtcMs>> task, std::shared_ptr<std::optional<Result<UtcMs>>> answer)
{
    answer->emplace(co_await task);
}

} // namespace

class TestPresence : public QObject
{
    Q_OBJECT

    test::ManualScheduler m_time;
    std::unique_ptr<Presence> m_presence;
    using Answer = std::shared_ptr<std::optional<Result<UtcMs>>>;

    Answer wait(const QString& claimId, UtcMs since, Duration timeout)
    {
        auto answer = std::make_shared<std::optional<Result<UtcMs>>>();
        Flows::launch(keep(m_presence->awaitLogin(claimId, since, timeout), answer), "wait");
        return answer;
    }

private slots:
    void init() { m_presence = std::make_unique<Presence>(m_time); }
    void cleanup()
    {
        m_presence.reset();
        QCOMPARE(Flows::live(), 0);
        QCOMPARE(m_time.pendingTimers(), std::size_t(0));
    }

    void loginsAndLogoutsAreToldOnce()
    {
        QSignalSpy in(m_presence.get(), &Presence::loggedIn);
        QSignalSpy out(m_presence.get(), &Presence::loggedOut);
        m_presence->noteLogout(u"A"_s, u"never was"_s);
        m_presence->noteLogin(u"A"_s);
        QVERIFY(m_presence->isOnline(u"A"_s));
        QCOMPARE(m_presence->count(), 1);
        m_presence->noteLogout(u"A"_s, u"went"_s);
        m_presence->noteLogout(u"A"_s, u"went"_s);
        QCOMPARE(in.size(), 1);
        QCOMPARE(out.size(), 1);
        QVERIFY(!m_presence->isOnline(u"A"_s));
    }

    void aLoginAnswersThoseWhoWaitForIt()
    {
        const Answer mine = wait(u"A"_s, m_time.utcMs(), 10s);
        const Answer other = wait(u"B"_s, m_time.utcMs(), 10s);
        m_time.advance(1s);
        m_presence->noteLogin(u"A"_s);
        QVERIFY(mine->has_value());
        QCOMPARE(***mine, m_time.utcMs());
        QVERIFY(!other->has_value());
    }

    void aLoginThatIsPastCountsFromSinceOn()
    {
        m_presence->noteLogin(u"A"_s);
        const UtcMs login = m_time.utcMs();
        const Answer counted = wait(u"A"_s, login, 1s);
        QVERIFY(counted->has_value());
        QCOMPARE(***counted, login);
        const Answer tooOld = wait(u"A"_s, login + 1, 1s);
        QVERIFY(!tooOld->has_value());
    }

    void waitingEnds()
    {
        const Answer late = wait(u"A"_s, m_time.utcMs(), 10s);
        m_time.advance(10s);
        QVERIFY(late->has_value());
        QCOMPARE((*late)->error().kind, ErrorKind::Timeout);
        const Answer gone = wait(u"A"_s, m_time.utcMs(), 10s);
        m_presence.reset();
        QVERIFY(gone->has_value());
        QCOMPARE((*gone)->error().kind, ErrorKind::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestPresence)
#include "tst_presence.moc"
