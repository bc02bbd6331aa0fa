// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_engine.h"
#include "support/scenario.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "views/centre/page_stack.h"
#include "views/devices/device_list.h"
#include "widgets/elided_label.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace ferrule;
using namespace ferrule::ui;
using namespace Qt::StringLiterals;
namespace scenario = ferrule::testing::scenario;

/// No words are cut off: on each page, in each language that there is, on the smallest screen that
/// is promised and on the largest.
class TestLayout : public QObject
{
    Q_OBJECT

    static QString nameOf(const QWidget& widget)
    {
        const auto* label = qobject_cast<const QLabel*>(&widget);
        const auto* button = qobject_cast<const QAbstractButton*>(&widget);
        const auto* box = qobject_cast<const QComboBox*>(&widget);
        const QString text = label    ? label->text()
                             : button ? button->text()
                             : box    ? box->currentText()
                                      : QString();
        return u"%1 “%2”, %3 wide of %4"_s.arg(widget.objectName(), text)
            .arg(widget.width())
            .arg(widget.sizeHint().width());
    }

    /// Whether a box has room for the longest of what can be chosen in it.
    static bool holds(const QComboBox& box)
    {
        QStyleOptionComboBox option;
        option.initFrom(&box);
        const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                       QStyle::SC_ComboBoxEditField, &box);
        int longest = 0;
        for (int i = 0; i < box.count(); ++i)
            longest = std::max(longest, box.fontMetrics().horizontalAdvance(box.itemText(i)));
        return longest <= room.width();
    }

    /// Whether what a widget says fits into it.
    static bool fits(const QWidget& widget)
    {
        // The style's own rounding of a bold or scaled font.
        constexpr int tolerance = 3;
        if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
            if (label->text().isEmpty() || qobject_cast<const ElidedLabel*>(label))
                return true;
            if (label->wordWrap())
                return label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored ||
                       label->heightForWidth(label->width()) <= label->height() + tolerance;
            return label->sizeHint().width() <= label->width() + tolerance;
        }
        if (const auto* box = qobject_cast<const QComboBox*>(&widget))
            return box->isEditable() || box->currentText().isEmpty() || holds(*box);
        if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
            return button->text().isEmpty() ||
                   button->sizeHint().width() <= button->width() + tolerance;
        return true;
    }

    static QStringList cutOff(const QWidget& window)
    {
        QStringList names;
        const QList<QWidget*> widgets = window.findChildren<QWidget*>();
        for (const QWidget* widget : widgets)
            if (widget->isVisible() && !fits(*widget))
                names.append(nameOf(*widget));
        return names;
    }

private slots:
    void cleanup() { installLanguage(*qApp, u"en"_s); }

    void noWordIsCutOff_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const Language& language : languages()) {
            QTest::addRow("%s small", qPrintable(language.code))
                << language.code << QSize(1024, 700);
            QTest::addRow("%s usual", qPrintable(language.code))
                << language.code << QSize(1280, 800);
            QTest::addRow("%s large", qPrintable(language.code))
                << language.code << QSize(3840, 2160);
        }
    }
    void noWordIsCutOff()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        installLanguage(*qApp, language);
        const QTemporaryDir home;
        Settings settings(home.filePath(u"window.ini"_s));
        testing::FakeEngine engine;
        MainWindow window(engine, settings);
        window.resize(size);
        window.show();
        QCOMPARE(window.size(), size);
        QStringList faults;
        const auto look = [&](const QString& where) {
            for (int round = 0; round < 3; ++round)
                QApplication::processEvents();
            QVERIFY2(window.size() == size, qUtf8Printable(where + u" widens the window"_s));
            for (const QString& name : cutOff(window))
                faults.append(where + u": "_s + name);
        };
        look(u"first run"_s);
        engine.push(scenario::bench(QDateTime::currentMSecsSinceEpoch()));
        auto* list = window.findChild<DeviceList*>();
        auto* pages = window.findChild<PageStack*>();
        auto* tabs = window.findChild<QTabBar*>(u"pageTabs"_s);
        for (const QString& device : {QString(), scenario::boardPort, scenario::freshPort}) {
            list->select(device);
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                look(pages->currentPage());
            }
        }
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qUtf8Printable(faults.join(u'\n')));
    }
};

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
