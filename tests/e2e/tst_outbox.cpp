// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/mosquitto_fixture.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace ferrule;
using ferrule::test::MosquittoFixture;

namespace {

int setting(const char* name, int fallback)
{
    bool isNumber = false;
    const int value = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? value : fallback;
}

} // namespace

/// QoS 1 and 2 messages that a program was told are accepted survive its kill -9 at any moment: a
/// real broker, a subscriber that is not ours, and the outbox in a file between the lives.
/// FERRULE_OUTBOX_KILLS and FERRULE_OUTBOX_SEED choose another run.
class TestOutbox : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<MosquittoFixture> m_broker;
    QProcess m_subscriber;
    QByteArray m_unreadLine;
    QHash<QByteArray, int> m_received; ///< payload, and how many times
    QSet<QByteArray> m_accepted;

    void readSubscriber()
    {
        m_unreadLine += m_subscriber.readAllStandardOutput();
        qsizetype end = 0;
        while ((end = m_unreadLine.indexOf('\n')) >= 0) {
            ++m_received[m_unreadLine.first(end)];
            m_unreadLine.remove(0, end + 1);
        }
    }

    std::unique_ptr<QProcess> startSender(const QString& tag)
    {
        auto sender = std::make_unique<QProcess>();
        sender->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        sender->start(QStringLiteral(OUTBOX_SENDER),
                      {QString::number(m_broker->port()),
                       m_folder.filePath(QStringLiteral("outbox.db")), tag});
        return sender;
    }

    /// A line that the kill cut off was not said.
    void collectAccepted(const QByteArray& output)
    {
        QList<QByteArray> lines = output.split('\n');
        lines.removeLast();
        for (const QByteArray& line : std::as_const(lines))
            m_accepted.insert(line);
    }

private slots:
    void initTestCase()
    {
        if (!MosquittoFixture::isAvailable() ||
            QStandardPaths::findExecutable(QStringLiteral("mosquitto_sub")).isEmpty())
            QSKIP("mosquitto and mosquitto_sub are not installed");
    }

    void cleanupTestCase()
    {
        if (m_subscriber.state() == QProcess::NotRunning)
            return;
        m_subscriber.kill();
        m_subscriber.waitForFinished();
    }

    void messagesSurviveKills()
    {
        const int kills = setting("FERRULE_OUTBOX_KILLS", 220);
        const auto seed = static_cast<quint32>(
            setting("FERRULE_OUTBOX_SEED", int(QRandomGenerator::global()->bounded(1 << 30))));
        QRandomGenerator random(seed);
        qInfo("%d kills, seed %u", kills, seed);

        m_broker = std::make_unique<MosquittoFixture>();
        m_broker->addConfig("max_queued_messages 0"); // the broker drops none of the subscriber's
        QCOMPARE(m_broker->start(), QString());
        const QStringList subscribe{QStringLiteral("-h"),        QStringLiteral("127.0.0.1"),
                                    QStringLiteral("-p"),        QString::number(m_broker->port()),
                                    QStringLiteral("-i"),        QStringLiteral("counter"),
                                    QStringLiteral("-c"),        QStringLiteral("-q"),
                                    QStringLiteral("2"),         QStringLiteral("-t"),
                                    QStringLiteral("outbox/all")};
        // Leaves as soon as it is subscribed; its session stays and queues.
        QCOMPARE(QProcess::execute(QStringLiteral("mosquitto_sub"),
                                   subscribe + QStringList(QStringLiteral("-E"))),
                 0);
        m_subscriber.start(QStringLiteral("mosquitto_sub"), subscribe);
        connect(&m_subscriber, &QProcess::readyReadStandardOutput, this,
                &TestOutbox::readSubscriber);

        int beforeAnything = 0;
        for (int life = 0; life < kills; ++life) {
            const auto sender = startSender(QString::number(life));
            QVERIFY(sender->waitForStarted());
            // Some die while they start and connect, most in the middle of their work.
            QByteArray output;
            if (random.bounded(5) != 0 && sender->waitForReadyRead(20'000))
                output += sender->readAllStandardOutput();
            const QDeadlineTimer moment(random.bounded(40));
            while (!moment.hasExpired() && sender->waitForReadyRead(int(moment.remainingTime())))
                output += sender->readAllStandardOutput();
            QCOMPARE(::kill(pid_t(sender->processId()), SIGKILL), 0);
            QVERIFY(sender->waitForFinished());
            QCOMPARE(sender->exitStatus(), QProcess::CrashExit);
            output += sender->readAllStandardOutput();
            beforeAnything += output.isEmpty() ? 1 : 0;
            collectAccepted(output);
            QCoreApplication::processEvents();
        }

        const auto sender = startSender(QStringLiteral("drain"));
        QVERIFY(sender->waitForFinished(60'000));
        QCOMPARE(sender->exitCode(), 0);
        collectAccepted(sender->readAllStandardOutput());
        QTRY_VERIFY_WITH_TIMEOUT(m_received.contains("2-last"), 30'000);

        int atLeastOnce = 0;
        int exactlyOnce = 0;
        int repeated = 0;
        QList<QByteArray> lost;
        for (const QByteArray& payload : std::as_const(m_accepted)) {
            const int times = m_received.value(payload);
            if (times < 1)
                lost += payload;
            ++(payload.startsWith('2') ? exactlyOnce : atLeastOnce);
            repeated += times > 1 ? 1 : 0;
        }
        QVERIFY2(lost.isEmpty(), "lost: " + lost.join(' '));
        // Nothing of QoS 2 twice, said or not.
        for (auto it = m_received.cbegin(); it != m_received.cend(); ++it)
            QVERIFY2(!it.key().startsWith('2') || it.value() == 1, "twice: " + it.key());
        qInfo("%d QoS 1 messages arrived at least once (%d more than once), %d QoS 2 messages "
              "exactly once; %d of %d kills before the first",
              atLeastOnce, repeated, exactlyOnce, beforeAnything, kills);
        QVERIFY(atLeastOnce > kills && exactlyOnce > kills);
    }
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
