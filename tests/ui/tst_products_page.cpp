// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine_feed.h"
#include "support/fake_engine.h"
#include "support/scenario.h"
#include "views/products/products_page.h"
#include "widgets/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace ferrule;
using namespace ferrule::ui;
using namespace ferrule::published;
using namespace Qt::StringLiterals;
namespace scenario = ferrule::testing::scenario;

namespace {

constexpr qint64 now = 1'800'000'000'000;

} // namespace

class TestProductsPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { theme::apply(*qApp, theme::Choice::Light); }

    void init()
    {
        m_engine = std::make_unique<testing::FakeEngine>();
        m_feed = std::make_unique<EngineFeed>(*m_engine);
        m_page = std::make_unique<ProductsPage>(*m_engine, *m_feed);
        m_page->resize(1000, 760);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        Batch batch;
        batch.devices = scenario::devices(now);
        batch.products = scenario::products();
        m_engine->push(batch);
        m_table = m_page->findChild<QTableView*>(u"productsTable"_s);
        QTRY_COMPARE(m_table->model()->rowCount(), 2);
    }

    void cleanup()
    {
        m_page.reset();
        m_feed.reset();
        m_engine.reset();
    }

    void somebodysOwnBrokerHasNoneAndSaysWhy()
    {
        auto* action = m_page->findChild<QAction*>(u"productsNew"_s);
        auto* why = m_page->findChild<QLabel*>(u"productsWhyNot"_s);
        QVERIFY(action->isEnabled());
        QVERIFY(!why->isVisible());
        const QString tip = action->toolTip();
        Batch batch;
        batch.cloudReplaced = true;
        batch.cloud.emplace();
        batch.cloud->whyNoProvisioning = u"Certificates are the owner's."_s;
        m_engine->push(batch);
        QTRY_VERIFY(why->isVisible());
        QCOMPARE(why->text(), batch.cloud->whyNoProvisioning);
        QVERIFY(!action->isEnabled());
        QCOMPARE(action->toolTip(), batch.cloud->whyNoProvisioning);
        QVERIFY(!field(u"productName"_s)->isEnabled());

        batch.cloudReplaced = true;
        batch.cloud.emplace();
        batch.products = scenario::products();
        m_engine->push(batch);
        QTRY_VERIFY(action->isEnabled());
        QVERIFY(!why->isVisible());
        QCOMPARE(action->toolTip(), tip);
        QVERIFY(field(u"productName"_s)->isEnabled());
    }

    void theFirstOneIsShownWithItsDevices()
    {
        const Product first = scenario::products().first();
        QCOMPARE(field(u"productName"_s)->text(), first.name);
        QCOMPARE(field(u"productVersion"_s)->text(), first.firmwareVersion);
        QVERIFY(box()->isChecked());
        QVERIFY(m_table->model()->index(0, 1).data().toInt() > 0);
        QCOMPARE(m_table->model()->index(1, 1).data().toInt(), 0);
        QVERIFY(field(u"productName"_s)->isReadOnly());
        QVERIFY(!button(u"productSave"_s)->isEnabled());
        click(u"productCopyToken"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), first.token);
    }

    void autoClaimIsSwitched()
    {
        select(1);
        QVERIFY(!box()->isChecked());
        QTest::mouseClick(box(), Qt::LeftButton, {}, {8, box()->height() / 2});
        click(u"productSave"_s);
        QCOMPARE(m_engine->last().name, u"setProduct"_s);
        Product expected = scenario::products().last();
        expected.autoClaim = true;
        QCOMPARE(m_engine->last().product, expected);
    }

    void aProductIsMadeAndSelected()
    {
        click(u"productsNewButton"_s);
        QVERIFY(field(u"productName"_s)->text().isEmpty());
        QTest::keyClicks(field(u"productName"_s), u"Heater"_s);
        field(u"productVersion"_s)->setText(u"2.0"_s);
        field(u"productUrl"_s)->setText(u"https://firmware.example/h.bin"_s);
        field(u"productChecksum"_s)->setText(QString(64, u'A'));
        click(u"productSave"_s);
        QCOMPARE(m_engine->last().product.name, u"Heater"_s);
        QCOMPARE(m_engine->last().product.firmwareChecksum, QString(64, u'a'));
        Product made = m_engine->last().product;
        made.token = u"made by the engine"_s;
        Batch batch;
        batch.products = scenario::products() + QList<Product>{made};
        m_engine->push(batch);
        QTRY_COMPARE(field(u"productToken"_s)->text(), made.token);
        QCOMPARE(m_table->selectionModel()->selectedRows().first().row(), 2);
    }

    void whatIsTypedStaysWhenTheSameProductChangesElsewhere()
    {
        select(1);
        field(u"productVersion"_s)->setText(u"9.9"_s);
        Batch batch;
        batch.products = scenario::products();
        batch.products.last().autoClaim = true;
        m_engine->push(batch);
        QCOMPARE(field(u"productVersion"_s)->text(), u"9.9"_s);
        click(u"productCancel"_s);
        QVERIFY(field(u"productVersion"_s)->text().isEmpty());
        QVERIFY(box()->isChecked());
    }

    void aFailureIsExplainedAndNothingIsLost()
    {
        Failure failure;
        failure.what = u"The firmware's checksum cannot be used."_s;
        m_engine->failNext(failure);
        select(1);
        field(u"productVersion"_s)->setText(u"9.9"_s);
        click(u"productSave"_s);
        QTRY_VERIFY(m_page->findChild<QWidget*>(u"productsError"_s)->isVisible());
        QCOMPARE(field(u"productVersion"_s)->text(), u"9.9"_s);
        // A name that is taken is said before anything is asked.
        m_engine->forget();
        click(u"productsNewButton"_s);
        field(u"productName"_s)->setText(scenario::products().first().name);
        click(u"productSave"_s);
        QVERIFY(m_engine->commands().isEmpty());
        QVERIFY(m_page->findChild<QWidget*>(u"productsError"_s)->isVisible());
    }

private:
    QLineEdit* field(const QString& name) { return m_page->findChild<QLineEdit*>(name); }
    QPushButton* button(const QString& name) { return m_page->findChild<QPushButton*>(name); }
    QCheckBox* box() { return m_page->findChild<QCheckBox*>(u"productAutoClaim"_s); }

    void select(int row)
    {
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {},
                          m_table->visualRect(m_table->model()->index(row, 0)).center());
    }

    void click(const QString& name)
    {
        QPushButton* target = button(name);
        QVERIFY2(target && target->isVisible() && target->isEnabled(), qUtf8Printable(name));
        QTest::mouseClick(target, Qt::LeftButton);
    }

    std::unique_ptr<testing::FakeEngine> m_engine;
    std::unique_ptr<EngineFeed> m_feed;
    std::unique_ptr<ProductsPage> m_page;
    QTableView* m_table = nullptr;
};

QTEST_MAIN(TestProductsPage)
#include "tst_products_page.moc"
