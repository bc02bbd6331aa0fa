// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command_line.h"
#include "support/mosquitto_fixture.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ferrule::test;

namespace {

constexpr int longWait = 60'000;

QJsonObject json(const QByteArray& text)
{
    return QJsonDocument::fromJson(text).object();
}

QString stateOf(const QJsonArray& findings, const QString& subject)
{
    for (const QJsonValue& each : findings) {
        if (each[u"subject"_s].toString() == subject)
            return each[u"state"_s].toString();
    }
    return {};
}

/// The roles that a `broker serve --json` has told of, in order.
QStringList rolesIn(const QByteArray& lines)
{
    QStringList roles;
    for (const QByteArray& line : lines.split('\n')) {
        const QJsonObject event = json(line);
        if (event[u"event"_s].toString() == "role"_L1)
            roles.append(event[u"role"_s].toString());
    }
    return roles;
}

} // namespace

/// `ferrule broker`, as a shell sees it, at real brokers.
class TestBrokerCommand : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!MosquittoFixture::isAvailable())
            QSKIP("mosquitto is not installed");
        // No test ever asks the keychain of whoever runs it.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    }

    void theWholeWay()
    {
        MosquittoFixture broker;
        QVERIFY(lock(broker));
        const QTemporaryDir home;
        const QStringList in{u"--home"_s, home.path()};
        const QStringList where{u"--host"_s, u"localhost"_s, u"--port"_s,
                                QString::number(broker.port()), u"--plain"_s};
        const QStringList who{u"--user"_s, u"manager"_s, u"--password-file"_s, u"-"_s};
        const Outcome added = runFerrule(
            QStringList{u"broker"_s, u"add"_s, u"Hall"_s} + where + who + in, "secret\n");
        QCOMPARE(added.err, QByteArray());
        QCOMPARE(added.exitCode, 0);
        // It says where the password is, and there it is, and nowhere else.
        const QString secrets = home.path() + "/broker-secrets.json"_L1;
        QVERIFY2(added.out.contains(secrets.toUtf8()), added.out);
        QFile profiles(home.path() + "/brokers.json"_L1);
        QVERIFY(profiles.open(QIODevice::ReadOnly));
        QVERIFY(!profiles.readAll().contains("secret\""));
        QVERIFY(!(QFileInfo(secrets).permissions() & (QFile::ReadGroup | QFile::ReadOther)));

        const Outcome listed = runFerrule(QStringList{u"broker"_s, u"list"_s, u"--json"_s} + in);
        QCOMPARE(listed.exitCode, 0);
        const QJsonArray brokers = json(listed.out)[u"brokers"_s].toArray();
        QCOMPARE(brokers.size(), 2);
        QCOMPARE(brokers[0][u"name"_s].toString(), u"bench"_s);
        QCOMPARE(brokers[0][u"used"_s].toBool(), true);
        QCOMPARE(brokers[1][u"name"_s].toString(), u"Hall"_s);
        QCOMPARE(brokers[1][u"hasPassword"_s].toBool(), true);

        const Outcome checked =
            runFerrule(QStringList{u"broker"_s, u"check"_s, u"Hall"_s, u"--json"_s} + in);
        QCOMPARE(checked.err, QByteArray());
        QCOMPARE(checked.exitCode, 0);
        const QJsonArray findings = json(checked.out)[u"findings"_s].toArray();
        QCOMPARE(stateOf(findings, u"ioto/service/#"_s), u"works"_s);
        // The rules leave this one out, which the broker says to nobody.
        QCOMPARE(stateOf(findings, u"$aws/rules/#"_s), u"unproven"_s);
        QCOMPARE(stateOf(findings, u"Release"_s), u"missing"_s);
        QCOMPARE(stateOf(findings, u"Provisioning"_s), u"missing"_s);
        QCOMPARE(stateOf(findings, u"ferrule/enforcer"_s), u"unproven"_s);

        QCOMPARE(runFerrule(QStringList{u"broker"_s, u"use"_s, u"Hall"_s} + in).exitCode, 0);
        QVERIFY(runFerrule(QStringList{u"broker"_s, u"list"_s} + in).out.contains("* Hall"));
        QCOMPARE(runFerrule(QStringList{u"broker"_s, u"use"_s, u"bench"_s} + in).exitCode, 0);
        QVERIFY(runFerrule(QStringList{u"broker"_s, u"list"_s} + in).out.contains("* bench"));

        // The name is taken; over it only by word.
        QStringList again = QStringList{u"broker"_s, u"add"_s, u"Hall"_s} + where + who + in;
        QCOMPARE(runFerrule(again, "wrong\n").exitCode, 1);
        QCOMPARE(runFerrule(again << u"--replace"_s, "wrong\n").exitCode, 0);
        const Outcome refused =
            runFerrule(QStringList{u"broker"_s, u"check"_s, u"Hall"_s, u"--json"_s} + in);
        QCOMPARE(refused.exitCode, 5);
        QCOMPARE(json(refused.out)[u"error"_s][u"peerCode"_s].toInt(), 5);

        QCOMPARE(runFerrule(QStringList{u"broker"_s, u"remove"_s, u"Hall"_s} + in).exitCode, 0);
        QVERIFY(!QFile::exists(secrets));
        QCOMPARE(runFerrule(QStringList{u"broker"_s, u"check"_s, u"Hall"_s} + in).exitCode, 7);
    }

    void withAClientCertificate()
    {
        MosquittoFixture broker(MosquittoFixture::Tls::Mutual);
        QCOMPARE(broker.start(), QString());
        const QTemporaryDir home;
        const QStringList in{u"--home"_s, home.path()};
        const QDir pem(broker.folder());
        QStringList add{u"broker"_s,
                        u"add"_s,
                        u"tls"_s,
                        u"--host"_s,
                        u"localhost"_s,
                        u"--port"_s,
                        QString::number(broker.port()),
                        u"--cafile"_s,
                        pem.filePath(u"ca.pem"_s),
                        u"--cert"_s,
                        pem.filePath(u"client.pem"_s),
                        u"--key"_s,
                        pem.filePath(u"client-encrypted.key"_s),
                        u"--keypass-file"_s,
                        u"-"_s};
        QCOMPARE(runFerrule(add + in, "secret\n").exitCode, 0);
        const QStringList check{u"broker"_s, u"check"_s, u"tls"_s, u"--json"_s};
        const Outcome checked = runFerrule(check + in);
        QCOMPARE(checked.err, QByteArray());
        QCOMPARE(checked.exitCode, 0);
        const QJsonArray findings = json(checked.out)[u"findings"_s].toArray();
        QCOMPARE(stateOf(findings, u"ioto/service/#"_s), u"works"_s);
        QCOMPARE(stateOf(findings, u"ioto/device/+/#"_s), u"works"_s);

        // Without it the broker ends the handshake.
        QVERIFY(add.removeOne(u"--keypass-file"_s));
        add.removeLast();
        add.remove(add.indexOf(u"--cert"_s), 4);
        QCOMPARE(runFerrule(add + in + QStringList{u"--replace"_s}).exitCode, 0);
        QCOMPARE(runFerrule(check + in).exitCode, 5);
    }

    void theCommandLineIsChecked_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no verb") << QStringList{};
        QTest::newRow("no name") << QStringList{u"add"_s, u"--host"_s, u"x"_s};
        QTest::newRow("no host") << QStringList{u"add"_s, u"x"_s};
        QTest::newRow("port") << QStringList{u"add"_s, u"x"_s,      u"--host"_s,
                                             u"h"_s,   u"--port"_s, u"99999"_s};
        QTest::newRow("a password in sight")
            << QStringList{u"add"_s, u"x"_s, u"--host"_s, u"h"_s, u"--password"_s, u"x"_s};
        QTest::newRow("plain and TLS")
            << QStringList{u"add"_s, u"x"_s, u"--host"_s, u"h"_s, u"--plain"_s, u"--insecure"_s};
    }
    void theCommandLineIsChecked()
    {
        QFETCH(QStringList, arguments);
        const QTemporaryDir home;
        const QStringList in{u"--home"_s, home.path()};
        QCOMPARE(runFerrule(QStringList{u"broker"_s} + arguments + in).exitCode, 2);
    }

    /// throttle, close and store go to whoever works with the broker; what is its owner's is
    /// refused in the window's words.
    void theCommandsOfACloudReachIt()
    {
        MosquittoFixture broker;
        QCOMPARE(broker.start(), QString());
        const QTemporaryDir home;
        const QStringList in{u"--home"_s, home.path()};
        const QStringList where{u"--host"_s, u"localhost"_s, u"--port"_s,
                                QString::number(broker.port()), u"--plain"_s};
        const QString device = u"FIELD00001"_s;
        const auto on = [&](const QString& verb, const QString& claimId) {
            return runFerrule(QStringList{verb, claimId} + in);
        };
        const auto store = [&](const QStringList& words) {
            return runFerrule(QStringList{u"store"_s} + words + QStringList{u"--device"_s, device} +
                              in);
        };
        QCOMPARE(runFerrule(QStringList{u"broker"_s, u"add"_s, u"Hall"_s} + where + in).exitCode,
                 0);
        QCOMPARE(runFerrule(QStringList{u"broker"_s, u"use"_s, u"Hall"_s} + in).exitCode, 0);

        // Nobody works with it yet.
        for (const Outcome& refused : {on(u"throttle"_s, device), store({u"list"_s})}) {
            QCOMPARE(refused.exitCode, 5);
            QVERIFY2(refused.err.contains("ferrule broker serve Hall"), refused.err);
        }
        const std::pair<QString, QByteArray> impossible[] = {
            {u"release"_s, "cannot be released at this broker"},
            {u"reclaim"_s, "cannot be reclaimed at this broker"},
            {u"block"_s, "cannot be blocked at this broker"},
            {u"claim"_s, "cannot be claimed at this broker"}};
        for (const auto& [verb, words] : impossible) {
            const Outcome refused = on(verb, device);
            QVERIFY(refused.exitCode != 0);
            QVERIFY2(refused.err.contains(words) && refused.err.contains("broker's owner"),
                     refused.err);
        }
        // The bench cloud is meant where it is named.
        QCOMPARE(
            runFerrule(QStringList{u"throttle"_s, device, u"--broker"_s, u"bench"_s} + in).exitCode,
            7);
        QCOMPARE(
            runFerrule(QStringList{u"throttle"_s, device, u"--broker"_s, u"none"_s} + in).exitCode,
            7);

        RunningFerrule server(QStringList{u"broker"_s, u"serve"_s, u"Hall"_s, u"--json"_s} + in);
        QTRY_VERIFY_WITH_TIMEOUT(rolesIn(server.out()).contains(u"enforces"_s), longWait);
        const QStringList publish{u"pub"_s,
                                  u"-h"_s,
                                  u"localhost"_s,
                                  u"-p"_s,
                                  QString::number(broker.port()),
                                  u"-q"_s,
                                  u"1"_s,
                                  u"-t"_s,
                                  u"ioto/service/FIELD00001/store/set"_s,
                                  u"-m"_s,
                                  uR"({"key":"where","value":"hall","type":"string"})"_s};
        QCOMPARE(runFerrule(publish).exitCode, 0);
        QTRY_COMPARE_WITH_TIMEOUT(store({u"list"_s}).out, QByteArray("where=hall\n"), longWait);
        QCOMPARE(store({u"set"_s, u"led"_s, u"true"_s}).exitCode, 0);
        QCOMPARE(store({u"get"_s, u"led"_s}).out, QByteArray("true\n"));
        for (const QString& verb : {u"throttle"_s, u"close"_s}) {
            const Outcome done = on(verb, device);
            QCOMPARE(done.err, QByteArray());
            QCOMPARE(done.exitCode, 0);
            QVERIFY(done.out.contains("FIELD00001"));
        }
        QVERIFY(broker.log().contains("ioto/device/FIELD00001/mqtt/throttle"));
        QCOMPARE(on(u"throttle"_s, u"NOBODY0001"_s).exitCode, 7);
        for (const auto& [verb, words] : impossible) {
            const Outcome refused = on(verb, device);
            QVERIFY(refused.exitCode != 0);
            QVERIFY2(refused.err.contains(words), refused.err);
        }
        server.interrupt();
        QTRY_VERIFY_WITH_TIMEOUT(server.hasEnded(), longWait);
        QCOMPARE(server.exitCode(), 0);
        QCOMPARE(on(u"throttle"_s, device).exitCode, 5);
    }

    /// Two programs, one broker: of the two one enforces, and where it is killed the other does.
    void aManagerThatIsKilledIsFollowed()
    {
        MosquittoFixture broker;
        QCOMPARE(broker.start(), QString());
        const QTemporaryDir homes[2];
        const auto serve = [&](int number, const QString& name) {
            const QStringList in{u"--home"_s, homes[number].path()};
            const QStringList where{u"--host"_s, u"localhost"_s, u"--port"_s,
                                    QString::number(broker.port()), u"--plain"_s};
            if (runFerrule(QStringList{u"broker"_s, u"add"_s, u"shared"_s} + where + in).exitCode !=
                0)
                return std::unique_ptr<RunningFerrule>();
            return std::make_unique<RunningFerrule>(QStringList{u"broker"_s, u"serve"_s,
                                                                u"shared"_s, u"--json"_s,
                                                                u"--manager"_s, name} +
                                                    in);
        };
        const auto first = serve(0, u"first"_s);
        QVERIFY(first);
        QTRY_COMPARE_WITH_TIMEOUT(rolesIn(first->out()).value(0), u"watches"_s, longWait);
        QTRY_COMPARE_WITH_TIMEOUT(rolesIn(first->out()).last(), u"enforces"_s, longWait);
        const auto second = serve(1, u"second"_s);
        QVERIFY(second);
        QTRY_VERIFY_WITH_TIMEOUT(rolesIn(second->out()).contains(u"watches"_s), longWait);
        const auto found = [&] {
            const Outcome checked =
                runFerrule({u"broker"_s, u"check"_s, u"shared"_s, u"--home"_s, homes[1].path()});
            return checked.out;
        };
        QVERIFY(found().contains("first enforces"));

        first->kill(); // without a farewell
        QVERIFY(!rolesIn(second->out()).contains(u"enforces"_s));
        QTRY_VERIFY_WITH_TIMEOUT(rolesIn(second->out()).contains(u"enforces"_s), 2 * longWait);
        QVERIFY(found().contains("second enforces"));

        // One that is asked to go hands the role over and ends well.
        second->interrupt();
        QTRY_VERIFY_WITH_TIMEOUT(second->hasEnded(), longWait);
        QCOMPARE(second->exitCode(), 0);
        QVERIFY(found().contains("Nobody enforces"));
    }

private:
    /// One user, with rules that drop what devices publish to $aws/rules.
    static bool lock(MosquittoFixture& broker)
    {
        broker.addConfig("allow_anonymous false");
        const QString passwords = broker.folder() + "/passwords"_L1;
        const QString rules = broker.folder() + "/acl"_L1;
        if (!write(passwords, "manager:secret\n") ||
            run(u"mosquitto_passwd"_s, {u"-U"_s, passwords}).exitCode != 0 ||
            !write(rules, "user manager\n"
                          "topic readwrite ioto/#\n"
                          "topic readwrite ferrule/#\n"))
            return false;
        for (const QString& path : {passwords, rules})
            QFile::setPermissions(path, QFile::permissions(path) | QFile::ReadOther);
        broker.addConfig("password_file " + passwords.toLocal8Bit());
        broker.addConfig("acl_file " + rules.toLocal8Bit());
        return broker.start().isEmpty();
    }

    static bool write(const QString& path, const QByteArray& content)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }
};

QTEST_GUILESS_MAIN(TestBrokerCommand)
#include "tst_broker_command.moc"
