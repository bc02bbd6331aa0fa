// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_desk.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTest>

using namespace ferrule::testing;

namespace {

BrokerProfile hall()
{
    BrokerProfile profile;
    profile.id = u"hall"_s;
    profile.name = u"Hall"_s;
    profile.host = u"mqtt.hall"_s;
    profile.port = 8883;
    profile.user = u"manager"_s;
    profile.hasPassword = true;
    profile.secretsPlace = u"Kept in a drawer."_s;
    return profile;
}

Batch brokers(const QString& used)
{
    Batch batch;
    batch.brokers.emplace();
    batch.brokers->profiles = {hall()};
    batch.brokers->used = used;
    return batch;
}

} // namespace

/// The door to a broker of one's own.
class TestBrokersPage : public QObject
{
    Q_OBJECT
private slots:
    void theFirstScreenLeadsThere()
    {
        Desk desk;
        desk.click(u"brokerDoor"_s);
        QCOMPARE(desk.page(), u"brokersPage"_s);
        QVERIFY(desk.find<QLineEdit>(u"brokerHost"_s)->isVisible());
        QVERIFY(!desk.find<QPushButton>(u"brokerConnect"_s)->isEnabled()); // No host yet.
        // So does the action, which the menu and the palette have.
        desk.find<QAction>(u"showPoolAction"_s)->trigger();
        desk.find<QAction>(u"connectBrokerAction"_s)->trigger();
        QCOMPARE(desk.page(), u"brokersPage"_s);
    }

    void theDoorToVirtualDevicesSaysWhyItIsShut()
    {
        Desk desk;
        auto* door = desk.find<QPushButton>(u"virtualDoor"_s);
        QVERIFY(door->isEnabled());
        Batch batch = brokers(u"hall"_s);
        batch.cloud.emplace();
        batch.cloud->whyNoProvisioning = u"Not from here."_s;
        desk.push(batch);
        QVERIFY(!door->isEnabled());
        QCOMPARE(door->toolTip(), u"Not from here."_s);
        batch.cloud.emplace();
        desk.push(batch);
        QVERIFY(door->isEnabled());
    }

    void thePortFollowsTlsUnlessItWasEdited()
    {
        Desk desk;
        desk.click(u"brokerDoor"_s);
        auto* tls = desk.find<QCheckBox>(u"brokerTls"_s);
        auto* port = desk.find<QSpinBox>(u"brokerPort"_s);
        QVERIFY(tls->isChecked());
        QCOMPARE(port->value(), 8883);
        tls->setChecked(false);
        QCOMPARE(port->value(), 1883);
        QVERIFY(!desk.find<QLineEdit>(u"brokerAuthority"_s)->isVisible());
        tls->setChecked(true);
        QCOMPARE(port->value(), 8883);
        port->setValue(443);
        tls->setChecked(false);
        QCOMPARE(port->value(), 443);
    }

    void whatIsTypedIsCheckedAndConnectedTo()
    {
        Desk desk;
        desk.click(u"brokerDoor"_s);
        desk.find<QLineEdit>(u"brokerHost"_s)->setText(u" mqtt.line "_s);
        desk.find<QLineEdit>(u"brokerUser"_s)->setText(u"me"_s);
        desk.find<QLineEdit>(u"brokerPassword"_s)->setText(u"secret"_s);
        desk.find<QPushButton>(u"brokerCheck"_s)->click();
        QCOMPARE(desk.engine.last().name, u"checkBroker"_s);
        QCOMPARE(desk.engine.last().broker.host, u"mqtt.line"_s);
        QCOMPARE(desk.engine.last().broker.password, u"secret"_s);

        Batch batch;
        batch.brokerCheck.emplace();
        batch.brokerCheck->endpoint = u"mqtt.line:8883"_s;
        batch.brokerCheck->findings = {
            {u"Release"_s, BrokerFinding::State::Missing, u"It is the owner's."_s}};
        desk.push(batch);
        bool told = false;
        const auto labels = desk.find<QWidget>(u"brokerFindings"_s)->findChildren<QLabel*>();
        for (const QLabel* label : labels)
            told = told || label->text() == u"It is the owner's."_s;
        QVERIFY(told);

        auto* connect = desk.find<QPushButton>(u"brokerConnect"_s);
        QTRY_VERIFY(connect->isEnabled());
        connect->click();
        QCOMPARE(desk.engine.last().name, u"saveBroker"_s);
        QVERIFY(desk.engine.last().use);
        QCOMPARE(desk.engine.last().broker.user, u"me"_s);
    }

    void aSecretIsNotShownAndStaysUnlessTyped()
    {
        Desk desk;
        desk.push(brokers({}));
        desk.find<QAction>(u"connectBrokerAction"_s)->trigger();
        desk.find<QListWidget>(u"brokerList"_s)->setCurrentRow(1);
        auto* password = desk.find<QLineEdit>(u"brokerPassword"_s);
        QCOMPARE(password->text(), QString());
        QCOMPARE(desk.find<QLabel>(u"brokerSecrets"_s)->text(), hall().secretsPlace);
        auto* save = desk.find<QPushButton>(u"brokerSave"_s);
        save->click();
        QCOMPARE(desk.engine.last().broker.id, u"hall"_s);
        QVERIFY(desk.engine.last().broker.hasPassword);
        QVERIFY(!desk.engine.last().use);
        QTRY_VERIFY(save->isEnabled());
        desk.find<QLineEdit>(u"brokerUser"_s)->clear();
        save->click();
        QVERIFY(!desk.engine.last().broker.hasPassword);
    }

    void theOneInUseIsShownFirst()
    {
        Desk desk;
        desk.push(brokers(u"hall"_s));
        auto* list = desk.find<QListWidget>(u"brokerList"_s);
        QCOMPARE(list->count(), 2);
        QVERIFY(list->currentItem()->text().contains(u"Hall"_s));
        list->setCurrentRow(0);
        desk.push(brokers(u"hall"_s));
        QCOMPARE(list->currentRow(), 0); // What somebody chose stays.
    }

    void whatIsBeingTypedOutlivesNews()
    {
        Desk desk;
        desk.click(u"brokerDoor"_s);
        auto* host = desk.find<QLineEdit>(u"brokerHost"_s);
        host->setText(u"mqtt.new"_s);
        desk.push(brokers({}));
        QCOMPARE(host->text(), u"mqtt.new"_s);
    }

    void theCloudLineNamesTheBrokerAndWhatIsImpossibleSaysWhy()
    {
        Desk desk;
        desk.pushBench();
        Batch batch = brokers(u"hall"_s);
        batch.cloud.emplace();
        batch.cloud->state = CloudStatus::State::Running;
        batch.cloud->name = u"Hall"_s;
        batch.cloud->profile = u"hall"_s;
        batch.cloud->role = u"Watches: LAB2 enforces"_s;
        batch.cloud->whyNoRelease = u"Certificates are the owner's."_s;
        batch.cloud->whyNoEnforcement = u"LAB2 enforces."_s;
        batch.cloud->whyNoProvisioning = u"Not from here."_s;
        desk.push(batch);
        const QString line = desk.find<QLabel>(u"cloudText"_s)->text();
        QVERIFY2(line.startsWith(u"Hall"_s) && line.contains(u"LAB2"_s), qPrintable(line));
        desk.clickDevice(u"Cold store gateway"_s);
        const std::pair<QString, QString> reasons[] = {
            {u"releaseAction"_s, batch.cloud->whyNoRelease},
            {u"throttleAction"_s, batch.cloud->whyNoEnforcement},
            {u"provisionAction"_s, batch.cloud->whyNoProvisioning},
            {u"addVirtualAction"_s, batch.cloud->whyNoProvisioning}};
        for (const auto& [name, why] : reasons) {
            const auto* action = desk.find<QAction>(name);
            QVERIFY2(!action->isEnabled(), qPrintable(name));
            QCOMPARE(action->toolTip(), why);
        }
        // Back at the bench cloud everything is possible again.
        desk.pushBench();
        QVERIFY(desk.find<QAction>(u"releaseAction"_s)->isEnabled());
        QVERIFY(desk.find<QAction>(u"releaseAction"_s)->toolTip() != batch.cloud->whyNoRelease);
    }

    void anotherCloudEmptiesStoreAndTraffic()
    {
        Desk desk;
        desk.pushBench();
        auto* table = desk.find<QAbstractItemView>(u"trafficTable"_s);
        QVERIFY(table->model()->rowCount() > 0);
        Batch batch;
        batch.cloudReplaced = true;
        desk.push(batch);
        QCOMPARE(table->model()->rowCount(), 0);
    }
};

QTEST_MAIN(TestBrokersPage)
#include "tst_brokers_page.moc"
