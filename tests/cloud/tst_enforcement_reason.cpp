// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/enforcement_reason.h"

#include "traffic/explain.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace ferrule;
using namespace ferrule::cloud;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// A language in which every sentence stands in brackets.
class Brackets : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* english, const char*, int) const override
    {
        return u"[%1]"_s.arg(QString::fromUtf8(english));
    }
};

traffic::Decision decision(traffic::Action action, int throttles, int closes)
{
    traffic::Decision decision;
    decision.device = "A";
    decision.action = action;
    decision.unitsSinceAction = 31.5;
    decision.unitsAllowed = 4;
    decision.standing.throttles = throttles;
    decision.standing.closes = closes;
    decision.standing.expectedDelay = 4100ms;
    return decision;
}

} // namespace

class TestEnforcementReason : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theTrailHasWordsAndFigures()
    {
        const traffic::Policy policy;
        const traffic::Decision throttle = decision(traffic::Action::Throttle, 2, 0);
        const EnforcementReason reason = reasonOf(throttle, policy);
        QCOMPARE(reason.text, QString::fromStdString(traffic::explain(throttle, policy)));
        const QJsonObject figures = QJsonDocument::fromJson(reason.figures.toUtf8()).object();
        QCOMPARE(figures, (QJsonObject{{u"action"_s, u"throttle"_s},
                                       {u"sent"_s, 31.5},
                                       {u"allowed"_s, 4},
                                       {u"unitBytes"_s, 1024},
                                       {u"windowMs"_s, 60'000},
                                       {u"throttles"_s, 2},
                                       {u"throttlesBeforeClose"_s, 5},
                                       {u"closes"_s, 0},
                                       {u"waitMs"_s, 4100}}));
    }

    void itIsSaidFromTheFigures_data()
    {
        QTest::addColumn<traffic::Action>("action");
        QTest::addColumn<int>("throttles");
        QTest::addColumn<int>("closes");
        QTest::addColumn<QString>("said");
        const QString first =
            u"Messages (1 KB each) in the last 60 s: 31.5 with 4 allowed, while the pool was over its limit. "_s;
        const QString again =
            u"Messages (1 KB each) since it was last told, in the last 60 s: 31.5 with 4 allowed, while the pool was over its limit. "_s;
        QTest::newRow("the first throttle")
            << traffic::Action::Throttle << 1 << 0
            << first +
                   u"Throttle 1 of 5: an obedient device now waits 4.1 s before each message."_s;
        QTest::newRow("another throttle")
            << traffic::Action::Throttle << 3 << 0
            << again +
                   u"Throttle 3 of 5: an obedient device now waits 4.1 s before each message."_s;
        QTest::newRow("close") << traffic::Action::Close << 5 << 1
                               << again + u"Closed, as throttles did not help (5)."_s;
        QTest::newRow("release")
            << traffic::Action::Release << 5 << 1
            << again + u"Released, as neither throttles (5) nor closes (1) helped."_s;
    }

    void itIsSaidFromTheFigures()
    {
        QFETCH(traffic::Action, action);
        QFETCH(int, throttles);
        QFETCH(int, closes);
        QFETCH(QString, said);
        EnforcementReason reason = reasonOf(decision(action, throttles, closes), {});
        QCOMPARE(shownReason(reason), said);
        // Not from the words.
        reason.text = u"something else"_s;
        QCOMPARE(shownReason(reason), said);
    }

    void itIsSaidInTheLanguageOfTheCatalogue()
    {
        Brackets brackets;
        QVERIFY(QCoreApplication::installTranslator(&brackets));
        QCOMPARE(
            shownReason(reasonOf(decision(traffic::Action::Close, 5, 1), {})),
            u"[Messages ([1 KB] each) since it was last told, in the last [60 s]: 31.5 with 4 allowed, while the pool was over its limit.] [Closed, as throttles did not help (5).]"_s);
        QCOMPARE(shownReason(u"by hand"_s), u"[by hand]"_s);
        QLocale::setDefault(QLocale(QLocale::German));
        QVERIFY(shownReason(reasonOf(decision(traffic::Action::Close, 5, 1), {}))
                    .contains(u": 31,5 "_s));
        QLocale::setDefault(QLocale::c());
    }

    void anOlderEntrySaysItsWords_data()
    {
        QTest::addColumn<QString>("figures");
        QTest::newRow("none") << QString();
        QTest::newRow("no JSON") << u"{\"action\""_s;
        QTest::newRow("of another kind") << u"{\"action\":\"praise\"}"_s;
    }

    void anOlderEntrySaysItsWords()
    {
        QFETCH(QString, figures);
        QCOMPARE(shownReason({u"Sent 31 messages."_s, figures}), u"Sent 31 messages."_s);
    }
};

QTEST_GUILESS_MAIN(TestEnforcementReason)
#include "tst_enforcement_reason.moc"
