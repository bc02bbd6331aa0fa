// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/topic_tree_model.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace ferrule::ui;
using namespace ferrule::published;
using namespace Qt::StringLiterals;

class TestTopicTreeModel : public QObject
{
    Q_OBJECT

    static QList<Message> on(std::initializer_list<QString> topics)
    {
        QList<Message> messages;
        for (const QString& topic : topics) {
            Message message;
            message.topic = topic;
            messages.append(message);
        }
        return messages;
    }

    static QModelIndex find(const TopicTreeModel& model, const QString& path)
    {
        QModelIndex place;
        const QStringList names = path.split(u'/');
        for (const QString& name : names) {
            QModelIndex next;
            for (int row = 0; row < model.rowCount(place); ++row)
                if (model.index(row, 0, place).data().toString() == name)
                    next = model.index(row, 0, place);
            if (!next.isValid())
                return {};
            place = next;
        }
        return place;
    }

    static QString countOf(const TopicTreeModel& model, const QString& path)
    {
        return find(model, path).siblingAtColumn(TopicTreeModel::CountColumn).data().toString();
    }

private slots:
    void countsEachTopicAndAllBelow()
    {
        TopicTreeModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.count(on({u"ioto/b/x"_s, u"ioto/a/x"_s, u"ioto/a/y"_s, u"ioto/a"_s, u"other"_s}));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(countOf(model, u"ioto"_s), u"4"_s);
        QCOMPARE(countOf(model, u"ioto/a"_s), u"3"_s);
        QCOMPARE(countOf(model, u"ioto/a/y"_s), u"1"_s);
        // By name, whatever order they came in.
        QCOMPARE(model.index(0, 0, find(model, u"ioto"_s)).data().toString(), u"a"_s);
        QCOMPARE(find(model, u"ioto/a"_s).data(TopicTreeModel::FilterRole).toString(),
                 u"ioto/a/#"_s);
        QCOMPARE(find(model, u"ioto/a/x"_s).data(TopicTreeModel::FilterRole).toString(),
                 u"ioto/a/x"_s);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        model.count(on({u"ioto/a"_s}));
        QCOMPARE(countOf(model, u"ioto/a"_s), u"1"_s);
    }

    void emptyLevelsAreLevels()
    {
        TopicTreeModel model;
        model.count(on({u"/a"_s, u"a//b"_s}));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data().toString(), u"(empty)"_s);
        QCOMPARE(find(model, u"a"_s).data(TopicTreeModel::FilterRole).toString(), u"a/#"_s);
    }

    // Somebody puts a time stamp into his topics: the tree must not eat the heap.
    void aTreeIsBounded()
    {
        TopicTreeModel model;
        QList<Message> messages;
        for (int i = 0; i < TopicTreeModel::topicsMost * 2; ++i) {
            Message message;
            message.topic = u"stamped/%1"_s.arg(i);
            messages.append(message);
        }
        model.count(messages);
        QCOMPARE(model.levels(), TopicTreeModel::topicsMost);
        QCOMPARE(model.index(0, TopicTreeModel::CountColumn).data().toString(),
                 QLocale().toString(TopicTreeModel::topicsMost * 2));
    }
};

QTEST_GUILESS_MAIN(TestTopicTreeModel)
#include "tst_topic_tree_model.moc"
