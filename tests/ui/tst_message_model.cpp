// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/message_model.h"
#include "models/payload_text.h"

#include <QAbstractItemModelTester>
#include <QCborMap>
#include <QSignalSpy>
#include <QTest>

using namespace ferrule;
using namespace ferrule::ui;
using namespace ferrule::published;
using namespace Qt::StringLiterals;

namespace {

QList<Message> messages(int count, quint64 first = 0, int payloadBytes = 8)
{
    QList<Message> list;
    for (int i = 0; i < count; ++i) {
        Message message;
        message.sequence = first + quint64(i);
        message.utcMs = 1'800'000'000'000 + i;
        message.topic = i % 2 == 0 ? u"a/even"_s : u"a/odd"_s;
        message.payload = QByteArray::number(int(first) + i).rightJustified(payloadBytes, '0');
        list.append(message);
    }
    return list;
}

MessageFilter filter(const QString& topic, const QByteArray& text = {})
{
    MessageFilter filter;
    filter.topic = TopicFilter(topic);
    filter.text = text;
    return filter;
}

} // namespace

class TestMessageModel : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_model = std::make_unique<MessageModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void aBatchIsOneInsertion()
    {
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        m_model->append(messages(3000));
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(m_model->rowCount(), 3000);
        QCOMPARE(m_model->at(2999).sequence, quint64(2999));
    }

    void theOldestFallOutOfTheBudgetAndAreCounted()
    {
        m_model->setBudget(1 << 20);
        for (quint64 round = 0; round < 20; ++round)
            m_model->append(messages(1000, round * 1000, 100));
        QVERIFY(m_model->fellOut() > 0);
        QCOMPARE(m_model->total() + m_model->fellOut(), quint64(20'000));
        QCOMPARE(m_model->rowCount(), int(m_model->total()));
        QCOMPARE(m_model->at(0).sequence, m_model->fellOut());
        QCOMPARE(m_model->at(m_model->rowCount() - 1).sequence, quint64(19'999));
        QVERIFY(m_model->fill() <= 1.0);
    }

    void aFilterFindsTopicsAndText()
    {
        m_model->append(messages(5000));
        m_model->setFilter(filter(u"a/odd"_s));
        QTRY_COMPARE(m_model->rowCount(), 2500);
        QCOMPARE(m_model->at(0).sequence, quint64(1));
        // New ones are filtered as they come.
        m_model->append(messages(10, 5000));
        QCOMPARE(m_model->rowCount(), 2505);
        m_model->setFilter(filter(u"#"_s, "00000042"));
        QTRY_COMPARE(m_model->rowCount(), 1);
        m_model->setFilter(filter(u"#"_s, "EVEN"));
        QTRY_COMPARE(m_model->rowCount(), 2505);
        m_model->setFilter({});
        QCOMPARE(m_model->rowCount(), 5010);
    }

    void aFilterThatIsReplacedNeverShows()
    {
        m_model->append(messages(5000));
        m_model->setFilter(filter(u"a/odd"_s));
        m_model->setFilter(filter(u"nothing/at/all"_s));
        QTRY_VERIFY(!m_model->isFiltering());
        QCOMPARE(m_model->rowCount(), 0);
        m_model->setFilter(filter(u"a/odd"_s));
        m_model->setFilter({});
        QVERIFY(!m_model->isFiltering());
        QCOMPARE(m_model->rowCount(), 5000);
    }

    void whatFallsOutOfAFilterGoesToo()
    {
        m_model->setBudget(1 << 20);
        m_model->append(messages(4000, 0, 100));
        m_model->setFilter(filter(u"a/odd"_s));
        QTRY_COMPARE(m_model->rowCount(), int(m_model->total() / 2));
        for (quint64 round = 0; round < 10; ++round)
            m_model->append(messages(1000, 4000 + round * 1000, 100));
        QCOMPARE(m_model->rowCount(), int(m_model->total() / 2));
        QVERIFY(m_model->at(0).sequence >= m_model->fellOut());
    }

    void aPauseKeepsWithoutShowing()
    {
        m_model->append(messages(10));
        m_model->setPaused(true);
        m_model->append(messages(5, 10));
        QCOMPARE(m_model->rowCount(), 10);
        QCOMPARE(m_model->waiting(), quint64(5));
        m_model->setPaused(false);
        QCOMPARE(m_model->rowCount(), 15);
        QCOMPARE(m_model->waiting(), quint64(0));
        m_model->clear();
        QCOMPARE(m_model->rowCount(), 0);
        m_model->append(messages(2, 15));
        QCOMPARE(m_model->at(0).sequence, quint64(15));
    }

    void aModelMayGoWhileItFilters()
    {
        m_model->append(messages(20'000));
        m_model->setFilter(filter(u"a/odd"_s));
        m_tester.reset();
        m_model.reset();
        QCoreApplication::processEvents();
    }

    void topicFiltersFollowTheStandard_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("topic");
        QTest::addColumn<bool>("matches");
        QTest::newRow("same") << u"a/b"_s << u"a/b"_s << true;
        QTest::newRow("longer topic") << u"a/b"_s << u"a/b/c"_s << false;
        QTest::newRow("longer filter") << u"a/b/c"_s << u"a/b"_s << false;
        QTest::newRow("plus") << u"a/+/c"_s << u"a/b/c"_s << true;
        QTest::newRow("plus is one level") << u"a/+"_s << u"a/b/c"_s << false;
        QTest::newRow("plus takes an empty level") << u"a/+"_s << u"a/"_s << true;
        QTest::newRow("hash") << u"a/#"_s << u"a/b/c"_s << true;
        QTest::newRow("hash takes its parent") << u"a/#"_s << u"a"_s << true;
        QTest::newRow("hash alone") << u"#"_s << u"a/b"_s << true;
        QTest::newRow("hash leaves system topics") << u"#"_s << u"$SYS/x"_s << false;
        QTest::newRow("plus leaves system topics") << u"+/x"_s << u"$SYS/x"_s << false;
        QTest::newRow("system by name") << u"$aws/#"_s << u"$aws/rules"_s << true;
        QTest::newRow("leading slash") << u"/a"_s << u"a"_s << false;
        QTest::newRow("empty matches all") << QString() << u"a"_s << true;
    }

    void topicFiltersFollowTheStandard()
    {
        QFETCH(QString, filter);
        QFETCH(QString, topic);
        QFETCH(bool, matches);
        QCOMPARE(TopicFilter(filter).matches(topic), matches);
    }

    void badTopicFiltersAreNamed()
    {
        QVERIFY(TopicFilter(u"a/+/#"_s).problem().isEmpty());
        QVERIFY(!TopicFilter(u"a/#/b"_s).problem().isEmpty());
        QVERIFY(!TopicFilter(u"a/b#"_s).problem().isEmpty());
        QVERIFY(!TopicFilter(u"a/b+/c"_s).problem().isEmpty());
    }

    void payloadsAreReadInTheirBestForm()
    {
        QCOMPARE(bestForm("{\"a\":1}"), PayloadForm::Json);
        QCOMPARE(bestForm("21.5 °C"), PayloadForm::Text);
        QCOMPARE(bestForm({}), PayloadForm::Text);
        const QByteArray cbor = QCborMap{{u"temp"_s, 21.5}}.toCborValue().toCbor();
        QCOMPARE(bestForm(cbor), PayloadForm::Cbor);
        QVERIFY(payloadAsCbor(cbor)->contains(u"21.5"_s));
        QVERIFY2(!payloadAsCbor(cbor + 'x'), "more than one item is not CBOR");
        QCOMPARE(bestForm(QByteArray("\xff\xfe\x00\x01", 4)), PayloadForm::Hex);
        QCOMPARE(payloadAsHex("AB\x01"),
                 u"0000  41 42 01                                         AB·"_s);
        QCOMPARE(payloadAsHex(QByteArray(17, 'x')).count(u'\n'), 1);
    }

private:
    std::unique_ptr<MessageModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestMessageModel)
#include "tst_message_model.moc"
