// SPDX-License-Identifier: GPL-3.0-or-later
#include "pty.h"
#include "serial/port.h"
#include "serial/port_error.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <ctime>

using namespace ferrule;
using namespace ferrule::serial;
using namespace Qt::StringLiterals;

class TestPort : public QObject
{
    Q_OBJECT

private slots:
    void carriesAllBytesBothWays();
    void resolvesLinks();
    void missingPort();
    void notASerialPort();
    void heldByAnotherProgram();
    void heldByThisProgram();
    void explainsMissingRights();
    void closesAtOnceWhenTheOtherEndVanishes();
    void refusesWritesWhenClosed();
    void boundsItsQueue();
    void closingIsNotALoss();
};

void TestPort::carriesAllBytesBothWays()
{
    test::Pty pty;
    Port port;
    const Result<void> opened = port.open(pty.path());
    QVERIFY2(opened.hasValue(), opened ? "" : describe(opened.error()).c_str());
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all.append(static_cast<char>(i));

    QByteArray received;
    connect(&port, &Port::received, this, [&](const QByteArray& bytes) { received += bytes; });
    QVERIFY(pty.write(all));
    QTRY_COMPARE(received, all);
    QVERIFY(port.write(all).hasValue());
    QByteArray arrived;
    QTRY_VERIFY((arrived += pty.read()) == all);
    QCOMPARE(port.bytesIn(), 256);
    QCOMPARE(port.bytesOut(), 256);
}

void TestPort::resolvesLinks()
{
    test::Pty pty;
    const QTemporaryDir folder;
    const QString link = folder.filePath(u"device"_s);
    QVERIFY(QFile::link(pty.path(), link));
    Port port;
    QVERIFY(port.open(link).hasValue());
    QCOMPARE(port.path(), pty.path());
}

void TestPort::missingPort()
{
    Port port;
    const Result<void> opened = port.open(u"/dev/ferrule-no-such-port"_s);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::NotFound);
    QVERIFY(!opened.error().remedy.empty());
    QVERIFY(!port.isOpen());
}

void TestPort::notASerialPort()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    Port port;
    const Result<void> opened = port.open(file.fileName());
    QVERIFY(!opened);
    QVERIFY(!opened.error().what.empty());
    QVERIFY(!port.isOpen());
}

void TestPort::heldByAnotherProgram()
{
    test::Pty pty;
    QProcess holder;
    holder.setStandardInputFile(pty.path());
    holder.start(u"sleep"_s, {u"60"_s});
    QVERIFY(holder.waitForStarted());
    QTRY_VERIFY(!portHolders(pty.path()).isEmpty());
    QTRY_COMPARE(portHolders(pty.path()).constFirst().name, u"sleep"_s);

    Port port;
    const Result<void> opened = port.open(pty.path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Busy);
    const std::string name = u"sleep (process %1)"_s.arg(holder.processId()).toStdString();
    QVERIFY2(opened.error().measured.find(name) != std::string::npos,
             opened.error().measured.c_str());
    QVERIFY(opened.error().remedy.find("sleep") != std::string::npos);
    QVERIFY(!port.isOpen());

    holder.kill();
    QVERIFY(holder.waitForFinished());
    QVERIFY(port.open(pty.path()).hasValue());
}

void TestPort::heldByThisProgram()
{
    test::Pty pty;
    Port first;
    QVERIFY(first.open(pty.path()).hasValue());
    Port second;
    const Result<void> opened = second.open(pty.path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Busy);
    QVERIFY(first.isOpen());
}

void TestPort::explainsMissingRights()
{
    // Root may open anything, so the explanation is asked for directly, of a node that cannot be
    // read by whoever is not root.
    const Error error = explainOpenError(u"/dev/ferrule-no-such-port"_s,
                                         QSerialPort::PermissionError, u"Permission denied."_s);
    QCOMPARE(error.kind, ErrorKind::PermissionDenied);
    QVERIFY(error.remedy.find("sudo usermod -aG dialout $USER") != std::string::npos);
    QVERIFY(error.remedy.find("log out and in") != std::string::npos);
    QCOMPARE(error.measured, std::string("Permission denied."));

    const QList<PortHolder> modemManager{{4711, u"ModemManager"_s}};
    const Error held = heldError(u"/dev/ttyACM0"_s, modemManager);
    QCOMPARE(held.kind, ErrorKind::Busy);
    QVERIFY(held.remedy.find("Wait 10 s") != std::string::npos);
}

void TestPort::closesAtOnceWhenTheOtherEndVanishes()
{
    test::Pty pty;
    Port port;
    QVERIFY(port.open(pty.path()).hasValue());
    QSignalSpy lost(&port, &Port::lost);
    pty.hangUp();
    QTRY_COMPARE(lost.size(), 1);
    QVERIFY(!port.isOpen());
    const Error error = lost.constFirst().constFirst().value<Error>();
    QCOMPARE(error.kind, ErrorKind::LinkLost);

    // Nothing is left that turns the event loop: it sleeps through the next half second.
    const std::clock_t before = std::clock();
    QTest::qWait(500);
    const double spent = double(std::clock() - before) / CLOCKS_PER_SEC;
    QVERIFY2(spent < 0.1, qPrintable(u"%1 s of CPU time"_s.arg(spent)));
    QCOMPARE(lost.size(), 1);
}

void TestPort::refusesWritesWhenClosed()
{
    Port port;
    const Result<void> written = port.write("x");
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::LinkLost);
    QCOMPARE(port.bytesOut(), 0);
}

void TestPort::boundsItsQueue()
{
    test::Pty pty;
    Port port;
    QVERIFY(port.open(pty.path()).hasValue());
    const QByteArray half(Port::writeLimit / 2 + 1, 'x');
    QVERIFY(port.write(half).hasValue());
    const Result<void> second = port.write(half);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Busy);
    QVERIFY(port.isOpen());
}

void TestPort::closingIsNotALoss()
{
    test::Pty pty;
    Port port;
    QSignalSpy lost(&port, &Port::lost);
    QVERIFY(port.open(pty.path()).hasValue());
    port.close();
    pty.hangUp();
    QCoreApplication::processEvents();
    QCOMPARE(lost.size(), 0);
    QVERIFY(!port.isOpen());
}

QTEST_GUILESS_MAIN(TestPort)
#include "tst_port.moc"
