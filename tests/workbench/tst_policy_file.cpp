// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/policy_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ferrule;
using namespace ferrule::app;
using namespace std::chrono_literals;

class TestPolicyFile : public QObject
{
    Q_OBJECT
private slots:
    void whatWasSavedIsLoaded()
    {
        traffic::Policy policy = traffic::burstPolicy(100);
        policy.window = 90s;
        policy.interval = 500ms;
        policy.burst->quietShare = 0.25;
        policy.escalation = {2, 0, 250ms, 10min, 20s};
        QVERIFY(savePolicy(path(), policy).hasValue());
        const auto loaded = loadPolicy(path());
        QVERIFY(loaded.hasValue() && loaded->has_value());
        const traffic::Policy& back = **loaded;
        QCOMPARE(back.name, policy.name);
        QCOMPARE(back.limitPerDevice, 100.0);
        QVERIFY(back.window == 90s && back.interval == 500ms);
        QCOMPARE(back.unitBytes, policy.unitBytes);
        QVERIFY(back.burst.has_value());
        QCOMPARE(back.burst->quietShare, 0.25);
        QVERIFY(back.burst->prior == policy.burst->prior);
        QCOMPARE(back.escalation.throttlesBeforeClose, 2);
        QCOMPARE(back.escalation.closesBeforeRelease, 0);
        QVERIFY(back.escalation.grace == 250ms && back.escalation.coolDown == 10min);
        QVERIFY(back.escalation.reclaimAfter == 20s);
    }

    void aPolicyWithoutBurstStaysWithout()
    {
        QVERIFY(savePolicy(path(), traffic::oneMinutePolicy(10)).hasValue());
        const auto loaded = loadPolicy(path());
        QVERIFY(loaded.hasValue() && loaded->has_value());
        QVERIFY(!(*loaded)->burst.has_value());
    }

    void noFileIsNoPolicyAndNoError()
    {
        const auto loaded = loadPolicy(m_folder.filePath(QStringLiteral("absent.json")));
        QVERIFY(loaded.hasValue() && !loaded->has_value());
    }

    void whatCannotBeUsedIsAnErrorAndStays_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no JSON") << QByteArray("limit=60");
        QTest::newRow("an array") << QByteArray("[]");
        QTest::newRow("no limit") << QByteArray("{\"limitPerDevice\":0}");
        QTest::newRow("interval over window")
            << QByteArray("{\"windowMs\":1000,\"intervalMs\":2000}");
    }
    void whatCannotBeUsedIsAnErrorAndStays()
    {
        QFETCH(QByteArray, content);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QVERIFY(!loadPolicy(path()).hasValue());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void aFolderThatCannotBeWrittenIsAnError()
    {
        QVERIFY(!savePolicy(QStringLiteral("/proc/nowhere/policy.json"), {}).hasValue());
    }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("policy.json")); }
    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TestPolicyFile)
#include "tst_policy_file.moc"
