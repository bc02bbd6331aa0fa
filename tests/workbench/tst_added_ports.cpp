// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/added_ports.h"
#include "workbench/station_settings.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace ferrule;
using namespace ferrule::app;
using namespace Qt::StringLiterals;

/// What the serial side remembers in the home folder.
class TestAddedPorts : public QObject
{
    Q_OBJECT

private slots:
    void remembersPortsAndBitRates();
    void takesABrokenFileForNone();
    void tellsWhereItCannotWrite();
    void keepsTheStationsSettingsToItself();
};

void TestAddedPorts::remembersPortsAndBitRates()
{
    QTemporaryDir home;
    {
        AddedPorts ports(home.path());
        QVERIFY(ports.paths().isEmpty());
        QVERIFY(ports.add(u"/dev/pts/7"_s));
        QVERIFY(ports.setBaud(u"/dev/pts/7"_s, 921600));
        QVERIFY(ports.setBaud(u"/dev/ttyACM0"_s, 9600));
        QVERIFY(ports.add(u"/tmp/link"_s));
        QVERIFY(ports.remove(u"/tmp/link"_s));
    }
    AddedPorts ports(home.path());
    QCOMPARE(ports.paths(), QStringList{u"/dev/pts/7"_s});
    QCOMPARE(ports.baud(u"/dev/pts/7"_s), 921600);
    QCOMPARE(ports.baud(u"/dev/ttyACM0"_s), 9600);
    QCOMPARE(ports.baud(u"/dev/ttyACM1"_s), 0);
    // A port that is added keeps the rate that it had.
    QVERIFY(ports.add(u"/dev/ttyACM0"_s));
    QCOMPARE(ports.baud(u"/dev/ttyACM0"_s), 9600);
}

void TestAddedPorts::takesABrokenFileForNone()
{
    QTemporaryDir home;
    QFile file(home.filePath(u"ports.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"added\": ");
    file.close();
    QVERIFY(AddedPorts(home.path()).paths().isEmpty());
}

void TestAddedPorts::tellsWhereItCannotWrite()
{
    AddedPorts ports(u"/proc/none"_s);
    const Result<void> added = ports.add(u"/dev/pts/7"_s);
    QVERIFY(!added);
    QCOMPARE(added.error().kind, ErrorKind::Io);
    QVERIFY(ports.contains(u"/dev/pts/7"_s));
}

void TestAddedPorts::keepsTheStationsSettingsToItself()
{
    QTemporaryDir home;
    published::StationSettings settings;
    settings.product = u"Line sensor"_s;
    settings.wifiSsid = u"line"_s;
    settings.wifiPassphrase = u"secret"_s;
    settings.sound = false;
    settings.baud = 9600;
    QVERIFY(writeStationSettings(home.path(), settings));
    const published::StationSettings read = readStationSettings(home.path());
    QCOMPARE(read.product, settings.product);
    QCOMPARE(read.wifiPassphrase, settings.wifiPassphrase);
    QCOMPARE(read.sound, false);
    QCOMPARE(read.printLabels, false);
    QCOMPARE(read.baud, 9600);
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    QVERIFY((QFile::permissions(home.filePath(u"station.json"_s)) & others) == 0);
    QCOMPARE(readStationSettings(home.filePath(u"none"_s)).baud, 115200);
}

QTEST_GUILESS_MAIN(TestAddedPorts)
#include "tst_added_ports.moc"
