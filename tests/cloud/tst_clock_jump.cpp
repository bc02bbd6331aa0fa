// SPDX-License-Identifier: GPL-3.0-or-later
#include "books.h"

#include "cloud/enforcer.h"
#include "cloud/metric_table.h"
#include "cloud/traffic_service.h"
#include "store/store_table.h"

#include <QTest>

using namespace ferrule;
using namespace ferrule::cloud;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr UtcMs hourMs = 3600 * 1000;
constexpr UtcMs dayMs = 24 * hourMs;
const QString claimId = u"JUMPDEV123"_s;

} // namespace

/// Wall clocks are set by people and by NTP, in both directions, by seconds and by years.
class TestClockJump : public QObject
{
    Q_OBJECT

    static AuditEntry entry(const QString& action, UtcMs utcMs)
    {
        AuditEntry entry;
        entry.utcMs = utcMs;
        entry.claimId = claimId;
        entry.action = action;
        return entry;
    }

    /// Where the ladder puts a device by its trail, after the clock has jumped.
    static traffic::Standing recalled(UtcMs jump, const QString& action)
    {
        test::Books books;
        const UtcMs then = books.time.utcMs();
        books.time.advance(1h);
        books.time.jumpUtc(jump - hourMs);
        Broker broker(books.time, books.folder.filePath(u"broker"_s));
        Presence presence(books.time);
        Enforcer enforcer(broker, *books.registry, *books.issuer, books.time);
        TrafficTable table(books.database);
        TrafficService service(broker.link(), presence, enforcer, table, books.time, {});
        presence.noteLogin(claimId);
        service.recall({entry(action, then)});
        return service.look().standings.value(claimId);
    }

private slots:
    void aReleasedDeviceIsNotLockedOutByAClockSetBack()
    {
        test::Books books;
        books.reserve(claimId);
        QVERIFY(books.registry->claim(claimId, u"tester"_s));
        QVERIFY(books.registry->release(claimId, u"tester"_s, {}));
        QCOMPARE(books.registry->claim(claimId, u"tester"_s).error().kind, ErrorKind::Refused);
        books.time.jumpUtc(-365 * dayMs);
        QVERIFY(books.registry->claim(claimId, u"tester"_s));
    }

    void aListOfRevocationsIsValidAfterSmallJumpsEitherWay()
    {
        test::Books books;
        for (const UtcMs jump : {-hourMs, 2 * hourMs, -3 * hourMs, 10 * dayMs}) {
            books.time.jumpUtc(jump);
            QVERIFY(books.issuer->revocationList());
        }
        // Its number only grows, whatever the clock says.
        const auto rows = books.database.run(
            u"SELECT value FROM settings WHERE key = 'revocation-list.number'"_s);
        QVERIFY(rows && (*rows)->next());
        QCOMPARE((*rows)->value(0).toInt(), 4);
    }

    void theLadderRemembersByAgeNotByDate()
    {
        // A minute after, it counts; a day after, it does not; from the future, it counts as new.
        const auto closed = [](UtcMs jump) { return recalled(jump, u"close"_s).stage; };
        QCOMPARE(closed(60'000), traffic::Stage::Closed);
        QCOMPARE(closed(dayMs), traffic::Stage::Free);
        QCOMPARE(closed(-dayMs), traffic::Stage::Closed);
        QCOMPARE(recalled(60'000, u"throttle"_s).throttles, 1);
        QCOMPARE(recalled(hourMs, u"throttle"_s).throttles, 0);
        QCOMPARE(recalled(60'000, u"reclaim"_s).stage, traffic::Stage::Free);
    }

    void metricsAreCountedOnBothSidesOfAJump()
    {
        test::Books books;
        MetricTable metrics(books.database);
        QVERIFY(metrics.add(claimId, u"heat"_s, 2, books.time.utcMs()));
        books.time.jumpUtc(-hourMs);
        QVERIFY(metrics.add(claimId, u"heat"_s, 4, books.time.utcMs()));
        const auto sum =
            metrics.statistic(claimId, u"heat"_s, Statistic::Sum, 300'000, books.time.utcMs());
        QCOMPARE(**sum, 6.0);
    }

    void anItemExpiresByTheClockThatIsThen()
    {
        test::Books books;
        store::StoreTable table(books.database);
        store::Item item;
        item.key = "boost";
        item.expiresMs = books.time.utcMs() + hourMs;
        QVERIFY(table.write({{claimId, item.key, item, books.time.utcMs(), "tester"}}));
        QVERIFY(table.expired(books.time.utcMs())->empty());
        books.time.jumpUtc(2 * hourMs);
        QCOMPARE(table.expired(books.time.utcMs())->size(), std::size_t(1));
        books.time.jumpUtc(-2 * hourMs);
        QVERIFY(table.expired(books.time.utcMs())->empty());
    }
};

QTEST_GUILESS_MAIN(TestClockJump)
#include "tst_clock_jump.moc"
