// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/topic_tree.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace ferrule;
using ferrule::net::TopicTree;
using Values = mqtt::Records<std::uint64_t>;

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

class TestTopicTree : public QObject
{
    Q_OBJECT
private slots:
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
        QCOMPARE(matchesByLevels(filter.toStdString(), topic.toStdString()), matches);
        TopicTree tree;
        tree.insert(view(filter), 1);
        Values values;
        tree.match(view(topic), values);
        QCOMPARE(values.size() == 1, matches);
    }

    /// The tree against the plain rules, on a small alphabet that makes them meet often.
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
                if (matches)
                    expected.push_back(value);
            }
            Values found;
            tree.match(asBytes(topic), found);
            std::sort(found.begin(), found.end());
            QVERIFY(std::equal(found.begin(), found.end(), expected.begin(), expected.end()));
        }
    }

    /// Ten thousand times the filters, and the same levels to look at: no search becomes longer.
    void costsByDepthNotByCount()
    {
        const auto fastest = [](int filters) {
            TopicTree tree;
            for (int i = 0; i < filters; ++i) {
                const std::string filter = "site/" + std::to_string(i) + "/+/state";
                tree.insert(asBytes(filter), std::uint64_t(i));
            }
            std::vector<std::string> topics;
            for (int i = 0; i < 8; ++i)
                topics.push_back("site/" + std::to_string(i * filters / 8) + "/pump/state");
            Values found;
            qint64 least = std::numeric_limits<qint64>::max();
            for (int attempt = 0; attempt < 200; ++attempt) {
                QElapsedTimer timer;
                timer.start();
                for (int i = 0; i < 200; ++i) {
                    found.clear();
                    tree.match(asBytes(topics[std::size_t(i) % 8]), found);
                }
                least = std::min(least, timer.nsecsElapsed());
            }
            return found.size() == 1 ? least : qint64(-1);
        };
        const qint64 few = fastest(8);
        const qint64 many = fastest(80'000);
        qInfo("8 filters: %lld ns a topic, 80,000 filters: %lld ns", few / 200, many / 200);
        QVERIFY(few > 0 && many > 0);
        QVERIFY(many < 10 * few);
    }
};

QTEST_GUILESS_MAIN(TestTopicTree)
#include "tst_topic_tree.moc"
