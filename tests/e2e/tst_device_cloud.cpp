// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window shows and sets of the device cloud, through the real workbench with a real broker
// and the real provisioning service: doors, products, records, commands, rules, the past.
#include "published/engine.h"
#include "workbench/engine_host.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

using namespace ferrule;
using namespace ferrule::published;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 30'000;

/// What the engine has published so far.
class Seen : public QObject
{
public:
    explicit Seen(Engine& engine)
    {
        connect(&engine, &Engine::published, this, [this](const BatchPointer& batch) {
            if (batch->cloud)
                cloud = *batch->cloud;
            if (!batch->products.isEmpty())
                products = batch->products;
            if (batch->policy)
                policy = *batch->policy;
            if (!batch->policyPresets.isEmpty())
                presets = batch->policyPresets;
            for (const StoreKey& gone : batch->storeGone)
                items.remove(gone.key);
            for (const StoreItem& item : batch->storeItems) {
                items.insert(item.key, item);
                history.append(item);
            }
            for (const DeviceRecords& each : batch->deviceRecords)
                records = each;
            rows += batch->syncedRows;
            for (const DeviceCommand& command : batch->deviceCommands)
                commands.insert(command.word, command);
            samples += batch->samples;
            enforcements += batch->enforcements;
            for (const Device& device : batch->devices)
                devices.insert(device.claimId, device);
        });
    }

    Product product(const QString& name) const
    {
        for (const Product& each : products)
            if (each.name == name)
                return each;
        return {};
    }

    CloudStatus cloud;
    QList<Product> products;
    TrafficPolicy policy;
    QList<PolicyPreset> presets;
    QMap<QString, StoreItem> items;
    QList<StoreItem> history; ///< of all items
    DeviceRecords records;
    QList<SyncedRow> rows;
    QMap<QString, DeviceCommand> commands;
    QList<PoolSample> samples;
    QList<Enforcement> enforcements;
    QMap<QString, Device> devices;
};

TrafficPolicy quickPolicy()
{
    TrafficPolicy policy;
    policy.name = u"Ours"_s;
    policy.limitPerDevice = 360'000;
    policy.windowMs = 1000;
    policy.intervalMs = 200;
    policy.unitBytes = 512;
    policy.burst = BurstRule{3, 6, 0.25, 5000};
    policy.throttlesBeforeClose = 2;
    policy.closesBeforeRelease = 0;
    policy.graceMs = 250;
    policy.coolDownMs = 600'000;
    policy.reclaimAfterMs = 20'000;
    return policy;
}

} // namespace

class TestDeviceCloud : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        startEngine();
        QTRY_VERIFY_WITH_TIMEOUT(!m_seen->products.isEmpty(), patienceMs);
    }

    void cleanupTestCase() { stopEngine(); }

    void itsDoorsAndItsAuthorityAreTold()
    {
        const CloudStatus& cloud = m_seen->cloud;
        QVERIFY(cloud.builderUrl.startsWith(u"http://localhost:"_s));
        QVERIFY(cloud.secureBuilderUrl.startsWith(u"https://localhost:"_s));
        QFile file(cloud.authorityFile);
        QVERIFY2(file.open(QIODevice::ReadOnly), qUtf8Printable(cloud.authorityFile));
        const QSslCertificate authority(file.readAll(), QSsl::Pem);
        QCOMPARE(cloud.authorityFingerprint,
                 QString::fromLatin1(authority.digest(QCryptographicHash::Sha256).toHex()));
        // Who trusts that file alone, registers over HTTPS.
        const QJsonObject answer =
            post(cloud.secureBuilderUrl + u"/device/register"_s, m_seen->products.first().token,
                 {{u"id"_s, u"SECURE0001"_s}}, authority);
        QCOMPARE(answer, (QJsonObject{{u"registered"_s, true}}));
    }

    void aProductCarriesAutoClaimAndFirmware()
    {
        Product heater;
        heater.name = u"Heater"_s;
        heater.autoClaim = true;
        heater.firmwareVersion = u"2.0.0"_s;
        heater.firmwareUrl = u"https://firmware.example/heater.bin"_s;
        heater.firmwareChecksum = QString(64, u'b');
        QVERIFY(done(m_engine->setProduct(heater)));
        QTRY_VERIFY(!m_seen->product(u"Heater"_s).token.isEmpty());
        const QString url = m_seen->cloud.builderUrl;
        const QJsonObject claimed = post(
            url + u"/device/register"_s, m_seen->product(u"Heater"_s).token,
            {{u"id"_s, u"HEATER0001"_s}, {u"account"_s, u"bench"_s}, {u"cloud"_s, u"bench"_s}});
        QVERIFY(claimed.contains("api"_L1));
        const QString token = claimed.value("token"_L1).toString();
        const QString check = claimed.value("api"_L1).toString() + u"/tok/provision/update"_s;
        const QJsonObject older = post(check, token, {{u"version"_s, u"1.9"_s}});
        QCOMPARE(older.value("url"_L1).toString(), heater.firmwareUrl);
        QCOMPARE(older.value("checksum"_L1).toString(), heater.firmwareChecksum);
        QCOMPARE(older.value("version"_L1).toString(), heater.firmwareVersion);
        const QJsonObject newest = post(check, token, {{u"version"_s, u"2.0.0"_s}});
        QVERIFY(!newest.contains("url"_L1));

        heater.firmwareUrl = u"not a URL"_s;
        QVERIFY(!done(m_engine->setProduct(heater)));
    }

    void logRowsArriveAndCommandsLeave()
    {
        const QString claimId = u"HEATER0001"_s;
        // An agent without database sync would not hear a command.
        QVERIFY(!done(m_engine->sendDeviceCommand(claimId, u"blink"_s, {})));
        const QByteArray up =
            R"({"seq":7,"changes":[{"cmd":"upsert","key":"l#01HZX0001","item":{"_type":"Log",)"
            R"("level":"warn","message":"sensor 2 does not answer",)"
            R"("updated":"2026-01-31T12:00:00.000Z"}}]})";
        QVERIFY(done(m_engine->publishMessage(
            u"$aws/rules/IotoDevice/ioto/service/HEATER0001/db/syncToDynamo"_s, up, 1, false)));
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->rows.size(), 1, patienceMs);
        QCOMPARE(m_seen->rows.first().table, u"Log"_s);
        QVERIFY(m_seen->rows.first().item.contains("sensor 2"));

        QVERIFY(!done(m_engine->sendDeviceCommand(claimId, u"blink"_s, "[1]")));
        QVERIFY(done(m_engine->sendDeviceCommand(claimId, u"blink"_s, "{\"times\":3}")));
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->commands.value(u"blink"_s).state,
                                  DeviceCommand::State::Sent, patienceMs);
        QVERIFY(m_seen->commands.value(u"blink"_s).sentMs > 0);
        QVERIFY(done(m_engine->readDeviceRecords(claimId)));
        QTRY_COMPARE(m_seen->records.claimId, claimId);
        QVERIFY(m_seen->records.syncs);
        QCOMPARE(m_seen->records.rows.size(), 1);
        QCOMPARE(m_seen->records.commands.size(), 1);
        QCOMPARE(m_seen->records.commands.first().arguments, QByteArray("{\"times\":3}"));
    }

    void anItemThatExpiresGoesByItself()
    {
        StoreEdit edit;
        edit.key = u"boost"_s;
        edit.type = ValueType::Number;
        edit.value = u"5"_s;
        edit.expiresMs = QDateTime::currentMSecsSinceEpoch() + 8000;
        QVERIFY(done(m_engine->applyStore(u"HEATER0001"_s, {edit})));
        const auto seen = [this, &edit] {
            for (const StoreItem& item : m_seen->history)
                if (item.key == edit.key && item.expiresMs == edit.expiresMs && item.askedMs > 0)
                    return true;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(seen(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!m_seen->items.contains(u"boost"_s), patienceMs);
    }

    void rulesAndThePastSurviveARestart()
    {
        QCOMPARE(m_seen->presets.size(), 6);
        const TrafficPolicy shipped = m_seen->presets.last().policy;
        QVERIFY(shipped.burst && shipped.burst->multiple == 4 && shipped.burst->quietMultiple == 8);
        QCOMPARE(shipped.limitPerDevice, 100.0);
        QVERIFY(!m_seen->presets.first().policy.burst);

        TrafficPolicy wrong = quickPolicy();
        wrong.burst->quietMultiple = 1;
        QVERIFY(!done(m_engine->setPolicy(wrong)));
        QVERIFY(done(m_engine->setPolicy(quickPolicy())));
        QTRY_COMPARE(m_seen->policy, quickPolicy());
        QVERIFY(done(m_engine->throttle(u"HEATER0001"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->enforcements.size(), 1, patienceMs);
        // Traffic of one device: its limit and its burst line differ.
        const auto measured = [this] {
            return !m_seen->samples.isEmpty() && m_seen->samples.last().rate > 0 &&
                   m_seen->samples.last().burst > m_seen->samples.last().limit;
        };
        QTRY_VERIFY_WITH_TIMEOUT(
            (static_cast<void>(m_engine->publishMessage(
                 u"ioto/service/HEATER0001/store/set"_s,
                 R"({"key":"cpu","value":56.000000,"type":"number"})", 0, false)),
             measured()),
            patienceMs);
        const PoolSample sample = m_seen->samples.last();

        stopEngine();
        startEngine();
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->policy, quickPolicy(), patienceMs);
        const auto again = [this, &sample] {
            for (const PoolSample& each : m_seen->samples)
                if (each.utcMs == sample.utcMs)
                    return each.burst == sample.burst && each.limit == sample.limit &&
                           each.rate == sample.rate;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(again(), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->enforcements.size(), 1, patienceMs);
        QCOMPARE(m_seen->enforcements.first().claimId, u"HEATER0001"_s);
        QCOMPARE(m_seen->enforcements.first().action, Enforcement::Action::Throttle);
        QCOMPARE(m_seen->product(u"Heater"_s).firmwareVersion, u"2.0.0"_s);
        QVERIFY(done(m_engine->readDeviceRecords(u"HEATER0001"_s)));
        QTRY_COMPARE(m_seen->records.commands.size(), 1);
        QCOMPARE(m_seen->records.commands.first().state, DeviceCommand::State::Sent);
    }

private:
    void startEngine()
    {
        app::WorkbenchConfig config;
        config.home = m_home.path();
        m_engine = std::make_unique<app::EngineHost>(config);
        m_seen = std::make_unique<Seen>(*m_engine);
        QVERIFY(done(m_engine->start(), patienceMs));
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->cloud.state, CloudStatus::State::Running, patienceMs);
    }

    void stopEngine()
    {
        QSignalSpy stopped(m_engine.get(), &app::EngineHost::stopped);
        m_engine->shutdown();
        QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, patienceMs);
        m_seen.reset();
        m_engine.reset();
    }

    bool done(Engine::Token token, int withinMs = patienceMs)
    {
        bool good = false;
        bool over = false;
        const auto connection =
            connect(m_engine.get(), &Engine::commandFinished, this,
                    [&](quint64 finished, const std::shared_ptr<const Failure>& failure) {
                        if (finished != token)
                            return;
                        over = true;
                        good = !failure;
                    });
        const bool waited = QTest::qWaitFor([&over] { return over; }, withinMs);
        disconnect(connection);
        return waited && good;
    }

    QJsonObject post(const QString& url, const QString& bearer, const QJsonObject& body,
                     const QSslCertificate& authority = QSslCertificate())
    {
        QNetworkAccessManager network;
        QNetworkRequest request{QUrl(url)};
        request.setRawHeader("Authorization", "bearer " + bearer.toUtf8());
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        if (!authority.isNull()) {
            QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
            tls.setCaCertificates({authority});
            request.setSslConfiguration(tls);
        }
        const std::unique_ptr<QNetworkReply> reply(
            network.post(request, QJsonDocument(body).toJson(QJsonDocument::Compact)));
        if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, patienceMs))
            return {};
        if (reply->error() != QNetworkReply::NoError)
            qWarning("%s", qUtf8Printable(reply->errorString()));
        return QJsonDocument::fromJson(reply->readAll()).object();
    }

    QTemporaryDir m_home;
    std::unique_ptr<app::EngineHost> m_engine;
    std::unique_ptr<Seen> m_seen;
};

QTEST_GUILESS_MAIN(TestDeviceCloud)
#include "tst_device_cloud.moc"
