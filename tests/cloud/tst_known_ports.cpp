// SPDX-License-Identifier: GPL-3.0-or-later
#include "books.h"

#include "cloud/known_ports.h"

#include <QTcpServer>
#include <QTest>

using namespace ferrule;
using namespace ferrule::cloud;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestKnownPorts : public QObject
{
    Q_OBJECT
private slots:
    void theOldestStaysAndTheNextGivesWay()
    {
        test::Books books;
        KnownPorts ports(books.database, books.time);
        QVERIFY(ports.of(u"broker"_s)->isEmpty());
        for (const quint16 port : {1001, 1002, 1003, 1004, 1005}) {
            QVERIFY(ports.remember(u"broker"_s, port));
            books.time.advance(1s);
        }
        QCOMPARE(*ports.of(u"broker"_s), (QList<quint16>{1001, 1003, 1004, 1005}));
        QVERIFY(ports.remember(u"broker"_s, 1004));
        QCOMPARE(ports.of(u"broker"_s)->size(), 4);
        QVERIFY(ports.of(u"http"_s)->isEmpty());
    }

    void onlyFreeOnesAreAnswered()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        QTcpServer leaving;
        QVERIFY(leaving.listen(QHostAddress::LocalHost));
        const quint16 free = leaving.serverPort();
        leaving.close();
        QCOMPARE(freePorts(QHostAddress::LocalHost, {taken.serverPort(), free, 0, free}),
                 QList<quint16>{free});
    }
};

QTEST_GUILESS_MAIN(TestKnownPorts)
#include "tst_known_ports.moc"
