// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/publisher.h"

#include "support/manual_scheduler.h"

#include <QTest>

using namespace ferrule;
using namespace ferrule::app;
using namespace std::chrono_literals;

class TestPublisher : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_time = std::make_unique<test::ManualScheduler>();
        m_publisher = std::make_unique<Publisher>(*m_time);
        m_batches.clear();
        connect(m_publisher.get(), &Publisher::published, this,
                [this](const published::BatchPointer& batch) { m_batches.append(batch); });
    }
    void cleanup()
    {
        m_publisher.reset();
        m_time.reset();
    }

    void nothingIsSentWhenNothingChanged()
    {
        m_time->advance(1s);
        QVERIFY(m_batches.isEmpty());
    }

    void aRowThatChangesOftenIsSentOnceAFrame()
    {
        published::Device device;
        device.id = QStringLiteral("port:/dev/x");
        for (int i = 0; i < 10; ++i) {
            device.detail = QString::number(i);
            m_publisher->device(device);
        }
        m_time->advance(15ms);
        QVERIFY(m_batches.isEmpty());
        m_time->advance(1ms);
        QCOMPARE(m_batches.size(), 1);
        QCOMPARE(m_batches.first()->devices.size(), 1);
        QCOMPARE(m_batches.first()->devices.first().detail, QStringLiteral("9"));
        m_time->advance(1s);
        QCOMPARE(m_batches.size(), 1);
    }

    void aRowThatWentIsNotSentAsPresent()
    {
        published::Device device;
        device.id = QStringLiteral("port:/dev/x");
        m_publisher->device(device);
        m_publisher->deviceGone(device.id);
        m_time->advance(16ms);
        QVERIFY(m_batches.first()->devices.isEmpty());
        QCOMPARE(m_batches.first()->devicesGone, QStringList{device.id});

        m_publisher->deviceGone(device.id);
        m_publisher->device(device);
        m_time->advance(16ms);
        QCOMPARE(m_batches.last()->devices.size(), 1);
        QVERIFY(m_batches.last()->devicesGone.isEmpty());
    }

    void aStoreItemThatCameBackIsNotGone()
    {
        published::StoreItem item;
        item.claimId = QStringLiteral("A");
        item.key = QStringLiteral("led");
        m_publisher->storeItemGone({item.claimId, item.key});
        m_publisher->storeItem(item);
        m_time->advance(16ms);
        QCOMPARE(m_batches.first()->storeItems.size(), 1);
        QVERIFY(m_batches.first()->storeGone.isEmpty());
    }

    void whatDoesNotFitAFrameIsCounted()
    {
        for (qsizetype i = 0; i < Publisher::frameMost + 7; ++i)
            m_publisher->note(published::Channel::Mqtt, published::Severity::Info, {},
                              QStringLiteral("x"));
        m_time->advance(16ms);
        QCOMPARE(m_batches.first()->timeline.size(), Publisher::frameMost);
        QCOMPARE(m_batches.first()->dropped, quint64(7));
        QCOMPARE(m_batches.first()->timeline.last().sequence, quint64(Publisher::frameMost));
        QVERIFY(m_batches.first()->timeline.last().utcMs > 0);
    }

    void aConsoleHoldsShortLinesAndBytesAndCountsWhatIsMore()
    {
        published::ConsoleLine line;
        line.port = QStringLiteral("/dev/ttyACM0");
        line.raw = "000001";
        for (qsizetype i = 0; i < Publisher::consoleMost + 3; ++i)
            m_publisher->console(line);
        m_time->advance(16ms);
        QCOMPARE(m_batches.size(), 1);
        QCOMPARE(m_batches.first()->console.size(), Publisher::consoleMost);
        QCOMPARE(m_batches.first()->dropped, quint64(3));
        // Numbers go on, so that the gap is seen.
        line.raw = QByteArray(64 * 1024, 'x');
        const qsizetype fitting = Publisher::consoleBytesMost / line.raw.size();
        for (qsizetype i = 0; i < fitting + 1; ++i)
            m_publisher->console(line);
        m_time->advance(16ms);
        QCOMPARE(m_batches.last()->console.size(), fitting);
        QCOMPARE(m_batches.last()->console.first().sequence, quint64(Publisher::consoleMost + 4));
        QCOMPARE(m_batches.last()->dropped, quint64(4));
    }

    // A window that is busy gets less, never a growing heap.
    void aTakerThatIsBehindIsWaitedFor()
    {
        m_publisher->waitForTaker();
        const auto publish = [this](const QByteArray& payload) {
            published::Message message;
            message.payload = payload;
            m_publisher->message(message);
            m_time->advance(16ms);
        };
        for (const char* payload : {"1", "2", "3", "4"})
            publish(payload);
        QCOMPARE(m_batches.size(), Publisher::aheadMost);
        for (qsizetype i = 0; i < Publisher::frameMost; ++i)
            m_publisher->message({});
        m_time->advance(1s);
        QCOMPARE(m_batches.size(), Publisher::aheadMost);

        m_publisher->batchTaken();
        m_time->advance(16ms);
        QCOMPARE(m_batches.size(), Publisher::aheadMost + 1);
        QCOMPARE(m_batches.last()->messages.size(), Publisher::frameMost);
        QCOMPARE(m_batches.last()->messages.first().payload, QByteArray("3"));
        QCOMPARE(m_batches.last()->dropped, quint64(2));
    }

    void anotherCloudDropsWhatWaitsOfTheOldOneAndNothingOfPorts()
    {
        const QString port = QStringLiteral("port:/dev/ttyACM0");
        const auto item = [](const QString& claimId, const QString& key) {
            published::StoreItem made;
            made.claimId = claimId;
            made.key = key;
            return made;
        };
        published::Device device;
        device.id = port;
        m_publisher->device(device);
        published::ProvisionRun run;
        run.deviceId = port;
        m_publisher->run(run);
        m_publisher->console({});
        for (const QString& claimId : {port, QStringLiteral("A")}) {
            m_publisher->storeItem(item(claimId, QStringLiteral("led")));
            m_publisher->storeItemGone({claimId, QStringLiteral("old")});
            published::StoreHistory history;
            history.of = {claimId, QStringLiteral("led")};
            m_publisher->storeHistory(history);
        }
        m_publisher->deviceRecords({});
        m_publisher->syncedRow({});
        m_publisher->command({});
        m_publisher->products({published::Product()});
        m_publisher->retained({});
        m_publisher->cloudReplaced();
        m_publisher->storeItem(item(QStringLiteral("B"), QStringLiteral("new")));
        m_time->advance(16ms);

        const published::Batch& batch = *m_batches.first();
        QVERIFY(batch.cloudReplaced);
        QCOMPARE(batch.devices.size(), 1);
        QCOMPARE(batch.runs.size(), 1);
        QCOMPARE(batch.console.size(), 1);
        QStringList items;
        for (const published::StoreItem& each : batch.storeItems)
            items.append(each.claimId);
        items.sort();
        QCOMPARE(items, (QStringList{QStringLiteral("B"), port}));
        QCOMPARE(batch.storeGone.size(), 1);
        QCOMPARE(batch.storeGone.first().claimId, port);
        QCOMPARE(batch.storeHistories.size(), 1);
        QCOMPARE(batch.storeHistories.first().of.claimId, port);
        QVERIFY(batch.deviceRecords.isEmpty());
        QVERIFY(batch.syncedRows.isEmpty());
        QVERIFY(batch.deviceCommands.isEmpty());
        QVERIFY(batch.products.isEmpty());
        QVERIFY(!batch.retained);
    }

private:
    std::unique_ptr<test::ManualScheduler> m_time;
    std::unique_ptr<Publisher> m_publisher;
    QList<published::BatchPointer> m_batches;
};

QTEST_APPLESS_MAIN(TestPublisher)
#include "tst_publisher.moc"
