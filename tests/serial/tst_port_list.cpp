// SPDX-License-Identifier: GPL-3.0-or-later
#include "pty.h"
#include "serial/port_list.h"
#include "support/manual_scheduler.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace ferrule;
using namespace ferrule::serial;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestPortList : public QObject
{
    Q_OBJECT

private slots:
    void addedPortsComeAndGoWithinASecond();
    void followsALinkToItsNewTarget();
    void removedPortsVanish();
    void findsADeviceUnderItsNewName();
    void takesNoOtherBoardForTheSame();
};

void TestPortList::addedPortsComeAndGoWithinASecond()
{
    test::ManualScheduler scheduler;
    PortList list(scheduler);
    QSignalSpy appeared(&list, &PortList::appeared);
    QSignalSpy vanished(&list, &PortList::vanished);
    list.start();
    const qsizetype before = appeared.size();

    test::Pty pty;
    list.add(pty.path(), true);
    QCOMPARE(appeared.size(), before + 1);
    const PortInfo port = appeared.constLast().constFirst().value<PortInfo>();
    QCOMPARE(port.path, pty.path());
    QCOMPARE(port.canonicalPath, pty.path());
    QVERIFY(port.simulated);
    QVERIFY(list.ports().contains(port));

    pty.hangUp();
    scheduler.advance(1s);
    QCOMPARE(vanished.size(), 1);
    QCOMPARE(vanished.constFirst().constFirst().toString(), port.path);
    QVERIFY(!list.ports().contains(port));
}

void TestPortList::followsALinkToItsNewTarget()
{
    const QTemporaryDir folder;
    const QString link = folder.filePath(u"device"_s);
    test::Pty first;
    test::Pty second;
    QVERIFY(QFile::link(first.path(), link));
    test::ManualScheduler scheduler;
    PortList list(scheduler);
    list.start();
    QSignalSpy changed(&list, &PortList::changed);
    list.add(link);
    QVERIFY(QFile::remove(link));
    QVERIFY(QFile::link(second.path(), link));
    scheduler.advance(500ms);
    QCOMPARE(changed.size(), 1);
    const PortInfo port = changed.constFirst().constFirst().value<PortInfo>();
    QCOMPARE(port.path, link);
    QCOMPARE(port.canonicalPath, second.path());
}

void TestPortList::removedPortsVanish()
{
    test::Pty pty;
    test::ManualScheduler scheduler;
    PortList list(scheduler);
    list.start();
    list.add(pty.path());
    QSignalSpy vanished(&list, &PortList::vanished);
    list.remove(pty.path());
    QCOMPARE(vanished.size(), 1);
}

void TestPortList::findsADeviceUnderItsNewName()
{
    PortInfo last;
    last.path = u"/dev/ttyACM0"_s;
    last.vendorId = 0x303a;
    last.productId = 0x1001;
    last.serialNumber = u"A1"_s;
    PortInfo renamed = last;
    renamed.path = u"/dev/ttyACM1"_s;
    renamed.canonicalPath = renamed.path;
    QCOMPARE(findPort(last, {renamed}).path, renamed.path);
    QCOMPARE(findPort(last, {}).path, QString());
}

void TestPortList::takesNoOtherBoardForTheSame()
{
    PortInfo last;
    last.path = u"/dev/ttyACM0"_s;
    last.vendorId = 0x303a;
    last.productId = 0x1001;
    last.serialNumber = u"A1"_s;
    PortInfo other = last;
    other.canonicalPath = other.path;
    other.serialNumber = u"B2"_s;
    QCOMPARE(findPort(last, {other}).path, QString());
    PortInfo same = last;
    same.path = u"/dev/ttyACM3"_s;
    same.canonicalPath = same.path;
    QCOMPARE(findPort(last, {other, same}).path, same.path);
}

QTEST_GUILESS_MAIN(TestPortList)
#include "tst_port_list.moc"
