// SPDX-License-Identifier: GPL-3.0-or-later
#include "client_fixture.h"
#include "net/network_watch.h"
#include "net/system_watch.h"

#ifdef Q_OS_LINUX
#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace ferrule;
using namespace ferrule::test;

namespace {

ClientOptions watchedOptions()
{
    ClientOptions options = plainOptions();
    options.autoReconnect = true;
    options.keepAliveSeconds = 600;
    options.probeTimeout = 5s;
    options.reconnectFirst = 60s;
    options.reconnectMost = 60s;
    return options;
}

} // namespace

/// What a client does when the machine slept or the network changed, and how often at most.
class TestProbe : public ClientFixture
{
    Q_OBJECT

    std::shared_ptr<NetworkWatch> m_watch;

private slots:
    void init()
    {
        setUp();
        m_watch = std::make_shared<NetworkWatch>();
        m_client->setNetworkWatch(m_watch);
    }
    void cleanup() { tearDown(); }

    void aWakeAsksAtOnce()
    {
        establish(watchedOptions());
        written();
        emit m_watch->woke();
        m_scheduler.advance(0s);
        QCOMPARE(written(), QByteArray("c000"));
        m_broker.send("d000");
        m_scheduler.advance(60s);
        QCOMPARE(m_client->state(), ClientState::Connected);
        QVERIFY(m_disconnected->isEmpty());
    }

    void withoutAnAnswerTheLinkIsDropped()
    {
        establish(watchedOptions());
        emit m_watch->woke();
        m_scheduler.advance(5s - 1ms);
        QVERIFY(m_disconnected->isEmpty());
        m_scheduler.advance(1ms);
        QCOMPARE(m_disconnected->size(), 1);
        QCOMPARE(lastEnd().reason, EndReason::KeepAlive);
        QVERIFY(lastEnd().willReconnect);
    }

    /// Without a keep-alive nothing else would ever find out.
    void asksWithoutAKeepAliveAsWell()
    {
        ClientOptions options = watchedOptions();
        options.keepAliveSeconds = 0;
        establish(options);
        written();
        emit m_watch->woke();
        m_scheduler.advance(0s);
        QCOMPARE(written(), QByteArray("c000"));
        m_scheduler.advance(5s);
        QCOMPARE(lastEnd().reason, EndReason::KeepAlive);
    }

    void aBurstOfChangesIsOneQuestion()
    {
        establish(watchedOptions());
        written();
        for (int i = 0; i < 20; ++i) {
            emit m_watch->changed();
            m_scheduler.advance(10ms);
        }
        QCOMPARE(written(), QByteArray());
        m_scheduler.advance(500ms);
        QCOMPARE(written(), QByteArray("c000"));
    }

    void aChangeEndsTheWaitForTheNextAttempt()
    {
        establish(watchedOptions());
        m_broker.drop();
        QCOMPARE(m_broker.attempts, 1);
        emit m_watch->changed();
        m_scheduler.advance(500ms);
        QCOMPARE(m_broker.attempts, 2);
        acceptConnection();
    }

    void aChangeWhileConnectingIsTriedAgainAtOnce()
    {
        m_broker.opens = false;
        const auto connected = start(m_client->connectToBroker(watchedOptions()));
        emit m_watch->changed();
        m_scheduler.advance(1s);
        QCOMPARE(m_broker.attempts, 1);
        m_broker.opens = true;
        m_broker.drop(EndReason::Network);
        QCOMPARE(lastEnd().nextAttemptIn, Duration(0));
        m_scheduler.advance(0s);
        QCOMPARE(m_broker.attempts, 2);
        acceptConnection();
    }

    /// Another network does not make the broker change its mind.
    void aRefusalIsNotTriedAgain()
    {
        const auto connected = start(m_client->connectToBroker(watchedOptions()));
        written();
        m_broker.send("20020005");
        emit m_watch->changed();
        emit m_watch->woke();
        m_scheduler.advance(50s);
        QCOMPARE(m_broker.attempts, 1);
    }

    void aFlappingNetworkDoesNotHammer()
    {
        establish(watchedOptions());
        m_broker.opens = false;
        m_broker.drop();
        const int before = m_broker.attempts;
        // An hour of changes, each of which ends the attempt that is under way.
        for (int i = 0; i < 3600; ++i) {
            emit m_watch->changed();
            m_scheduler.advance(1s);
            if (m_broker.isLinked())
                m_broker.drop(EndReason::Network);
        }
        const int attempts = m_broker.attempts - before;
        // One a minute for the changes, and those of the back-off, whose wait is 30 s in the mean.
        QVERIFY2(attempts >= 60 && attempts <= 240, QByteArray::number(attempts));
        // A minute of quiet, and the next change counts at once.
        m_scheduler.advance(121s);
        m_broker.opens = true;
        if (m_broker.isLinked())
            m_broker.drop(EndReason::Network);
        while (!m_broker.isLinked())
            m_scheduler.advance(1s);
        acceptConnection();
        written();
        emit m_watch->woke();
        m_scheduler.advance(0s);
        QCOMPARE(written(), QByteArray("c000"));
    }

    void anIdleClientIsLeftAlone()
    {
        emit m_watch->changed();
        m_scheduler.advance(60s);
        QCOMPARE(m_broker.attempts, 0);
    }

    void theWatchMayOutliveTheClient()
    {
        establish(watchedOptions());
        emit m_watch->changed();
        m_client.reset();
        emit m_watch->woke();
        m_scheduler.advance(60s);
    }

    void aSleepShowsInTheClocks()
    {
        SystemWatch watch(m_scheduler);
        QVERIFY(watch.seesNetwork());
        QSignalSpy woke(&watch, &NetworkWatch::woke);
        m_scheduler.advance(60s);
        QVERIFY(woke.isEmpty());
        m_scheduler.jumpUtc(1000);
        m_scheduler.advance(10s);
        QVERIFY(woke.isEmpty());
        // Eight hours in which the steady clock stood still.
        m_scheduler.jumpUtc(8 * 3600 * 1000);
        m_scheduler.advance(5s);
        QCOMPARE(woke.size(), 1);
        m_scheduler.advance(60s);
        QCOMPARE(woke.size(), 1);
    }

    void clientsOfAThreadShareAWatch()
    {
        const std::shared_ptr<NetworkWatch> one = systemNetworkWatch();
        QCOMPARE(systemNetworkWatch().get(), one.get());
    }

#ifdef Q_OS_LINUX
    /// In a network of this process's own, where an interface may be switched on. The last test:
    /// there is no way back.
    void theKernelTellsOfAnInterface()
    {
        if (::unshare(CLONE_NEWNET) != 0 && ::unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0)
            QSKIP("no network of one's own is allowed here");
        SystemWatch watch(m_scheduler);
        QSignalSpy changed(&watch, &NetworkWatch::changed);
        const int any = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
        ifreq request{};
        std::strcpy(request.ifr_name, "lo");
        QCOMPARE(::ioctl(any, SIOCGIFFLAGS, &request), 0);
        request.ifr_flags |= IFF_UP;
        QCOMPARE(::ioctl(any, SIOCSIFFLAGS, &request), 0);
        ::close(any);
        QTRY_VERIFY(!changed.isEmpty());
    }
#endif
};

QTEST_GUILESS_MAIN(TestProbe)
#include "tst_probe.moc"
