// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine_feed.h"
#include "models/station_ledger_model.h"
#include "support/fake_engine.h"
#include "views/station/label_document.h"
#include "views/station/label_panel.h"
#include "views/station/station_page.h"
#include "views/station/station_tile.h"
#include "widgets/chime.h"
#include "widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace ferrule;
using namespace ferrule::ui;
using namespace ferrule::published;
using namespace Qt::StringLiterals;

namespace {

StationSlot place(const QString& port, StationSlot::State state)
{
    StationSlot slot;
    slot.deviceId = u"port:"_s + port;
    slot.port = port;
    slot.state = state;
    slot.claimId = u"P7QX2M9A4B"_s;
    slot.model = u"FB-100"_s;
    return slot;
}

StationLabel label()
{
    StationLabel label;
    label.deviceId = u"port:/dev/ttyACM0"_s;
    label.claimId = u"P7QX2M9A4B"_s;
    label.model = u"FB-100"_s;
    label.text = label.claimId;
    label.qrSize = 21;
    label.qrModules = QByteArray(21 * 21, 1);
    return label;
}

} // namespace

class TestStationPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { theme::apply(*qApp, theme::Choice::Light); }

    void init()
    {
        m_engine = std::make_unique<testing::FakeEngine>();
        m_feed = std::make_unique<EngineFeed>(*m_engine);
        m_page = std::make_unique<StationPage>(*m_engine, *m_feed);
        m_page->resize(1000, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_feed.reset();
        m_engine.reset();
    }

    void itIsStartedAndStopped()
    {
        auto* button = m_page->findChild<QPushButton*>(u"stationArmButton"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(m_engine->last().name, u"armStation"_s);
        QVERIFY(button->text().contains(u"Start"_s));
        push(true);
        QTRY_VERIFY(button->text().contains(u"Stop"_s));
        QTest::keyClick(m_page.get(), Qt::Key_F5);
        QCOMPARE(m_engine->names(), (QStringList{u"armStation"_s, u"armStation"_s}));
    }

    void severalPortsStandSideBySide()
    {
        push(true, {place(u"/dev/ttyACM0"_s, StationSlot::State::Passed),
                    place(u"/dev/ttyACM1"_s, StationSlot::State::Failed),
                    place(u"/dev/ttyACM2"_s, StationSlot::State::Running)});
        QTRY_COMPARE(tiles().size(), 3);
        QVERIFY(word(0)->text().contains(u"PASS"_s));
        QVERIFY(word(1)->text().contains(u"FAIL"_s));
        QVERIFY(!tiles().at(0)->geometry().intersects(tiles().at(1)->geometry()));
        // Told by colour as well as by word and mark.
        QCOMPARE(tiles().at(0)->property("panel").toString(), u"good"_s);
        QCOMPARE(tiles().at(1)->property("panel").toString(), u"bad"_s);
        QTest::mouseClick(tiles().at(1)->findChild<QPushButton*>(u"stationRetry"_s),
                          Qt::LeftButton);
        QCOMPARE(m_engine->last().name, u"retryStation"_s);
        QCOMPARE(m_engine->last().target, u"port:/dev/ttyACM1"_s);
        Batch batch;
        batch.stationSlotsGone = {u"port:/dev/ttyACM1"_s};
        m_engine->push(batch);
        QTRY_COMPARE(tiles().size(), 2);
    }

    // A letter is read from 200 times its height: 10 mm for two metres.
    void theVerdictIsReadFromTwoMetres_data()
    {
        QTest::addColumn<int>("ports");
        QTest::newRow("one") << 1;
        QTest::newRow("four") << 4;
    }
    void theVerdictIsReadFromTwoMetres()
    {
        QFETCH(int, ports);
        QList<StationSlot> places;
        for (int i = 0; i < ports; ++i)
            places.append(place(u"/dev/ttyACM%1"_s.arg(i), StationSlot::State::Passed));
        m_page->resize(1280, 800);
        push(true, places);
        QTRY_COMPARE(tiles().size(), ports);
        for (int i = 0; i < ports; ++i) {
            const double letters = word(i)->fontMetrics().capHeight();
            constexpr double mmAPixel = 25.4 / 96;
            QVERIFY2(letters * mmAPixel >= 10, qPrintable(QString::number(letters * mmAPixel)));
            // And the whole word is there.
            QVERIFY(word(i)->fontMetrics().horizontalAdvance(word(i)->text()) <= word(i)->width());
        }
    }

    void countsAndYieldAreSaid()
    {
        Batch batch;
        batch.station = status(true);
        batch.station->passed = 47;
        batch.station->failed = 3;
        batch.station->yield = 0.94;
        batch.station->firstPassYield = 0.9;
        m_engine->push(batch);
        const auto* counts = m_page->findChild<QLabel*>(u"stationCounts"_s);
        QTRY_VERIFY(counts->text().contains(u"47"_s));
        QVERIFY(counts->text().contains(u"94.0\u00a0%"_s));
    }

    void theSoundIsSwitchedOff()
    {
        push(true);
        auto* sound = m_page->findChild<QAction*>(u"stationSound"_s);
        QTRY_VERIFY(sound->isChecked());
        sound->trigger();
        QCOMPARE(m_engine->last().name, u"setStation"_s);
        QVERIFY(!m_engine->last().station.sound);
        QVERIFY(Chime::samples(true) != Chime::samples(false));
        QVERIFY(Chime::samples(true).size() > Chime::sampleRate / 4);
    }

    void theLedgerShowsTheNewestFirst()
    {
        StationLedgerModel model(*m_feed, nullptr);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Batch batch;
        for (quint64 number = 1; number <= 3; ++number) {
            StationRecord record;
            record.sequence = number;
            record.outcome = StationRecord::Outcome::Passed;
            record.claimId = u"P%1"_s.arg(number);
            batch.stationRecords.append(record);
        }
        m_engine->push(batch);
        m_engine->push(batch); // told twice, listed once
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, StationLedgerModel::ClaimColumn).data().toString(), u"P3"_s);
        auto* table = m_page->findChild<QTableView*>(u"stationLedger"_s);
        table->selectRow(1);
        m_page->findChild<QAction*>(u"stationShowLabel"_s)->trigger();
        QCOMPARE(m_engine->last().name, u"stationLabel"_s);
        QCOMPARE(m_engine->last().count, 2);
    }

    void aPassedDeviceKeepsItsLabel()
    {
        const QTemporaryDir folder;
        StationStatus keeps = status(true);
        keeps.settings.saveLabels = true;
        keeps.settings.sound = false;
        keeps.labelFolder = folder.filePath(u"labels"_s);
        Batch running;
        running.station = keeps;
        running.stationSlots = {place(u"/dev/ttyACM0"_s, StationSlot::State::Running)};
        m_engine->push(running);
        Batch passed;
        passed.stationSlots = {place(u"/dev/ttyACM0"_s, StationSlot::State::Passed)};
        passed.stationSlots.first().record = 7;
        m_engine->push(passed);
        QTRY_COMPARE(m_engine->last().name, u"stationLabel"_s);
        QCOMPARE(m_engine->last().count, 7);
        Batch answer;
        answer.stationLabels = {label()};
        m_engine->push(answer);
        QTRY_VERIFY(QFile::exists(folder.filePath(u"labels/P7QX2M9A4B.pdf"_s)));
        QTRY_VERIFY(QFile::exists(folder.filePath(u"labels/P7QX2M9A4B.png"_s)));
        QVERIFY(m_page->findChild<QLabel*>(u"labelPicture"_s)->isVisible());
    }

    void aLabelHoldsItsQrCodeWithAQuietZone()
    {
        const QImage qr = LabelDocument::qrImage(label());
        QCOMPARE(qr.size(), QSize(29, 29));
        QCOMPARE(qr.pixelColor(3, 3), QColor(Qt::white));
        QCOMPARE(qr.pixelColor(4, 4), QColor(Qt::black));
        const LabelDocument document(label(), {});
        QVERIFY(document.pdf().startsWith("%PDF-"));
        QVERIFY(document.png().startsWith("\x89PNG"));
        const QImage image = document.image(203);
        QCOMPARE(image.width(), qRound(LabelDocument::widthMm / 25.4 * 203));
        // Square modules, dark in the middle of the code.
        QCOMPARE(image.pixelColor(int(image.height() / 2.0), image.height() / 2),
                 QColor(Qt::black));
        // A template of one's own is filled in.
        const QImage other = LabelDocument(label(), u"<h1>{claimId}</h1>"_s).image(203);
        QVERIFY(other != image);
    }

private:
    static StationStatus status(bool armed)
    {
        StationStatus status;
        status.armed = armed;
        return status;
    }

    void push(bool armed, const QList<StationSlot>& places = {})
    {
        Batch batch;
        batch.station = status(armed);
        batch.stationSlots = places;
        m_engine->push(batch);
        QCoreApplication::processEvents();
    }

    QList<StationTile*> tiles() const { return m_page->findChildren<StationTile*>(); }
    QLabel* word(int tile) const { return tiles().at(tile)->findChild<QLabel*>(u"stationWord"_s); }

    std::unique_ptr<testing::FakeEngine> m_engine;
    std::unique_ptr<EngineFeed> m_feed;
    std::unique_ptr<StationPage> m_page;
};

QTEST_MAIN(TestStationPage)
#include "tst_station_page.moc"
