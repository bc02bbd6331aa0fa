// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/claim_list.h"

#include "support/database_place.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace ferrule;
using namespace ferrule::station;
using namespace Qt::StringLiterals;

class TestClaimList : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsAList();
    void refusesAFaultyList_data();
    void refusesAFaultyList();
    void givesEachClaimIdToOneDevice();
    void keepsOneForTheDeviceThatIsNamed();
    void neverGivesOneTwiceAcrossImports();
    void countsWhatIsLeft();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<data::Database> m_database;
};

void TestClaimList::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<data::Database>();
    QVERIFY(m_database->open(test::databaseIn(m_folder->path())));
}

void TestClaimList::readsAList()
{
    const auto claims = parseClaimList(u"claim_id,name,hardware_id,store:site,store:rate\n"
                                       "AAA,Pump,,Hall 3,10\n"
                                       "BBB,,02ab,,\n"_s);
    QVERIFY(claims);
    QCOMPARE(claims.value().size(), 2);
    QCOMPARE(claims.value()[0].name, u"Pump"_s);
    QCOMPARE(claims.value()[0].store.value(u"site"_s), u"Hall 3"_s);
    QCOMPARE(claims.value()[0].store.value(u"rate"_s), u"10"_s);
    QCOMPARE(claims.value()[1].hardwareId, u"02ab"_s);
    QVERIFY(claims.value()[1].store.isEmpty());
}

void TestClaimList::refusesAFaultyList_data()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QString>("measured");
    QTest::newRow("unknown column") << u"claim_id,colour\nA,red\n"_s << u"Line 1"_s;
    QTest::newRow("no claim IDs") << u"name\nPump\n"_s << u"Line 1"_s;
    QTest::newRow("nothing") << QString() << u"Line 1"_s;
    QTest::newRow("unusable") << u"claim_id\nA B\n"_s << u"Line 2"_s;
    QTest::newRow("too long") << u"claim_id\n"_s + QString(24, u'A') << u"Line 2"_s;
    QTest::newRow("twice") << u"claim_id\nA\nB\nA\n"_s << u"Line 4"_s;
    QTest::newRow("fields missing") << u"claim_id,name\nA\n"_s << u"Line 2"_s;
    QTest::newRow("device twice") << u"claim_id,hardware_id\nA,x\nB,x\n"_s << u"Line 3"_s;
}

void TestClaimList::refusesAFaultyList()
{
    QFETCH(QString, csv);
    QFETCH(QString, measured);
    const auto claims = parseClaimList(csv);
    QVERIFY(!claims);
    QVERIFY2(QString::fromStdString(claims.error().measured).startsWith(measured),
             claims.error().measured.c_str());
}

void TestClaimList::givesEachClaimIdToOneDevice()
{
    ClaimList list(*m_database);
    QVERIFY(list.replace(u"a.csv"_s, parseClaimList(u"claim_id\nA\nB\n"_s).value()));
    QCOMPARE(list.assign(u"hw1"_s, 1).value().claimId, u"A"_s);
    QCOMPARE(list.assign(u"hw2"_s, 2).value().claimId, u"B"_s);
    // One that comes again gets the one that it had.
    QCOMPARE(list.assign(u"hw1"_s, 3).value().claimId, u"A"_s);
    const auto none = list.assign(u"hw3"_s, 4);
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
}

void TestClaimList::keepsOneForTheDeviceThatIsNamed()
{
    ClaimList list(*m_database);
    QVERIFY(
        list.replace(u"a.csv"_s, parseClaimList(u"claim_id,hardware_id\nA,hw9\nB,\n"_s).value()));
    QCOMPARE(list.assign(u"hw1"_s, 1).value().claimId, u"B"_s);
    QVERIFY(!list.assign(u"hw2"_s, 2));
    QCOMPARE(list.assign(u"hw9"_s, 3).value().claimId, u"A"_s);
}

void TestClaimList::neverGivesOneTwiceAcrossImports()
{
    ClaimList list(*m_database);
    const auto claims = parseClaimList(u"claim_id\nA\nB\n"_s).value();
    QVERIFY(list.replace(u"a.csv"_s, claims));
    QCOMPARE(list.assign(u"hw1"_s, 1).value().claimId, u"A"_s);
    QVERIFY(list.replace(u"a.csv"_s, claims));
    QCOMPARE(list.assign(u"hw2"_s, 2).value().claimId, u"B"_s);
    QVERIFY(list.clear());
    QVERIFY(!list.assign(u"hw1"_s, 3));
    // Opened anew, as after a kill.
    m_database = std::make_unique<data::Database>();
    QVERIFY(m_database->open(test::databaseIn(m_folder->path())));
    ClaimList again(*m_database);
    QVERIFY(again.replace(u"a.csv"_s, claims));
    QVERIFY(!again.assign(u"hw3"_s, 4));
    QCOMPARE(again.assign(u"hw2"_s, 5).value().claimId, u"B"_s);
}

void TestClaimList::countsWhatIsLeft()
{
    ClaimList list(*m_database);
    QCOMPARE(list.state().value().total, 0);
    QVERIFY(list.replace(u"a.csv"_s, parseClaimList(u"claim_id\nA\nB\n"_s).value()));
    QVERIFY(list.assign(u"hw1"_s, 1));
    const auto state = list.state();
    QCOMPARE(state.value().fileName, u"a.csv"_s);
    QCOMPARE(state.value().total, 2);
    QCOMPARE(state.value().left, 1);
}

QTEST_GUILESS_MAIN(TestClaimList)
#include "tst_claim_list.moc"
