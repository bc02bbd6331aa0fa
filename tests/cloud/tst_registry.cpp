// SPDX-License-Identifier: GPL-3.0-or-later
#include "books.h"

#include <QSignalSpy>
#include <QTest>

using namespace ferrule;
using namespace ferrule::cloud;
using namespace ferrule::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestRegistry : public QObject
{
    Q_OBJECT

    std::unique_ptr<Books> m_books;
    Registry& registry() { return *m_books->registry; }

    Result<DeviceRecord> introduce(const QString& claimId, const QString& product = u"p"_s)
    {
        NewDevice device;
        device.claimId = claimId;
        device.name = u"Boiler"_s;
        device.model = u"B1"_s;
        device.product = product;
        return registry().registerDevice(device, QJsonObject{{u"id"_s, claimId}});
    }

private slots:
    void init() { m_books = std::make_unique<Books>(); }

    void aProductKeepsItsTokenUntilAnotherIsNamed()
    {
        const auto made = registry().ensureProduct(u"p"_s, {});
        QVERIFY(made);
        QCOMPARE(made->token.size(), 64);
        QCOMPARE(registry().ensureProduct(u"p"_s, {})->token, made->token);
        QCOMPARE(registry().ensureProduct(u"p"_s, u"mine"_s)->token, u"mine"_s);
        QCOMPARE(registry().productOfToken(u"mine"_s)->name, u"p"_s);
        for (const QString& wrong : {made->token, QString(), u""_s}) {
            const auto refused = registry().productOfToken(wrong);
            QVERIFY(!refused);
            QCOMPARE(refused.error().peerCode, 401);
        }
    }

    void aProductIsMadeAndChanged()
    {
        QSignalSpy changed(&registry(), &Registry::productsChanged);
        Product product;
        product.name = u"heater"_s;
        const auto made = registry().saveProduct(product);
        QVERIFY(made);
        QCOMPARE(made->token.size(), 64);
        product.autoClaim = true;
        product.firmwareVersion = u"1.10.0"_s;
        product.firmwareUrl = u"https://firmware.example/heater.bin"_s;
        product.firmwareChecksum = QString(64, u'A');
        QVERIFY(registry().saveProduct(product));
        const auto kept = registry().product(u"heater"_s);
        QVERIFY(kept);
        QCOMPARE(kept->token, made->token);
        QVERIFY(kept->autoClaim);
        QCOMPARE(kept->firmwareVersion, u"1.10.0"_s);
        QCOMPARE(kept->firmwareUrl, product.firmwareUrl);
        QCOMPARE(kept->firmwareChecksum, QString(64, u'a'));
        QCOMPARE(changed.size(), 2);
        QVERIFY(registry().ensureProduct(u"boiler"_s, {}));
        const auto all = registry().products();
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->first().name, u"boiler"_s);
        // What makes sure of a product leaves what it carries.
        QCOMPARE(registry().ensureProduct(u"heater"_s, u"mine"_s)->firmwareVersion, u"1.10.0"_s);
        QVERIFY(registry().productOfToken(u"mine"_s)->autoClaim);
        QCOMPARE(registry().product(u"nobody"_s).error().kind, ErrorKind::NotFound);
    }

    void aProductThatCannotBeIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("checksum");
        QTest::addColumn<int>("kind");
        const QString url = u"http://localhost/f"_s;
        const QString sum(64, u'0');
        const int invalid = int(ErrorKind::InvalidArgument);
        QTest::newRow("no name") << u""_s << u""_s << u""_s << u""_s << u""_s << invalid;
        QTest::newRow("blank token") << u"p"_s << u"a b"_s << u""_s << u""_s << u""_s << invalid;
        QTest::newRow("no URL") << u"p"_s << u""_s << u"1"_s << u""_s << sum << invalid;
        QTest::newRow("file URL") << u"p"_s << u""_s << u"1"_s << u"file:///f"_s << sum << invalid;
        QTest::newRow("no checksum") << u"p"_s << u""_s << u"1"_s << url << u""_s << invalid;
        QTest::newRow("short checksum") << u"p"_s << u""_s << u"1"_s << url << u"ab"_s << invalid;
        QTest::newRow("another's token")
            << u"p"_s << u"taken"_s << u""_s << u""_s << u""_s << int(ErrorKind::Conflict);
    }
    void aProductThatCannotBeIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(QString, token);
        QFETCH(QString, version);
        QFETCH(QString, url);
        QFETCH(QString, checksum);
        QFETCH(int, kind);
        QVERIFY(registry().ensureProduct(u"other"_s, u"taken"_s));
        const auto refused =
            registry().saveProduct(Product{name, token, false, version, url, checksum});
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().kind), kind);
        QCOMPARE(registry().products()->size(), 1);
    }

    void firmwareIsNewerByItsNumbers_data()
    {
        QTest::addColumn<QString>("offered");
        QTest::addColumn<QString>("running");
        QTest::addColumn<bool>("updates");
        QTest::newRow("newer") << u"1.10"_s << u"1.9.3"_s << true;
        QTest::newRow("older") << u"1.9.3"_s << u"1.10"_s << false;
        QTest::newRow("the same") << u"1.2.0"_s << u"1.2"_s << false;
        QTest::newRow("nothing offered") << QString() << u"1.2"_s << false;
        QTest::newRow("no numbers, the same") << u"beta"_s << u"beta"_s << false;
        QTest::newRow("no numbers, another") << u"2024-01-rc"_s << u"2023-12"_s << true;
    }
    void firmwareIsNewerByItsNumbers()
    {
        QFETCH(QString, offered);
        QFETCH(QString, running);
        QFETCH(bool, updates);
        Product product;
        product.firmwareVersion = offered;
        QCOMPARE(product.updates(running), updates);
    }

    void aDeviceIsRememberedAndRefreshed()
    {
        QSignalSpy changed(&registry(), &Registry::deviceChanged);
        QVERIFY(introduce(u"ABCDE12345"_s));
        QCOMPARE(changed.size(), 1);
        const auto known = registry().device(u"ABCDE12345"_s);
        QCOMPARE(known->name, u"Boiler"_s);
        QCOMPARE(known->status, DeviceStatus::Unclaimed);
        QVERIFY(introduce(u"ABCDE12345"_s));
        QCOMPARE(registry().devices()->size(), 1);
    }

    void anotherProductCannotTakeAClaimId()
    {
        QVERIFY(introduce(u"ABCDE12345"_s, u"p"_s));
        const auto refused = introduce(u"ABCDE12345"_s, u"other"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().peerCode, 403);
    }

    void claimIdsAreValidated()
    {
        QCOMPARE(introduce(u"a/#"_s).error().kind, ErrorKind::InvalidArgument);
        QCOMPARE(registry().claim(u"NOBODY"_s, u"t"_s).error().kind, ErrorKind::NotFound);
        QVERIFY(!registry().reserve(NewDevice())->claimId.isEmpty());
    }

    void aTokenOpensItsDeviceAndIsStoredHashed()
    {
        QVERIFY(introduce(u"ABCDE12345"_s));
        const auto first = registry().issueToken(u"ABCDE12345"_s);
        QVERIFY(first);
        QCOMPARE(registry().deviceOfToken(*first)->claimId, u"ABCDE12345"_s);
        const auto second = registry().issueToken(u"ABCDE12345"_s);
        QVERIFY(!registry().deviceOfToken(*first));
        QVERIFY(registry().deviceOfToken(*second));
        const auto rows = m_books->database.run(u"SELECT token_hash FROM devices"_s);
        QVERIFY((*rows)->next());
        QVERIFY((*rows)->value(0).toString() != *second);
        QVERIFY(!registry().issueToken(u"NOBODY"_s));
    }

    void aReleaseTakesEverythingAndAReclaimMustWait()
    {
        QVERIFY(introduce(u"ABCDE12345"_s));
        QVERIFY(registry().claim(u"ABCDE12345"_s, u"tester"_s));
        const auto token = registry().issueToken(u"ABCDE12345"_s);
        const auto identity =
            m_books->issuer->sign(u"ABCDE12345"_s, Books::request(), Issuer::Confirm::Explicitly);
        QVERIFY(identity);
        QCOMPARE(registry().device(u"ABCDE12345"_s)->certificateSerial, identity->serial);

        const auto released = registry().release(u"ABCDE12345"_s, u"tester"_s, u"too much"_s);
        QVERIFY(released);
        QCOMPARE(released->status, DeviceStatus::Released);
        QVERIFY(released->certificateSerial.isEmpty());
        QVERIFY(!registry().deviceOfToken(*token));
        QVERIFY(
            !m_books->issuer->sign(u"ABCDE12345"_s, Books::request(), Issuer::Confirm::Explicitly));
        // Releasing again is no error, and starts no new wait.
        m_books->time.advance(14s);
        QVERIFY(registry().release(u"ABCDE12345"_s, u"tester"_s, {}));
        const auto early = registry().claim(u"ABCDE12345"_s, u"tester"_s);
        QVERIFY(!early);
        QCOMPARE(early.error().kind, ErrorKind::Refused);
        QCOMPARE(early.error().measured, std::string("14000 ms"));
        m_books->time.advance(1s);
        QVERIFY(registry().claim(u"ABCDE12345"_s, u"tester"_s));
    }

    void aClockThatWasSetBackLocksNobodyOut()
    {
        QVERIFY(introduce(u"ABCDE12345"_s));
        QVERIFY(registry().release(u"ABCDE12345"_s, u"tester"_s, {}));
        m_books->time.jumpUtc(-24LL * 3600 * 1000);
        QVERIFY(registry().claim(u"ABCDE12345"_s, u"tester"_s));
    }

    void aBlockEndsByItself()
    {
        QVERIFY(introduce(u"ABCDE12345"_s));
        QVERIFY(registry().block(u"ABCDE12345"_s, m_books->time.utcMs() + 5000, u"tester"_s));
        QCOMPARE(registry().device(u"ABCDE12345"_s)->status, DeviceStatus::Blocked);
        QCOMPARE(registry().claim(u"ABCDE12345"_s, u"t"_s).error().kind, ErrorKind::Refused);
        m_books->time.advance(5s);
        QVERIFY(registry().claim(u"ABCDE12345"_s, u"tester"_s));
    }

    void theTrailSaysWhoAndWhy()
    {
        QVERIFY(introduce(u"ABCDE12345"_s));
        QVERIFY(registry().claim(u"ABCDE12345"_s, u"Ada"_s));
        m_books->time.advance(1s);
        QVERIFY(registry().release(u"ABCDE12345"_s, u"policy"_s,
                                   {u"31 messages"_s, u"{\"sent\":31}"_s}));
        const auto trail = registry().auditTrail().newest({}, 10);
        QVERIFY(trail);
        QCOMPARE(trail->size(), 2);
        QCOMPARE(trail->first().action, u"release"_s);
        QCOMPARE(trail->first().by, u"policy"_s);
        QCOMPARE(trail->first().why, u"31 messages"_s);
        QCOMPARE(trail->first().figures, u"{\"sent\":31}"_s);
        QVERIFY(trail->last().figures.isEmpty());
        QCOMPARE(trail->last().by, u"Ada"_s);
    }
};

QTEST_GUILESS_MAIN(TestRegistry)
#include "tst_registry.moc"
