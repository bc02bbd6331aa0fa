// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/mosquitto_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using ferrule::test::MosquittoFixture;
using ferrule::test::patience;

namespace {

/// The driver as a suite sees it: a process, lines in, lines out.
class DriverProcess
{
public:
    DriverProcess()
    {
        m_process.start(QStringLiteral(LINE_DRIVER), QStringList());
        const bool started = m_process.waitForStarted();
        Q_ASSERT(started);
    }
    ~DriverProcess()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    /// A command, with single quotes in place of double ones.
    void say(QByteArray line) { m_process.write(line.replace('\'', '"') + '\n'); }
    void closeInput() { m_process.closeWriteChannel(); }

    /// The next event line; an empty one when none comes in time.
    QByteArray nextLine()
    {
        if (!QTest::qWaitFor([this] { return m_process.canReadLine(); }, patience))
            return {};
        return m_process.readLine();
    }
    QJsonObject next() { return QJsonDocument::fromJson(nextLine()).object(); }
    /// The next event in short: "suback s1 mid=1 codes=[2]".
    QString nextShort()
    {
        QJsonObject event = next();
        QString text = event.take("event"_L1).toString();
        for (const QLatin1StringView left : {"detail"_L1, "message"_L1, "impl"_L1})
            event.remove(left);
        for (auto it = event.begin(); it != event.end(); ++it) {
            const QByteArray value =
                QJsonDocument(QJsonArray{it.value()}).toJson(QJsonDocument::Compact);
            text += u' ' + it.key() + u'=' +
                    QString::fromUtf8(value.mid(1, value.size() - 2)).remove(u'"');
        }
        return text;
    }
    bool hasEnded()
    {
        return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(patience);
    }
    int exitCode() const { return m_process.exitCode(); }

private:
    QProcess m_process;
};

/// A broker that says what the test says, byte for byte.
class ScriptedBroker
{
public:
    ScriptedBroker() { m_server.listen(QHostAddress::LocalHost); }

    QByteArray port() const { return QByteArray::number(m_server.serverPort()); }
    bool accept()
    {
        if (!QTest::qWaitFor([this] { return m_server.hasPendingConnections(); }, patience))
            return false;
        m_socket.reset(m_server.nextPendingConnection());
        return true;
    }
    void send(const QByteArray& hex)
    {
        m_socket->write(QByteArray::fromHex(hex));
        m_socket->flush();
    }
    /// The next packet's bytes in hexadecimal; short packets only.
    QByteArray packet()
    {
        const auto complete = [this] {
            const QByteArray head = m_socket->peek(2);
            return head.size() == 2 && m_socket->bytesAvailable() >= 2 + quint8(head[1]);
        };
        if (!QTest::qWaitFor(complete, patience))
            return {};
        const QByteArray head = m_socket->read(2);
        return (head + m_socket->read(quint8(head[1]))).toHex();
    }
    bool isClosed()
    {
        return QTest::qWaitFor(
            [this] { return m_socket->state() == QAbstractSocket::UnconnectedState; }, patience);
    }
    void close() { m_socket->close(); }

private:
    QTcpServer m_server;
    std::unique_ptr<QTcpSocket> m_socket;
};

} // namespace

/// Protocol 1 of the line driver, sentence by sentence.
class TestLineDriver : public QObject
{
    Q_OBJECT

    static QByteArray connectLine(const ScriptedBroker& broker, const QByteArray& more = {})
    {
        return "{'op':'connect','port':" + broker.port() + more + "}";
    }

private slots:
    void announcesItself()
    {
        DriverProcess driver;
        const QJsonObject ready = driver.next();
        QCOMPARE(ready["event"_L1].toString(), u"ready"_s);
        QCOMPARE(ready["protocol"_L1].toInt(), 1);
        QVERIFY(ready["lacks"_L1].toArray().isEmpty());
        QCOMPARE(ready["minKeepAlive"_L1].toInt(), 1);
        driver.say("{'op':'sync','id':'1'}");
        QCOMPARE(driver.nextShort(), u"sync id=1"_s);
        driver.closeInput();
        QVERIFY(driver.hasEnded());
        QCOMPARE(driver.exitCode(), 0);
    }

    void refusesLocally_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const char* line, const char* code) {
            QTest::newRow(name) << QByteArray(line) << QString::fromLatin1(code);
        };
        row("no JSON", "{", "invalid-argument");
        row("unknown op", "{'op':'dance'}", "invalid-argument");
        row("publish without connection", "{'op':'publish','topic':'t'}", "not-connected");
        row("QoS 1 without session", "{'op':'publish','topic':'t','qos':1}", "not-connected");
        row("empty topic", "{'op':'publish','topic':''}", "invalid-argument");
        row("wildcard", "{'op':'publish','topic':'a/#','qos':1}", "invalid-argument");
        row("nul", "{'op':'publish','topic':'a\\u0000'}", "invalid-argument");
        row("lone surrogate", "{'op':'publish','topic':'a\\udc00'}", "invalid-argument");
        row("QoS 3", "{'op':'publish','topic':'t','qos':3}", "invalid-argument");
        row("QoS -1", "{'op':'publish','topic':'t','qos':-1}", "invalid-argument");
        row("odd hex", "{'op':'publish','topic':'t','payloadHex':'0'}", "invalid-argument");
        row("no filters", "{'op':'subscribe','subs':[]}", "invalid-argument");
        row("bad filter", "{'op':'subscribe','subs':[{'filter':'a#','qos':0}]}",
            "invalid-argument");
        row("subscribe", "{'op':'subscribe','subs':[{'filter':'a','qos':0}]}", "not-connected");
        row("no filters to leave", "{'op':'unsubscribe','filters':[]}", "invalid-argument");
        row("unsubscribe", "{'op':'unsubscribe','filters':['a']}", "not-connected");
        row("password alone", "{'op':'connect','pass':'p'}", "invalid-argument");
        row("no id, not clean", "{'op':'connect','clean':false}", "invalid-argument");
        row("will wildcard", "{'op':'connect','will':{'topic':'+'}}", "invalid-argument");
        row("will QoS", "{'op':'connect','will':{'topic':'w','qos':3}}", "invalid-argument");
        row("keepAlive", "{'op':'connect','keepAlive':65536}", "invalid-argument");
        row("TLS file", "{'op':'connect','tls':{'ca':'/nowhere'}}", "failed");
    }
    void refusesLocally()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, code);
        DriverProcess driver;
        driver.next();
        driver.say(line);
        const QJsonObject event = driver.next();
        QCOMPARE(event["event"_L1].toString(), u"error"_s);
        QCOMPARE(event["code"_L1].toString(), code);
    }

    void connectsOnce()
    {
        ScriptedBroker broker;
        DriverProcess driver;
        driver.next();
        driver.say(connectLine(broker, ",'id':'c','user':'','keepAlive':0"));
        driver.say("{'op':'connect'}");
        QCOMPARE(driver.nextShort(), u"error code=already-connected op=connect"_s);
        QVERIFY(broker.accept());
        QCOMPARE(broker.packet(), QByteArray("100e00044d515454048200000000") + "0000");
        broker.send("20020000");
        QCOMPARE(driver.nextShort(), u"connected id=c sessionPresent=false"_s);
        driver.say("{'op':'disconnect'}");
        QCOMPARE(broker.packet(), QByteArray("e000"));
        QCOMPARE(driver.nextShort(), u"disconnected reason=requested willReconnect=false"_s);
        QVERIFY(broker.isClosed());
    }

    void ends_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("events");
        QTest::newRow("refused") << QByteArray("20020004")
                                 << QStringList{
                                        u"refused returnCode=4"_s,
                                        u"disconnected reason=refused willReconnect=false"_s};
        QTest::newRow("malformed")
            << QByteArray("2002000030ff") << QStringList{u"connected sessionPresent=false"_s};
        QTest::newRow("protocol") << QByteArray("20020000"
                                                "30050001746869"
                                                "f000"
                                                "30050001746869")
                                  << QStringList{
                                         u"connected sessionPresent=false"_s,
                                         u"message dup=false payloadHex=6869 qos=0 "
                                         "retain=false topic=t"_s,
                                         u"disconnected reason=protocol willReconnect=false"_s};
    }
    void ends()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, events);
        ScriptedBroker broker;
        DriverProcess driver;
        driver.next();
        driver.say(connectLine(broker));
        QVERIFY(broker.accept());
        broker.packet();
        broker.send(bytes);
        for (const QString& event : events)
            QCOMPARE(driver.nextShort(), event);
        driver.say("{'op':'sync'}");
        QCOMPARE(driver.nextShort(), u"sync"_s);
    }

    void keepsAliveAndTellsWhenItFails()
    {
        ScriptedBroker broker;
        DriverProcess driver;
        driver.next();
        driver.say(connectLine(broker, ",'keepAlive':1,'pingTimeoutMs':300"));
        QVERIFY(broker.accept());
        broker.packet();
        broker.send("20020000");
        QCOMPARE(driver.nextShort(), u"connected sessionPresent=false"_s);
        QCOMPARE(broker.packet(), QByteArray("c000"));
        broker.send("d000");
        QCOMPARE(broker.packet(), QByteArray("c000"));
        QCOMPARE(driver.nextShort(), u"disconnected reason=keepalive willReconnect=false"_s);
    }

    void timesOut()
    {
        ScriptedBroker broker;
        DriverProcess driver;
        driver.next();
        driver.say(connectLine(broker, ",'connectTimeoutMs':200"));
        QCOMPARE(driver.nextShort(), u"disconnected reason=timeout willReconnect=false"_s);
    }

    /// Queued, sent again with DUP, told once.
    void publishesAcrossReconnects()
    {
        ScriptedBroker broker;
        DriverProcess driver;
        driver.next();
        driver.say(connectLine(
            broker, ",'clientId':'a','clean':false,'autoReconnect':true,'reconnectDelayMs':50"));
        driver.say("{'op':'publish','id':'p','topic':'t','payload':'x','qos':2}");
        QVERIFY(broker.accept());
        broker.packet();
        broker.send("20020000");
        QCOMPARE(driver.nextShort(), u"connected sessionPresent=false"_s);
        QCOMPARE(broker.packet(), QByteArray("3406000174000178"));
        broker.close();
        QCOMPARE(driver.nextShort(), u"disconnected reason=remote-closed willReconnect=true"_s);
        QVERIFY(broker.accept());
        broker.packet();
        broker.send("20020100");
        QCOMPARE(driver.nextShort(), u"connected sessionPresent=true"_s);
        QCOMPARE(broker.packet(), QByteArray("3c06000174000178"));
        broker.send("50020001");
        QCOMPARE(broker.packet(), QByteArray("62020001"));
        broker.close();
        QCOMPARE(driver.nextShort(), u"disconnected reason=remote-closed willReconnect=true"_s);
        QVERIFY(broker.accept());
        broker.packet();
        broker.send("20020100");
        QCOMPARE(driver.nextShort(), u"connected sessionPresent=true"_s);
        QCOMPARE(broker.packet(), QByteArray("62020001"));
        broker.send("70020001");
        QCOMPARE(driver.nextShort(), u"published id=p mid=1 qos=2"_s);
        driver.say("{'op':'abort'}");
        QCOMPARE(driver.nextShort(), u"disconnected reason=requested willReconnect=false"_s);
    }

    void tellsWhatACleanSessionDropped()
    {
        ScriptedBroker broker;
        DriverProcess driver;
        driver.next();
        driver.say(connectLine(broker));
        QVERIFY(broker.accept());
        broker.packet();
        broker.send("20020000");
        driver.next();
        driver.say("{'op':'publish','id':'p','topic':'t','qos':1}");
        broker.packet();
        broker.close();
        QCOMPARE(driver.nextShort(), u"disconnected reason=remote-closed willReconnect=false"_s);
        QCOMPARE(driver.nextShort(), u"error code=dropped id=p op=publish"_s);
    }

    void keepsTheByteOrderMark()
    {
        ScriptedBroker broker;
        DriverProcess driver;
        driver.next();
        driver.say(connectLine(broker));
        QVERIFY(broker.accept());
        broker.packet();
        broker.send("20020000"
                    "30060004efbbbf74");
        driver.next();
        QVERIFY(driver.nextLine().contains("\"topic\":\"\xef\xbb\xbft\""));
        driver.say("{'op':'publish','topic':'\xef\xbb\xbfu'}");
        QCOMPARE(broker.packet(), QByteArray("30060004efbbbf75"));
    }

    void quitsWithAPeerThatDoesNotRead()
    {
        ScriptedBroker broker;
        DriverProcess driver;
        driver.next();
        driver.say(connectLine(broker));
        QVERIFY(broker.accept());
        broker.packet();
        broker.send("20020000");
        driver.next();
        driver.say("{'op':'publish','topic':'t','payloadSize':50000000}");
        driver.say("{'op':'quit'}");
        QVERIFY(driver.hasEnded());
        QCOMPARE(driver.exitCode(), 0);
    }

    void speaksToMosquittoOverTls()
    {
        if (!MosquittoFixture::isAvailable())
            QSKIP("mosquitto is not installed");
        MosquittoFixture broker(MosquittoFixture::Tls::Mutual);
        QCOMPARE(broker.start(), QString());
        DriverProcess driver;
        driver.next();
        const QByteArray folder = broker.folder().toUtf8();
        driver.say(
            "{'op':'connect','host':'localhost','port':" + QByteArray::number(broker.port()) +
            ",'clientId':'a','tls':{'ca':'" + folder + "/ca.pem','cert':'" + folder +
            "/client.pem','key':'" + folder + "/client-encrypted.key','keyPass':'secret'}}");
        QCOMPARE(driver.nextShort(), u"connected sessionPresent=false"_s);
        driver.say("{'op':'subscribe','id':'s1','subs':[{'filter':'t/"
                   "#','qos':2},{'filter':'u','qos':0}]}");
        QCOMPARE(driver.nextShort(), u"suback codes=[2,0] id=s1 mid=1"_s);
        driver.say("{'op':'publish','id':'p0','topic':'t/x','payload':'hi'}");
        QCOMPARE(driver.nextShort(), u"published id=p0 qos=0"_s);
        QCOMPARE(driver.nextShort(),
                 u"message dup=false payloadHex=6869 qos=0 retain=false topic=t/x"_s);
        driver.say("{'op':'unsubscribe','id':'u1','filters':['t/#','u']}");
        QCOMPARE(driver.nextShort(), u"unsuback id=u1 mid=2"_s);
        driver.say("{'op':'quit'}");
        QVERIFY(driver.hasEnded());
        QCOMPARE(driver.exitCode(), 0);
        // Told before it ended.
        QCOMPARE(driver.nextShort(), u"disconnected reason=requested willReconnect=false"_s);
    }
};

QTEST_GUILESS_MAIN(TestLineDriver)
#include "tst_line_driver.moc"
