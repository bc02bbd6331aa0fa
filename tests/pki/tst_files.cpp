// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ferrule;
using namespace ferrule::pki;

class TestFiles : public QObject
{
    Q_OBJECT
private slots:
    void aKeyIsForItsOwnerOnly()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.key"));
        QVERIFY(writeFile(path.toStdString(), "one", FileAccess::OwnerOnly));
        const QFile::Permissions others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY((QFile::permissions(path) & others) == QFile::Permissions());
        QVERIFY(writeFile(path.toStdString(), "two", FileAccess::Everybody));
        QVERIFY(QFile::permissions(path) & QFile::ReadOther);
        QCOMPARE(*readFile(path.toStdString()), std::string("two"));
    }

    void aFailedWriteLeavesTheOldFileAndNothingElse()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("taken"));
        QVERIFY(QDir().mkpath(path + QStringLiteral("/inside")));
        QVERIFY(!writeFile(path.toStdString(), "x", FileAccess::Everybody));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
    }

    void whatCannotBeReadSaysWhy()
    {
        QTemporaryDir folder;
        const std::string missing = folder.filePath(QStringLiteral("none")).toStdString();
        QCOMPARE(readFile(missing).error().kind, ErrorKind::NotFound);
        const std::string big = folder.filePath(QStringLiteral("big")).toStdString();
        QVERIFY(writeFile(big, std::string(100, 'x'), FileAccess::Everybody));
        QCOMPARE(readFile(big, 99).error().kind, ErrorKind::Io);
    }
};

QTEST_APPLESS_MAIN(TestFiles)
#include "tst_files.moc"
