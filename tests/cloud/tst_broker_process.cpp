// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/broker_process.h"
#include "cloud/free_port.h"
#include "fixture.h"
#include "pki/authority.h"
#include "support/manual_scheduler.h"

#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>

#include <csignal>

using namespace ferrule;
using namespace ferrule::cloud;
using namespace ferrule::test;
using namespace Qt::StringLiterals;

class TestBrokerProcess : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    ManualScheduler m_time;
    std::unique_ptr<BrokerProcess> m_broker;
    BrokerSetup m_setup;

private slots:
    void initTestCase()
    {
        const UtcMs now = SystemClock().utcMs();
        const auto authority =
            pki::Authority::openOrCreate(m_folder.path().toStdString(), "Test authority", now);
        const auto key = pki::PrivateKey::generate();
        const auto request = pki::SigningRequest::create(*key, "localhost");
        const auto server = authority->issueServer(*request, {"DNS:localhost"}, now);
        const auto manager = pki::issueSelfSigned(*key, "manager", now, std::chrono::hours(24));
        const auto list = authority->revocationList({}, 1, now, now + 3'600'000);
        QVERIFY(server && manager && list);
        m_setup.accountId = u"bench"_s;
        m_setup.authorityPem = QByteArray::fromStdString(authority->certificatePem());
        m_setup.serverChainPem = QByteArray::fromStdString(server->pem);
        m_setup.serverKeyPem = QByteArray::fromStdString(*key->toPem());
        m_setup.managerPem = QByteArray::fromStdString(manager->pem);
        m_setup.revocationListPem = QByteArray::fromStdString(*list);
    }
    void init()
    {
        m_broker = std::make_unique<BrokerProcess>(m_time, m_folder.filePath(u"broker"_s));
        m_setup.devicePort = freePort(QHostAddress::LocalHost);
        do
            m_setup.managerPort = freePort(QHostAddress::LocalHost);
        while (m_setup.managerPort == m_setup.devicePort);
    }
    void cleanup()
    {
        await(m_broker->stop());
        m_broker.reset();
        QTRY_COMPARE(Flows::live(), 0);
    }

    void aTakenPortIsBusy()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost, m_setup.devicePort));
        const Result<void> started = await(m_broker->start(m_setup));
        QVERIFY(!started);
        QCOMPARE(started.error().kind, ErrorKind::Busy);
        QVERIFY(!m_broker->isRunning());
        taken.close();
        QVERIFY(await(m_broker->start(m_setup)));
        QVERIFY(m_broker->isRunning());
        QVERIFY(m_broker->version().startsWith(u"2."_s));
    }

    void aBrokenConfigurationShowsTheLog()
    {
        m_setup.serverKeyPem.swap(m_setup.revocationListPem);
        const Result<void> started = await(m_broker->start(m_setup));
        m_setup.serverKeyPem.swap(m_setup.revocationListPem);
        QVERIFY(!started);
        QCOMPARE(started.error().kind, ErrorKind::Internal);
        QVERIFY(QByteArray::fromStdString(started.error().measured).contains("rror"));
    }

    void itIsRestartedAndGivenUpInTheEnd()
    {
        QVERIFY(await(m_broker->start(m_setup)));
        QSignalSpy died(m_broker.get(), &BrokerProcess::died);
        QSignalSpy listening(m_broker.get(), &BrokerProcess::listening);
        QSignalSpy gaveUp(m_broker.get(), &BrokerProcess::gaveUp);
        qint64 lastWait = 0;
        for (int death = 1; death <= BrokerProcess::maxRestarts; ++death) {
            QCOMPARE(::kill(static_cast<pid_t>(m_broker->processId()), SIGKILL), 0);
            QTRY_COMPARE(died.size(), death);
            const qint64 wait = died.last().at(1).toLongLong();
            QVERIFY(wait > lastWait);
            lastWait = wait;
            m_time.advance(std::chrono::milliseconds(wait));
            QTRY_COMPARE(listening.size(), death);
        }
        QCOMPARE(gaveUp.size(), 0);
        QCOMPARE(::kill(static_cast<pid_t>(m_broker->processId()), SIGKILL), 0);
        QTRY_COMPARE(gaveUp.size(), 1);
        QCOMPARE(m_time.pendingTimers(), std::size_t(0));
    }

    void listsThatCrossAreAllRead()
    {
        QVERIFY(await(m_broker->start(m_setup)));
        auto first = std::make_shared<std::optional<Result<void>>>();
        auto second = std::make_shared<std::optional<Result<void>>>();
        Flows::launch(keepAnswer(m_broker->applyRevocationList(m_setup.revocationListPem), first),
                      "first");
        Flows::launch(keepAnswer(m_broker->applyRevocationList(m_setup.revocationListPem), second),
                      "second");
        QTRY_VERIFY(first->has_value());
        // The broker may have missed the second signal while it was at work on the first.
        const auto isRead = [&] {
            m_time.advance(std::chrono::milliseconds(20));
            return second->has_value();
        };
        QTRY_VERIFY(isRead());
        QVERIFY(**first && **second);
    }

    void goingAwaySettlesWhoWaits()
    {
        QVERIFY(await(m_broker->start(m_setup)));
        const qint64 processId = m_broker->processId();
        auto answer = std::make_shared<std::optional<Result<void>>>();
        Flows::launch(keepAnswer(m_broker->applyRevocationList(m_setup.revocationListPem), answer),
                      "reload");
        m_broker = std::make_unique<BrokerProcess>(m_time, m_folder.filePath(u"other"_s));
        QVERIFY(answer->has_value());
        QCOMPARE((*answer)->error().kind, ErrorKind::Cancelled);
        QTRY_VERIFY(!processExists(processId));
    }

    void aMissingMosquittoSaysWhatToInstall()
    {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        const auto found = findMosquitto(QStringList{});
        qputenv("PATH", path);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::NotFound);
        QVERIFY(
            QByteArray::fromStdString(found.error().remedy).contains("sudo apt install mosquitto"));
    }
};

QTEST_GUILESS_MAIN(TestBrokerProcess)
#include "tst_broker_process.moc"
