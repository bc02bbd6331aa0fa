// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ferrule_commands.h"

#include <QTest>

using namespace ferrule::published;
using namespace ferrule::ui;
using namespace Qt::StringLiterals;

/// The command lines as texts; tests/commands/tst_copied_commands.cpp runs them.
class TestFerruleCommands : public QObject
{
    Q_OBJECT

    static Brokers brokers()
    {
        BrokerProfile plain;
        plain.id = u"plain"_s;
        plain.host = u"broker.example"_s;
        plain.tls = false;
        plain.port = 1884;
        plain.user = u"me"_s;
        plain.hasPassword = true;
        BrokerProfile secure;
        secure.id = u"secure"_s;
        secure.host = u"broker.example"_s;
        secure.authority = u"/etc/my roots.pem"_s;
        secure.certificate = u"/etc/me.crt"_s;
        secure.key = u"/etc/me.key"_s;
        secure.alpn = {u"mqtt"_s};
        secure.verifyPeer = false;
        BrokerProfile kept;
        kept.id = u"kept"_s;
        kept.host = u"broker.example"_s;
        kept.hasKey = true;
        Brokers all;
        all.profiles = {plain, secure, kept};
        return all;
    }

private slots:
    void aHomeOfItsOwnIsNamed()
    {
        CloudStatus cloud;
        QCOMPARE(benchCommand(cloud, {u"claim"_s, u"X"_s}), u"ferrule claim X"_s);
        cloud.commandHome = u"/tmp/my home"_s;
        QCOMPARE(benchCommand(cloud, {u"claim"_s, u"X"_s}),
                 u"ferrule claim X --home '/tmp/my home'"_s);
    }

    void aBrokerIsCheckedAndUsedByItsName()
    {
        Brokers all = brokers();
        all.profiles[0].name = u"Plant 2"_s;
        all.profiles[1].name = u"bench"_s;
        all.profiles[2].name = u"-x"_s;
        CloudStatus cloud;
        cloud.commandHome = u"/h"_s;
        QCOMPARE(brokerCommand(cloud, all, u"plain"_s, u"check"_s),
                 u"ferrule broker check 'Plant 2' --home /h"_s);
        // Names that say something else to the command.
        QCOMPARE(brokerCommand(cloud, all, u"secure"_s, u"use"_s),
                 u"ferrule broker use secure --home /h"_s);
        QCOMPARE(brokerCommand(cloud, all, u"kept"_s, u"use"_s),
                 u"ferrule broker use kept --home /h"_s);
        QCOMPARE(brokerCommand(cloud, all, {}, u"use"_s), u"ferrule broker use bench --home /h"_s);
        QVERIFY(brokerCommand(cloud, all, {}, u"check"_s).isEmpty());
        QVERIFY(brokerCommand(cloud, all, u"unsaved"_s, u"check"_s).isEmpty());
    }

    void nothingOfTheBenchIsOfferedElsewhere()
    {
        CloudStatus cloud;
        cloud.profile = u"plain"_s;
        QVERIFY(benchCommand(cloud, {u"claim"_s, u"X"_s}).isEmpty());
        // What every broker does is told which one.
        QCOMPARE(cloudCommand(cloud, {u"throttle"_s, u"X"_s}),
                 u"ferrule throttle X --broker plain"_s);
        QCOMPARE(cloudCommand({}, {u"throttle"_s, u"X"_s}), u"ferrule throttle X"_s);
        QCOMPARE(storeCommand(cloud, u"X"_s, {u"list"_s}),
                 u"ferrule store list --device X --broker plain"_s);
        // A device on a port is the same everywhere.
        QCOMPARE(storeCommand(cloud, u"port:/dev/ttyACM0"_s, {u"list"_s}),
                 u"ferrule store list --port /dev/ttyACM0"_s);
        QVERIFY(storeCommand({}, {}, {u"list"_s}).isEmpty());
    }

    void publishesAtTheBrokerInUse_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("command");
        QTest::newRow("bench") << QString() << u"ferrule pub --bench -t a/b -q 1 -r -m 'x y'"_s;
        QTest::newRow("plain")
            << u"plain"_s
            << u"ferrule pub -h broker.example -p 1884 -u me -t a/b -q 1 -r -m 'x y'"_s;
        QTest::newRow("secure")
            << u"secure"_s
            << u"ferrule pub -h broker.example --cafile '/etc/my roots.pem' --cert /etc/me.crt "
               "--key /etc/me.key --alpn mqtt --insecure -t a/b -q 1 -r -m 'x y'"_s;
        QTest::newRow("a key that is in no file") << u"kept"_s << QString();
        QTest::newRow("unknown") << u"gone"_s << QString();
    }
    void publishesAtTheBrokerInUse()
    {
        QFETCH(QString, profile);
        QFETCH(QString, command);
        CloudStatus cloud;
        cloud.profile = profile;
        Message message;
        message.topic = u"a/b"_s;
        message.payload = "x y";
        message.qos = 1;
        message.retain = true;
        QCOMPARE(publishCommand(cloud, brokers(), message), command);
    }

    void bytesThatAreNoTextGoThroughAPipe()
    {
        Message message;
        message.topic = u"t"_s;
        message.payload = QByteArray("\x00%\xff", 3);
        QCOMPARE(publishCommand({}, {}, message),
                 u"printf '\\000\\045\\377' | ferrule pub --bench -t t -q 0 -s"_s);
        message.payload.clear();
        QCOMPARE(publishCommand({}, {}, message), u"ferrule pub --bench -t t -q 0 -n"_s);
    }
};

QTEST_GUILESS_MAIN(TestFerruleCommands)
#include "tst_ferrule_commands.moc"
