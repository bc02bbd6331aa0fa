// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/cell.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace ferrule::ui;
using namespace Qt::StringLiterals;

class TestCell : public QObject
{
    Q_OBJECT
private slots:
    void columnsFillTheTableAndNoMore_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("room to spare") << 1200;
        QTest::newRow("just enough") << 680;
        QTest::newRow("too little") << 560;
    }

    void columnsFillTheTableAndNoMore()
    {
        QFETCH(int, width);
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        QTableView* table = makeTable(window);
        layout->addWidget(table);
        table->hide();
        window.resize(900, 300);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        table->show();
        for (const int each : {width, 900, width}) {
            window.resize(each, 300);
            QTRY_COMPARE(window.width(), each);
            QTRY_COMPARE(table->horizontalHeader()->length(), table->viewport()->width());
            QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
        }
    }

    void spareRoomGoesToWhatIsElidedUntilAWidthIsChosen()
    {
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        QTableView* table = makeTable(window);
        layout->addWidget(table);
        window.resize(1200, 300);
        window.show();
        QTRY_VERIFY(table->columnWidth(2) > 600);
        QCOMPARE(table->columnWidth(0), 150);
        auto* fitter = table->findChild<ColumnFitter*>();
        fitter->setWidths({150, 110, 320, 80});
        QCOMPARE(table->columnWidth(2), 320);
        QTRY_VERIFY(table->columnWidth(3) > 300);
    }

private:
    QTableView* makeTable(QWidget& window)
    {
        auto* table = new QTableView(&window);
        auto* model = new QStandardItemModel(1, 4, table);
        model->setHorizontalHeaderLabels({u"When"_s, u"By"_s, u"Value"_s, u"Type"_s});
        table->setModel(model);
        styleTable(*table);
        new ColumnFitter(*table, {150, 110, 320, 80}, {2});
        return table;
    }
};

QTEST_MAIN(TestCell)
#include "tst_cell.moc"
