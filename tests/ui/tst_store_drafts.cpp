// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine_feed.h"
#include "models/store_drafts.h"
#include "models/store_model.h"
#include "support/fake_engine.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ferrule;
using namespace ferrule::ui;
using namespace ferrule::published;
using namespace Qt::StringLiterals;

/// Two runs of the program on one file; the first one never ends in order.
class TestStoreDrafts : public QObject
{
    Q_OBJECT

    struct Run
    {
        testing::FakeEngine engine;
        EngineFeed feed{engine};
        StoreDrafts& drafts{feed.model<StoreDrafts>()};
        StoreModel& store{feed.model<StoreModel>()};
    };

    QByteArray onDisk() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_path = m_home->filePath(u"unsent-edits.json"_s);
    }

    void stagedEditsSurviveAndAreOffered()
    {
        {
            Run first;
            first.drafts.open(m_path);
            first.store.setDevice(u"A"_s);
            QCOMPARE(first.store.addKey(u"interval"_s, ValueType::Number, u"15"_s), QString());
            first.store.setDevice(u"B"_s);
            QCOMPARE(first.store.addKey(u"note"_s, ValueType::String, u"left wall"_s), QString());
            QTRY_VERIFY(onDisk().contains("left wall"));
        } // as a kill would

        Run second;
        QSignalSpy found(&second.drafts, &StoreDrafts::foundChanged);
        second.drafts.open(m_path);
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(second.drafts.found().keys(), (QStringList{u"A"_s, u"B"_s}));
        QVERIFY(second.store.stagedDevices().isEmpty());
        second.drafts.bringBack(u"A"_s);
        QCOMPARE(second.store.stagedDevices(), QStringList{u"A"_s});
        const StagedEdit* edit = second.store.stagingOf(u"A"_s).find(u"interval"_s);
        QVERIFY(edit);
        QCOMPARE(edit->value, u"15"_s);
        QCOMPARE(edit->type, ValueType::Number);
        // One step back takes it away again.
        second.store.stagingOf(u"A"_s).undoStack().undo();
        QVERIFY(second.store.stagedDevices().isEmpty());
        // What is not decided upon is still kept.
        QTRY_VERIFY(!onDisk().contains("interval"));
        QVERIFY(onDisk().contains("left wall"));
        second.drafts.forget(u"B"_s);
        QTRY_VERIFY(!onDisk().contains("left wall"));
    }

    void appliedEditsAreKeptNoLonger()
    {
        Run run;
        run.drafts.open(m_path);
        run.store.setDevice(u"A"_s);
        QCOMPARE(run.store.addKey(u"interval"_s, ValueType::Number, u"15"_s), QString());
        QTRY_VERIFY(onDisk().contains("interval"));
        run.store.staging().settle(run.store.staging().toApply());
        QTRY_VERIFY(!onDisk().contains("interval"));
    }

    void aDamagedFileIsNothing()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"A\":[{\"key\":\"x\",\"type\":\"nonsense\"},{\"type\":\"number\"}, 7]");
        file.close();
        QVERIFY(StoreDrafts::fromJson(file.fileName().toUtf8()).isEmpty());
        QVERIFY(StoreDrafts::fromJson("{\"A\":[{\"key\":\"x\",\"type\":\"nonsense\"}]}").isEmpty());
    }

    void everythingOfAnEditIsKept()
    {
        StoreEdit edit;
        edit.key = u"k"_s;
        edit.type = ValueType::Json;
        edit.value = u"{\"a\":1}"_s;
        edit.remove = true;
        edit.baseRevision = 42;
        edit.overwrite = true;
        const auto back = StoreDrafts::fromJson(StoreDrafts::toJson({{u"A"_s, {edit}}}));
        QCOMPARE(back.value(u"A"_s).size(), 1);
        const StoreEdit& same = back.value(u"A"_s).first();
        QCOMPARE(same.key, edit.key);
        QCOMPARE(same.type, edit.type);
        QCOMPARE(same.value, edit.value);
        QCOMPARE(same.remove, edit.remove);
        QCOMPARE(same.baseRevision, edit.baseRevision);
        QCOMPARE(same.overwrite, edit.overwrite);
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestStoreDrafts)
#include "tst_store_drafts.moc"
