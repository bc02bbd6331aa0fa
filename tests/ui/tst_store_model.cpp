// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store_model.h"
#include "models/store_transfer.h"
#include "models/store_value.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ferrule;
using namespace ferrule::ui;
using namespace ferrule::published;
using namespace Qt::StringLiterals;

namespace {

const QString claim = u"P7QX2M9A4B"_s;

StoreItem item(const QString& key, ValueType type, const QString& value, qint64 revision = 1)
{
    StoreItem item;
    item.claimId = claim;
    item.key = key;
    item.type = type;
    item.value = value;
    item.revision = revision;
    item.updatedBy = u"device"_s;
    return item;
}

StoreState stateOf(const StoreModel& model, const QString& key)
{
    return StoreState(model.index(model.rowOf(key), 0).data(StoreModel::StateRole).toInt());
}

} // namespace

class TestStoreModel : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_model = std::make_unique<StoreModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setDevice(claim);
        m_model->updateItems({item(u"interval"_s, ValueType::Number, u"60"_s, 4),
                              item(u"enabled"_s, ValueType::Boolean, u"true"_s, 7),
                              item(u"note"_s, ValueType::String, u"left wall"_s, 2)});
    }

    void rowsAreSortedAndComeAndGo()
    {
        QCOMPARE(m_model->rowCount(), 3);
        QCOMPARE(m_model->keyAt(0), u"enabled"_s);
        QCOMPARE(m_model->keyAt(2), u"note"_s);
        m_model->removeItems({{claim, u"interval"_s}});
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(m_model->rowOf(u"interval"_s), -1);
    }

    void anotherDevicesItemsStayWithIt()
    {
        StoreItem other = item(u"secret"_s, ValueType::String, u"x"_s);
        other.claimId = u"OTHER00000"_s;
        m_model->updateItems({other});
        QCOMPARE(m_model->rowCount(), 3);
        m_model->setDevice(other.claimId);
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->keyAt(0), u"secret"_s);
    }

    void stagedEditsCarryTheRevisionThatWasSeen()
    {
        QCOMPARE(m_model->stageValue(u"interval"_s, ValueType::Number, u" 15.50 "_s), QString());
        QCOMPARE(stateOf(*m_model, u"interval"_s), StoreState::Staged);
        QCOMPARE(m_model->value(m_model->rowOf(u"interval"_s)), u"15.5"_s);
        const QList<StoreEdit> edits = m_model->staging().toApply();
        QCOMPARE(edits.size(), 1);
        QCOMPARE(edits.first().baseRevision, 4);
        QVERIFY(!edits.first().overwrite);
    }

    void changingBackUnstages()
    {
        m_model->stageValue(u"interval"_s, ValueType::Number, u"15"_s);
        m_model->stageValue(u"interval"_s, ValueType::Number, u"60.0"_s);
        QCOMPARE(m_model->staging().count(), 0);
        QCOMPARE(stateOf(*m_model, u"interval"_s), StoreState::InStep);
    }

    void aValueThatIsNoneIsRefused()
    {
        QVERIFY(!m_model->stageValue(u"interval"_s, ValueType::Number, u"soon"_s).isEmpty());
        QCOMPARE(m_model->staging().count(), 0);
        QSignalSpy refused(m_model.get(), &StoreModel::valueRefused);
        const QModelIndex cell =
            m_model->index(m_model->rowOf(u"interval"_s), StoreModel::ValueColumn);
        QVERIFY(!m_model->setData(cell, u"soon"_s));
        QCOMPARE(refused.size(), 1);
    }

    void undoAndRedoStep()
    {
        m_model->stageValue(u"interval"_s, ValueType::Number, u"15"_s);
        m_model->addKey(u"area"_s, ValueType::String, u"north"_s);
        m_model->stageRemoval({u"note"_s, u"enabled"_s});
        QCOMPARE(m_model->staging().count(), 4);
        QUndoStack& stack = m_model->staging().undoStack();
        stack.undo();
        QCOMPARE(m_model->staging().count(), 2);
        stack.undo();
        QCOMPARE(m_model->rowOf(u"area"_s), -1);
        stack.undo();
        QCOMPARE(m_model->staging().count(), 0);
        stack.redo();
        stack.redo();
        stack.redo();
        QCOMPARE(m_model->staging().count(), 4);
        QVERIFY(m_model->staging().find(u"note"_s)->remove);
        m_model->staging().discard();
        QCOMPARE(m_model->staging().count(), 0);
        stack.undo();
        QCOMPARE(m_model->staging().count(), 4);
    }

    void aStepWithoutAChangeIsNone()
    {
        m_model->staging().beginStep(u"nothing"_s);
        m_model->staging().endStep();
        QVERIFY(!m_model->staging().undoStack().canUndo());
    }

    void anEditUnderAStagedOneIsAConflict()
    {
        m_model->stageValue(u"interval"_s, ValueType::Number, u"15"_s);
        StoreItem theirs = item(u"interval"_s, ValueType::Number, u"30"_s, 5);
        theirs.updatedBy = u"Anna"_s;
        m_model->updateItems({theirs});
        QCOMPARE(stateOf(*m_model, u"interval"_s), StoreState::Conflict);
        QCOMPARE(m_model->conflicts(), QStringList{u"interval"_s});
        const auto conflict = m_model->conflict(u"interval"_s);
        QVERIFY(conflict);
        QCOMPARE(conflict->mine, u"15"_s);
        QCOMPARE(conflict->theirs, u"30"_s);
        QCOMPARE(conflict->by, u"Anna"_s);

        m_model->keepMine(u"interval"_s);
        QVERIFY(m_model->conflicts().isEmpty());
        const StoreEdit edit = m_model->staging().toApply().first();
        QVERIFY(edit.overwrite);
        QCOMPARE(edit.baseRevision, 5);
        // What was chosen against revision 5 is asked again against revision 6.
        m_model->updateItems({item(u"interval"_s, ValueType::Number, u"31"_s, 6)});
        QCOMPARE(m_model->conflicts().size(), 1);
        m_model->takeTheirs(u"interval"_s);
        QCOMPARE(m_model->staging().count(), 0);
        QCOMPARE(m_model->value(m_model->rowOf(u"interval"_s)), u"31"_s);
    }

    void aRemovalUnderAStagedEditIsAConflict()
    {
        m_model->stageValue(u"note"_s, ValueType::String, u"right wall"_s);
        m_model->removeItems({{claim, u"note"_s}});
        QCOMPARE(m_model->conflict(u"note"_s)->kind, StoreConflict::Kind::RemovedMeanwhile);
        m_model->keepMine(u"note"_s);
        QCOMPARE(m_model->staging().find(u"note"_s)->baseRevision, 0);
        QVERIFY(m_model->conflicts().isEmpty());
    }

    void theDevicesOwnValueIsTakenOrOverruled()
    {
        StoreItem label = item(u"note"_s, ValueType::String, u"mine"_s, 9);
        label.reported = u"the device's"_s;
        label.state = ItemState::Conflict;
        m_model->updateItems({label});
        QCOMPARE(stateOf(*m_model, u"note"_s), StoreState::Conflict);
        QVERIFY2(m_model->conflicts().isEmpty(), "it blocks nothing that is staged elsewhere");
        m_model->takeTheirs(u"note"_s);
        const StoreEdit theirs = m_model->staging().toApply().first();
        QCOMPARE(theirs.value, u"the device's"_s);
        QVERIFY(theirs.overwrite);
        QCOMPARE(theirs.baseRevision, 9);
        m_model->staging().undoStack().undo();
        m_model->keepMine(u"note"_s);
        QCOMPARE(m_model->staging().toApply().first().value, u"mine"_s);
    }

    void theSameValueFromElsewhereSettlesAnEdit()
    {
        m_model->stageValue(u"interval"_s, ValueType::Number, u"15"_s);
        m_model->updateItems({item(u"interval"_s, ValueType::Number, u"15"_s, 5)});
        QCOMPARE(m_model->staging().count(), 0);
        QVERIFY(m_model->conflicts().isEmpty());
    }

    void editingRestsWhileApplying()
    {
        m_model->setApplying(claim, true);
        QVERIFY(!m_model->stageValue(u"interval"_s, ValueType::Number, u"15"_s).isEmpty());
        QVERIFY(!(m_model->flags(m_model->index(0, StoreModel::ValueColumn)) & Qt::ItemIsEditable));
        m_model->setApplying(claim, false);
        QCOMPARE(m_model->stageValue(u"interval"_s, ValueType::Number, u"15"_s), QString());
    }

    void onlyWhatDiffersArrives()
    {
        QSignalSpy arrived(m_model.get(), &StoreModel::itemArrived);
        m_model->updateItems({item(u"interval"_s, ValueType::Number, u"60"_s, 4)});
        QCOMPARE(arrived.size(), 0);
        m_model->updateItems({item(u"interval"_s, ValueType::Number, u"61"_s, 5)});
        QCOMPARE(arrived.size(), 1);
    }

    void valuesAreChecked_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::addColumn<QString>("canonical");
        const auto row = [](const char* name, ValueType type, const QString& text, bool good,
                            const QString& canonical) {
            QTest::newRow(name) << int(type) << text << good << canonical;
        };
        row("number", ValueType::Number, u"56.000000"_s, true, u"56"_s);
        row("exponent", ValueType::Number, u"-3e4"_s, true, u"-30000"_s);
        row("comma", ValueType::Number, u"1,5"_s, false, u"1,5"_s);
        row("infinite", ValueType::Number, u"inf"_s, false, u"inf"_s);
        row("empty number", ValueType::Number, QString(), false, QString());
        row("switch", ValueType::Boolean, u"true"_s, true, u"true"_s);
        row("one is no switch", ValueType::Boolean, u"1"_s, false, u"1"_s);
        row("object", ValueType::Json, u"{ \"a\" : [1, 2] }"_s, true, u"{\"a\":[1,2]}"_s);
        row("scalar", ValueType::Json, u"21.5"_s, true, u"21.5"_s);
        row("two values", ValueType::Json, u"1, 2"_s, false, u"1, 2"_s);
        row("open object", ValueType::Json, u"{\"a\":"_s, false, u"{\"a\":"_s);
        row("text", ValueType::String, u" any \"thing\" "_s, true, u" any \"thing\" "_s);
    }

    void valuesAreChecked()
    {
        QFETCH(int, type);
        QFETCH(QString, text);
        QFETCH(bool, good);
        QFETCH(QString, canonical);
        QCOMPARE(valueProblem(ValueType(type), text).isEmpty(), good);
        QCOMPARE(canonicalValue(ValueType(type), text), canonical);
    }

    void aJsonErrorNamesItsPlace()
    {
        const QString problem = valueProblem(ValueType::Json, u"{\n  \"a\": x\n}"_s);
        QVERIFY2(problem.contains(u"line 2"_s), qUtf8Printable(problem));
    }

    void tablesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("problems");
        QTest::addColumn<QString>("lastKey");
        QTest::addColumn<QString>("lastValue");
        QTest::newRow("tabs") << u"a\t1\nb\ttwo words\n"_s << 2 << 0 << u"b"_s << u"two words"_s;
        QTest::newRow("commas, quoted")
            << u"a,\"x, \"\"y\"\"\"\r\n"_s << 1 << 0 << u"a"_s << u"x, \"y\""_s;
        QTest::newRow("with type") << u"a\tnumber\t5"_s << 1 << 0 << u"a"_s << u"5"_s;
        QTest::newRow("named columns") << u"value,extra,key\n7,z,k"_s << 1 << 0 << u"k"_s << u"7"_s;
        QTest::newRow("no value") << u"a\t1\nlonely"_s << 1 << 1 << u"a"_s << u"1"_s;
        QTest::newRow("line break in quotes")
            << u"a,\"one\ntwo\""_s << 1 << 0 << u"a"_s << u"one\ntwo"_s;
    }

    void tablesAreRead()
    {
        QFETCH(QString, text);
        QFETCH(int, rows);
        QFETCH(int, problems);
        QFETCH(QString, lastKey);
        QFETCH(QString, lastValue);
        const Transfer transfer = rowsFromTable(text);
        QCOMPARE(int(transfer.rows.size()), rows);
        QCOMPARE(int(transfer.problems.size()), problems);
        QCOMPARE(transfer.rows.last().key, lastKey);
        QCOMPARE(transfer.rows.last().value, lastValue);
    }

    void whatIsExportedIsReadBack()
    {
        QList<StoreItem> items{item(u"a,b"_s, ValueType::String, u"say \"hi\""_s),
                               item(u"n"_s, ValueType::Number, u"1.5"_s),
                               item(u"s"_s, ValueType::Boolean, u"false"_s),
                               item(u"j"_s, ValueType::Json, u"{\"a\":[1,true]}"_s)};
        items[1].reported = u"2"_s;
        for (const Transfer& transfer : {rowsFromJson(itemsToJson(items)),
                                         rowsFromTable(QString::fromUtf8(itemsToCsv(items)))}) {
            QVERIFY(transfer.problems.isEmpty());
            QCOMPARE(transfer.rows.size(), items.size());
            for (qsizetype i = 0; i < items.size(); ++i) {
                QCOMPARE(transfer.rows.at(i).key, items.at(i).key);
                QCOMPARE(transfer.rows.at(i).value, items.at(i).value);
                QCOMPARE(transfer.rows.at(i).type, std::optional(items.at(i).type));
            }
        }
    }

    void damagedJsonIsAProblem()
    {
        QCOMPARE(rowsFromJson("{\"a\":").problems.size(), 1);
        const Transfer plain = rowsFromJson("{\"a\":1,\"b\":true}");
        QCOMPARE(plain.rows.size(), 2);
        QCOMPARE(plain.rows.first().type, std::optional(ValueType::Number));
    }

private:
    std::unique_ptr<StoreModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestStoreModel)
#include "tst_store_model.moc"
