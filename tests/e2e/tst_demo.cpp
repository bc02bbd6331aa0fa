// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/left_over.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace ferrule;

/// The story of the design, told by the program itself on real parts: broker, serial line, device
/// process.
class TestDemo : public QObject
{
    Q_OBJECT
private slots:
    void everyStepIsVerified()
    {
        QTemporaryDir home;
        QProcess demo;
        demo.setProcessChannelMode(QProcess::MergedChannels);
        demo.start(QStringLiteral(FERRULE_PROGRAM),
                   {QStringLiteral("demo"), QStringLiteral("--home"), home.path()});
        QVERIFY(demo.waitForFinished(150'000));
        const QByteArray output = demo.readAll();
        QVERIFY2(demo.exitStatus() == QProcess::NormalExit && demo.exitCode() == 0, output);
        for (const char* title :
             {"Bench cloud up", "Device attached", "First login", "The device sets its Store",
              "The device reads our edit", "Over the limit", "The device slows down",
              "Keeps pushing", "Released", "The certificate is refused", "Reclaimed and back"})
            QVERIFY2(output.contains(title), title);
        QCOMPARE(test::processesOf(home.path()), QStringList());
    }

    void aKillInTheMiddleLeavesNothingBehindAndTheNextRunWorks()
    {
        QTemporaryDir home;
        QProcess demo;
        demo.start(QStringLiteral(FERRULE_PROGRAM),
                   {QStringLiteral("demo"), QStringLiteral("--home"), home.path()});
        QVERIFY(demo.waitForReadyRead(30'000));
        QByteArray output;
        while (!output.contains("Device attached")) {
            QVERIFY2(demo.waitForReadyRead(30'000), output);
            output += demo.readAll();
        }
        demo.kill();
        QVERIFY(demo.waitForFinished());
        QTRY_COMPARE_WITH_TIMEOUT(test::processesOf(home.path()), QStringList(), 60'000);

        demo.start(QStringLiteral(FERRULE_PROGRAM),
                   {QStringLiteral("demo"), QStringLiteral("--home"), home.path(),
                    QStringLiteral("--until"), QStringLiteral("First login")});
        QVERIFY(demo.waitForFinished(60'000));
        QVERIFY2(demo.exitCode() == 0, demo.readAll());
    }
};

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
