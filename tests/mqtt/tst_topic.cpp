// SPDX-License-Identifier: GPL-3.0-or-later
#include "mqtt/text.h"
#include "mqtt/topic.h"
#include "mqtt/topic_tree.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace ferrule;
using namespace ferrule::mqtt;

namespace {

/// The standard's rules once more, by splitting: slow, and obviously right.
bool matchesByLevels(const std::string& filter, const std::string& topic)
{
    const auto split = [](const std::string& text) {
        std::vector<std::string> levels(1);
        for (const char character : text) {
            if (character == '/')
                levels.emplace_back();
            else
                levels.back() += character;
        }
        return levels;
    };
    const auto filters = split(filter);
    const auto topics = split(topic);
    if (topic[0] == '$' && (filters[0] == "+" || filters[0] == "#"))
        return false;
    for (std::size_t i = 0; i < filters.size(); ++i) {
        if (filters[i] == "#")
            return true;
        if (i >= topics.size() || (filters[i] != "+" && filters[i] != topics[i]))
            return false;
    }
    return filters.size() == topics.size();
}

} // namespace

class TestTopic : public QObject
{
    Q_OBJECT
private slots:
    void filters_data()
    {
        QTest::addColumn<QByteArray>("filter");
        QTest::addColumn<bool>("valid");
        for (const char* valid :
             {"#", "+", "a", "/", "a/#", "+/+", "/+", "a/+/b", "+/#", "$SYS/#", "a//b", " ", "/#"})
            QTest::newRow(valid) << QByteArray(valid) << true;
        for (const char* invalid : {"", "##", "a#", "#/a", "a+", "+a", "a/b+", "a/#/", "#+", "++"})
            QTest::newRow(invalid) << QByteArray(invalid) << false;
    }
    void filters()
    {
        QFETCH(QByteArray, filter);
        QFETCH(bool, valid);
        const std::string_view view(filter.constData(), size_t(filter.size()));
        QCOMPARE(checkTopicFilter(asBytes(view)) == Fault::None, valid);
    }

    void texts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("first of two") << QByteArray("\xc2\x80") << true;
        QTest::newRow("last of two") << QByteArray("\xdf\xbf") << true;
        QTest::newRow("first of three") << QByteArray("\xe0\xa0\x80") << true;
        QTest::newRow("before surrogates") << QByteArray("\xed\x9f\xbf") << true;
        QTest::newRow("behind surrogates") << QByteArray("\xee\x80\x80") << true;
        QTest::newRow("U+FEFF") << QByteArray("\xef\xbb\xbf") << true;
        QTest::newRow("U+FFFF") << QByteArray("\xef\xbf\xbf") << true;
        QTest::newRow("U+10FFFF") << QByteArray("\xf4\x8f\xbf\xbf") << true;
        QTest::newRow("overlong two") << QByteArray("\xc1\xbf") << false;
        QTest::newRow("overlong three") << QByteArray("\xe0\x9f\xbf") << false;
        QTest::newRow("overlong four") << QByteArray("\xf0\x8f\xbf\xbf") << false;
        QTest::newRow("first surrogate") << QByteArray("\xed\xa0\x80") << false;
        QTest::newRow("last surrogate") << QByteArray("\xed\xbf\xbf") << false;
        QTest::newRow("too large") << QByteArray("\xf4\x90\x80\x80") << false;
        QTest::newRow("five bytes") << QByteArray("\xf8\x88\x80\x80\x80") << false;
        QTest::newRow("continuation alone") << QByteArray("\x80") << false;
        QTest::newRow("cut") << QByteArray("\xe2\x82") << false;
        QTest::newRow("nul") << QByteArray("\0", 1) << false;
    }
    void texts()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, valid);
        // At each place of a text that is short, and of one that is read in blocks.
        for (const int before : {0, 3, 15, 16, 17, 40}) {
            for (const int after : {0, 1, 31}) {
                const QByteArray all = QByteArray(before, 'x') + text + QByteArray(after, 'x');
                const std::string_view view(all.constData(), size_t(all.size()));
                QCOMPARE(checkText(asBytes(view)) == Fault::None, valid);
                QCOMPARE(checkTopicName(asBytes(view)) == Fault::None, valid);
            }
        }
    }

    void matching_data()
    {
        QTest::addColumn<QByteArray>("filter");
        QTest::addColumn<QByteArray>("topic");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char* filter, const char* topic, bool matches) {
            QTest::addRow("%s %s", filter, topic)
                << QByteArray(filter) << QByteArray(topic) << matches;
        };
        // The examples of section 4.7.
        row("sport/tennis/player1/#", "sport/tennis/player1", true);
        row("sport/tennis/player1/#", "sport/tennis/player1/ranking", true);
        row("sport/tennis/player1/#", "sport/tennis/player1/score/wimbledon", true);
        row("sport/#", "sport", true);
        row("sport/tennis/+", "sport/tennis/player1", true);
        row("sport/tennis/+", "sport/tennis/player1/ranking", false);
        row("sport/+", "sport", false);
        row("sport/+", "sport/", true);
        row("+/+", "/finance", true);
        row("/+", "/finance", true);
        row("+", "/finance", false);
        row("#", "$SYS/monitor/Clients", false);
        row("+/monitor/Clients", "$SYS/monitor/Clients", false);
        row("$SYS/#", "$SYS/monitor/Clients", true);
        row("$SYS/monitor/+", "$SYS/monitor/Clients", true);
        row("ACCOUNTS", "Accounts", false);
        row("a", "ab", false);
        row("ab", "a", false);
        row("a/b", "a", false);
        row("a/b/#", "a", false);
    }
    void matching()
    {
        QFETCH(QByteArray, filter);
        QFETCH(QByteArray, topic);
        QFETCH(bool, matches);
        const auto view = [](const QByteArray& bytes) {
            return asBytes(std::string_view(bytes.constData(), size_t(bytes.size())));
        };
        QCOMPARE(topicMatches(view(filter), view(topic)), matches);
        TopicTree tree;
        tree.insert(view(filter), 1);
        Records<std::uint64_t> values;
        tree.match(view(topic), values);
        QCOMPARE(values.size() == 1, matches);
    }

    /// Tree and matcher against the plain rules, on a small alphabet that makes them meet often.
    void agreesWithThePlainRules()
    {
        std::mt19937 random(20260731);
        const auto pick = [&random](std::vector<std::string> from) {
            return from[random() % from.size()];
        };
        const auto makeFilter = [&] {
            std::string filter;
            const unsigned depth = 1 + random() % 4;
            for (unsigned i = 0; i < depth; ++i) {
                filter += i ? "/" : "";
                filter += i + 1 == depth && random() % 4 == 0
                              ? "#"
                              : pick({"", "a", "b", "+", "$x", "ab"});
            }
            return filter.empty() ? std::string("a") : filter;
        };
        const auto makeTopic = [&] {
            std::string topic;
            const unsigned depth = 1 + random() % 5;
            for (unsigned i = 0; i < depth; ++i)
                topic += (i ? "/" : "") + pick({"", "a", "b", "$x", "ab"});
            return topic.empty() ? std::string("b") : topic;
        };
        TopicTree tree;
        std::map<std::uint64_t, std::string> filters;
        std::uint64_t next = 1;
        for (int round = 0; round < 20'000; ++round) {
            if (filters.size() < 200 && random() % 3 != 0) {
                const std::string filter = makeFilter();
                tree.insert(asBytes(filter), next);
                filters.emplace(next++, filter);
            } else if (!filters.empty()) {
                auto victim = filters.begin();
                std::advance(victim, random() % filters.size());
                QVERIFY(tree.remove(asBytes(victim->second), victim->first));
                QVERIFY(!tree.remove(asBytes(victim->second), victim->first));
                filters.erase(victim);
            }
            const std::string topic = makeTopic();
            std::vector<std::uint64_t> expected;
            for (const auto& [value, filter] : filters) {
                const bool matches = matchesByLevels(filter, topic);
                QCOMPARE(topicMatches(asBytes(filter), asBytes(topic)), matches);
                if (matches)
                    expected.push_back(value);
            }
            Records<std::uint64_t> found;
            tree.match(asBytes(topic), found);
            std::sort(found.begin(), found.end());
            QVERIFY(std::equal(found.begin(), found.end(), expected.begin(), expected.end()));
        }
    }
};

QTEST_GUILESS_MAIN(TestTopic)
#include "tst_topic.moc"
