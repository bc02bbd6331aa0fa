// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine_feed.h"
#include "models/store_drafts.h"
#include "models/store_model.h"
#include "support/fake_engine.h"
#include "views/store/store_page.h"
#include "widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace ferrule;
using namespace ferrule::ui;
using namespace ferrule::published;
using namespace Qt::StringLiterals;

namespace {

const QString claim = u"P7QX2M9A4B"_s;

StoreItem item(const QString& key, ValueType type, const QString& value, qint64 revision)
{
    StoreItem item;
    item.claimId = claim;
    item.key = key;
    item.type = type;
    item.value = value;
    item.revision = revision;
    return item;
}

Device device()
{
    Device device;
    device.id = u"cloud:P7QX2M9A4B"_s;
    device.claimId = claim;
    device.name = u"Boiler room sensor"_s;
    device.state = DeviceState::Online;
    return device;
}

Device attached()
{
    Device device;
    device.id = u"port:/dev/ttyACM0"_s;
    device.section = Section::Attached;
    device.port = u"/dev/ttyACM0"_s;
    device.name = u"Sensor board"_s;
    device.dialect = u"JSON-RPC lines"_s;
    device.hasSettings = true;
    return device;
}

StoreItem setting(const QString& key, const QString& value, qint64 revision)
{
    StoreItem setting = item(key, ValueType::String, value, revision);
    setting.claimId = attached().id;
    return setting;
}

} // namespace

/// The page as a user drives it: a window, a mouse, a keyboard.
class TestStorePage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { theme::apply(*qApp, theme::Choice::Light); }

    void init()
    {
        m_engine = std::make_unique<testing::FakeEngine>();
        m_feed = std::make_unique<EngineFeed>(*m_engine);
        m_page = std::make_unique<StorePage>(*m_engine, *m_feed);
        m_page->resize(1000, 640);
        m_page->showDevice(device());
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_table = m_page->findChild<QTableView*>(u"storeTable"_s);
        push({item(u"calibration"_s, ValueType::Json, u"{\"gain\":1}"_s, 3),
              item(u"enabled"_s, ValueType::Boolean, u"true"_s, 2),
              item(u"interval"_s, ValueType::Number, u"60"_s, 5),
              item(u"note"_s, ValueType::String, u"left wall"_s, 1)});
        QTRY_COMPARE(m_page->model().rowCount(), 4);
    }

    void cleanup()
    {
        m_page.reset();
        m_feed.reset();
        m_engine.reset();
    }

    void anEmptyStoreSaysHowToFillIt()
    {
        Batch batch;
        for (const QString& key : {u"calibration"_s, u"enabled"_s, u"interval"_s, u"note"_s})
            batch.storeGone.append({claim, key});
        m_engine->push(batch);
        QTRY_VERIFY(!m_table->isVisible());
        button(u"storeAddButton"_s)->click();
        auto* key = m_page->findChild<QLineEdit*>(u"newKey"_s);
        QVERIFY(key->isVisible());
        QTest::keyClicks(key, u"area"_s);
        auto* value = m_page->findChild<QLineEdit*>(u"newValue"_s);
        QTest::keyClicks(value, u"north"_s);
        QTest::keyClick(value, Qt::Key_Return);
        QCOMPARE(m_page->model().staging().count(), 1);
        QVERIFY(m_table->isVisible());
        QVERIFY(key->text().isEmpty());
    }

    void aNewKeyThatExistsIsRefused()
    {
        button(u"storeAddButton"_s)->click();
        auto* key = m_page->findChild<QLineEdit*>(u"newKey"_s);
        QTest::keyClicks(key, u"note"_s);
        QTest::keyClick(key, Qt::Key_Return);
        QCOMPARE(m_page->model().staging().count(), 0);
        QCOMPARE(key->text(), u"note"_s);
    }

    // Staged edit → diff → applied with the revisions seen → acknowledged.
    void editsAreStagedReviewedAndApplied()
    {
        edit(u"interval"_s, u"15"_s);
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, switchOf(u"enabled"_s));
        QCOMPARE(m_page->model().staging().count(), 2);
        QVERIFY(m_engine->commands().isEmpty());
        QVERIFY(button(u"storeReview"_s)->isVisible());

        click(u"storeReview"_s);
        QStringList said;
        const auto labels = m_page->findChild<QWidget*>(u"storeDiff"_s)->findChildren<QLabel*>();
        for (const QLabel* label : labels)
            said.append(label->text());
        for (const QString& word : {u"interval"_s, u"60"_s, u"15"_s, u"enabled"_s, u"false"_s})
            QVERIFY2(said.contains(word), qUtf8Printable(word));
        QVERIFY(m_engine->commands().isEmpty());

        click(u"storeApply"_s);
        QCOMPARE(m_engine->names(), QStringList{u"applyStore"_s});
        QCOMPARE(m_engine->last().target, claim);
        const QList<StoreEdit> edits = m_engine->last().edits;
        QCOMPARE(edits.size(), 2);
        QCOMPARE(edits.at(0).key, u"enabled"_s);
        QCOMPARE(edits.at(0).value, u"false"_s);
        QCOMPARE(edits.at(0).baseRevision, 2);
        QCOMPARE(edits.at(1).key, u"interval"_s);
        QCOMPARE(edits.at(1).baseRevision, 5);

        QTRY_COMPARE(m_page->model().staging().count(), 0);
        QVERIFY(!button(u"storeReview"_s)->isVisible());
        StoreItem acknowledged = item(u"interval"_s, ValueType::Number, u"15"_s, 6);
        acknowledged.state = ItemState::Acknowledged;
        QSignalSpy arrived(&m_page->model(), &StoreModel::itemArrived);
        const auto before = m_table->viewport()->findChildren<QWidget*>().size();
        push({acknowledged});
        QTRY_COMPARE(arrived.size(), 1);
        // The flash is a tint over the row that removes itself.
        QTRY_COMPARE(m_table->viewport()->findChildren<QWidget*>().size(), before + 1);
        QCOMPARE(stateOf(u"interval"_s), StoreState::Acknowledged);
        QTRY_COMPARE(m_table->viewport()->findChildren<QWidget*>().size(), before);
    }

    void anAttachedDeviceIsReadOnlyWhenTheUserWantsTo()
    {
        m_page->showDevice(attached());
        auto* read = button(u"storeReadDevice"_s);
        QVERIFY(read->isVisible());
        QVERIFY(m_engine->commands().isEmpty());
        click(u"storeReadDevice"_s);
        QCOMPARE(m_engine->last().name, u"readDeviceStore"_s);
        QCOMPARE(m_engine->last().target, attached().id);
        push({setting(u"mqtt.endpoint"_s, u"localhost"_s, 11),
              setting(u"mqtt.port"_s, u"8883"_s, 12)});
        QTRY_VERIFY(m_table->isVisible());
        QVERIFY(m_table->isColumnHidden(StoreModel::ReportedColumn));
        QVERIFY(!m_page->findChild<QAction*>(u"storeHistory"_s)->isEnabled());

        edit(u"mqtt.port"_s, u"1883"_s);
        click(u"storeReview"_s);
        click(u"storeApply"_s);
        QCOMPARE(m_engine->last().name, u"applyStore"_s);
        QCOMPARE(m_engine->last().target, attached().id);
        QCOMPARE(m_engine->last().edits.first().value, u"1883"_s);
        QCOMPARE(m_engine->last().edits.first().baseRevision, 12);
        QTRY_COMPARE(m_page->model().staging().count(), 0);

        // One that has an identity has both; the cloud's Store comes first.
        Device claimed = attached();
        claimed.claimId = claim;
        m_page->showDevice(claimed);
        QCOMPARE(m_page->model().device(), claim);
        QVERIFY(!m_table->isColumnHidden(StoreModel::ReportedColumn));
        QTest::mouseClick(m_page->findChild<QAbstractButton*>(u"storeOnDevice"_s), Qt::LeftButton);
        QCOMPARE(m_page->model().device(), claimed.id);
        QCOMPARE(m_page->model().rowCount(), 2);
    }

    void aDialectWithoutSettingsSaysSo()
    {
        Device silent = attached();
        silent.dialect = u"nRF91 AT commands"_s;
        silent.hasSettings = false;
        m_page->showDevice(silent);
        auto* way = button(u"storeReadDevice"_s);
        QVERIFY(way->isVisible());
        QSignalSpy requested(m_page.get(), &Page::pageRequested);
        click(u"storeReadDevice"_s);
        QVERIFY(m_engine->commands().isEmpty());
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().toString(), u"provisionPage"_s);
    }

    void aDeviceThatGoesInTheMiddleIsSpokenOfByTheWindow()
    {
        m_page->showDevice(attached());
        QSignalSpy told(m_feed.get(), &EngineFeed::commandFailed);
        Failure failure;
        failure.kind = u"link-lost"_s;
        failure.what = u"The device's port is closed."_s;
        m_engine->failNext(failure);
        click(u"storeReadDevice"_s);
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(!m_page->findChild<QWidget*>(u"storeError"_s)->isVisible());
        QVERIFY(button(u"storeReadDevice"_s)->isEnabled());
    }

    void undoAndRedoByKeyboard()
    {
        auto* undo = m_page->findChild<QAction*>(u"storeUndo"_s);
        QVERIFY(!undo->isEnabled());
        edit(u"interval"_s, u"15"_s);
        QVERIFY(undo->isEnabled());
        edit(u"note"_s, u"right wall"_s);
        QCOMPARE(m_page->model().staging().count(), 2);
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_page->model().staging().count(), 1);
        QTest::keyClick(m_table, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_page->model().staging().count(), 0);
        QTest::keyClick(m_table, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_page->model().staging().count(), 1);
        click(u"storeDiscard"_s);
        QCOMPARE(m_page->model().staging().count(), 0);
        QTest::keyClick(m_table, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_page->model().staging().count(), 1);
    }

    void aNumberThatIsNoneKeepsTheEditorOpen()
    {
        QLineEdit* editor = openEditor(u"interval"_s);
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, u"soon"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(editor->isVisible());
        QVERIFY(editor->property("invalid").toBool());
        QCOMPARE(m_page->model().staging().count(), 0);
        QTest::keyClick(editor, Qt::Key_Escape);
        QCOMPARE(m_page->model().value(m_page->model().rowOf(u"interval"_s)), u"60"_s);
    }

    void jsonIsEditedOverSeveralLines()
    {
        doubleClick(cellOf(u"calibration"_s));
        auto* text = m_table->findChild<QPlainTextEdit*>(u"jsonText"_s);
        QVERIFY(text);
        text->selectAll();
        QTest::keyClicks(text, u"{\"gain\": 2"_s);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_page->model().staging().count(), 0);
        QTest::keyClicks(text, u"}"_s);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_page->model().staging().toApply().value(0).value, u"{\"gain\":2}"_s);
    }

    void aFailureKeepsWhatWasStaged()
    {
        edit(u"interval"_s, u"15"_s);
        Failure failure;
        failure.kind = u"link-lost"_s;
        failure.what = u"The changes were not stored."_s;
        failure.remedy = u"Apply again."_s;
        m_engine->failNext(failure);
        click(u"storeReview"_s);
        click(u"storeApply"_s);
        auto* error = m_page->findChild<QWidget*>(u"storeError"_s);
        QTRY_VERIFY(error->isVisible());
        QCOMPARE(m_page->model().staging().count(), 1);
        QVERIFY(!m_page->model().isApplying());
        QTest::keyClick(m_table, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_page->model().staging().count(), 0);
    }

    void aConflictAsksAndNeverOverwrites()
    {
        edit(u"interval"_s, u"15"_s);
        StoreItem theirs = item(u"interval"_s, ValueType::Number, u"30"_s, 6);
        theirs.updatedBy = u"Anna"_s;
        push({theirs});
        auto* panel = m_page->findChild<QWidget*>(u"storeConflictPanel"_s);
        QTRY_VERIFY(panel->isVisible());
        QVERIFY(!button(u"storeReview"_s)->isEnabled());
        QCOMPARE(panel->findChild<QLabel*>(u"conflictMine"_s)->text(), u"15"_s);
        QCOMPARE(panel->findChild<QLabel*>(u"conflictTheirs"_s)->text(), u"30"_s);
        click(u"keepMine"_s);
        QVERIFY(!panel->isVisible());
        click(u"storeReview"_s);
        click(u"storeApply"_s);
        const StoreEdit sent = m_engine->last().edits.value(0);
        QVERIFY(sent.overwrite);
        QCOMPARE(sent.baseRevision, 6);
        QCOMPARE(sent.value, u"15"_s);
    }

    void aConflictDuringTheReviewStopsIt()
    {
        edit(u"interval"_s, u"15"_s);
        click(u"storeReview"_s);
        push({item(u"interval"_s, ValueType::Number, u"30"_s, 6)});
        QTRY_COMPARE(m_page->model().conflicts().size(), 1);
        m_page->findChild<QPushButton*>(u"storeApply"_s)->click();
        QVERIFY(m_engine->commands().isEmpty());
        click(u"takeTheirs"_s);
        QCOMPARE(m_page->model().staging().count(), 0);
    }

    void rowsArePastedAsOneStep()
    {
        QApplication::clipboard()->setText(u"interval\t45\nnew.key\ttrue\nlonely\n"_s);
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_page->model().staging().count(), 2);
        const StagedEdit* added = m_page->model().staging().find(u"new.key"_s);
        QVERIFY(added);
        QCOMPARE(added->type, ValueType::Boolean);
        const auto* remark = m_page->findChild<QLabel*>(u"storeRemark"_s);
        QVERIFY2(remark->isVisible() && remark->text().contains(u"lonely"_s),
                 "what could not be read is said");
        QTest::keyClick(m_table, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_page->model().staging().count(), 0);
    }

    void selectedKeysAreRemovedAndTheFilterNarrows()
    {
        auto* filter = m_page->findChild<QLineEdit*>(u"storeFilter"_s);
        QTest::keyClicks(filter, u"wall"_s);
        QCOMPARE(m_table->model()->rowCount(), 1);
        m_table->selectRow(0);
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_Delete);
        QVERIFY(m_page->model().staging().find(u"note"_s)->remove);
        QTest::keyClicks(filter, u"zzz"_s);
        QVERIFY(!m_table->isVisible());
    }

    // An old value comes back as a staged edit like any other: reviewed, applied, undone.
    void anOldValueIsRestored()
    {
        m_table->setCurrentIndex(cellOf(u"interval"_s));
        QTest::keyClick(m_table, Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(m_engine->last().name, u"readStoreHistory"_s);
        QCOMPARE(m_engine->last().target, claim);
        QCOMPARE(m_engine->last().targets, QStringList{u"interval"_s});
        auto* panel = m_page->findChild<QWidget*>(u"historyPanel"_s);
        QVERIFY(panel->isVisible());
        Batch batch;
        StoreHistory history;
        history.of = {claim, u"interval"_s};
        history.changes = {{5, 1'800'000'000'000, u"me"_s, false, ValueType::Number, u"60"_s},
                           {4, 1'790'000'000'000, u"device"_s, false, ValueType::Number, u"30"_s},
                           {3, 1'780'000'000'000, u"me"_s, true, ValueType::String, {}}};
        batch.storeHistories = {history};
        m_engine->push(batch);
        auto* table = m_page->findChild<QTableView*>(u"historyTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        click(u"historyRestore"_s);
        QVERIFY(!panel->isVisible());
        QCOMPARE(stateOf(u"interval"_s), StoreState::Staged);
        QCOMPARE(cellOf(u"interval"_s).data().toString(), u"30"_s);
        QTest::keyClick(m_table, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(cellOf(u"interval"_s).data().toString(), u"60"_s);
    }

    void unsentEditsOfAnEarlierRunAreOffered()
    {
        const QTemporaryDir home;
        const QString path = home.filePath(u"unsent.json"_s);
        StoreEdit unsent;
        unsent.key = u"interval"_s;
        unsent.type = ValueType::Number;
        unsent.value = u"15"_s;
        unsent.baseRevision = 5;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(StoreDrafts::toJson({{claim, {unsent}}}));
        file.close();
        m_feed->model<StoreDrafts>().open(path);
        QTRY_VERIFY(button(u"confirmButton"_s)->isVisible());
        QCOMPARE(m_page->model().staging().count(), 0);
        click(u"confirmButton"_s);
        QCOMPARE(stateOf(u"interval"_s), StoreState::Staged);
        QCOMPARE(cellOf(u"interval"_s).data().toString(), u"15"_s);
        QVERIFY(!button(u"confirmButton"_s)->isVisible());
    }

    void withoutAnIdentityThereIsNoStore()
    {
        Device fresh;
        fresh.id = u"port:/dev/pts/4"_s;
        fresh.port = u"/dev/pts/4"_s;
        m_page->showDevice(fresh);
        QVERIFY(!m_table->isVisible());
        QVERIFY(!button(u"storeAddButton"_s)->isEnabled());
    }

private:
    void push(const QList<StoreItem>& items)
    {
        Batch batch;
        batch.storeItems = items;
        m_engine->push(batch);
    }

    QPushButton* button(const QString& name) { return m_page->findChild<QPushButton*>(name); }

    void click(const QString& name)
    {
        QPushButton* target = button(name);
        QVERIFY2(target && target->isVisible() && target->isEnabled(), qUtf8Printable(name));
        QTest::mouseClick(target, Qt::LeftButton);
    }

    QModelIndex cellOf(const QString& key)
    {
        const QAbstractItemModel* rows = m_table->model();
        for (int row = 0; row < rows->rowCount(); ++row) {
            if (rows->index(row, StoreModel::KeyColumn).data().toString() == key)
                return rows->index(row, StoreModel::ValueColumn);
        }
        return {};
    }

    StoreState stateOf(const QString& key)
    {
        return StoreState(cellOf(key).data(StoreModel::StateRole).toInt());
    }

    QPoint switchOf(const QString& key)
    {
        const QRect cell = m_table->visualRect(cellOf(key));
        return {cell.left() + 20, cell.center().y()};
    }

    // As a hand does it: the second click is the double one.
    void doubleClick(const QModelIndex& cell)
    {
        const QPoint place = m_table->visualRect(cell).center();
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, place);
    }

    QLineEdit* openEditor(const QString& key)
    {
        doubleClick(cellOf(key));
        return m_table->findChild<QLineEdit*>(u"valueEditor"_s);
    }

    void edit(const QString& key, const QString& value)
    {
        QLineEdit* editor = openEditor(key);
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, value);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!m_table->findChild<QLineEdit*>(u"valueEditor"_s));
    }

    std::unique_ptr<testing::FakeEngine> m_engine;
    std::unique_ptr<EngineFeed> m_feed;
    std::unique_ptr<StorePage> m_page;
    QTableView* m_table = nullptr;
};

QTEST_MAIN(TestStorePage)
#include "tst_store_page.moc"
