// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icon.h"

#include "widgets/icon_theme.h"
#include "widgets/theme.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace ferrule::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int extent = 16;

QImage drawn(const QString& name, QIcon::Mode mode = QIcon::Normal)
{
    return icon(name).pixmap(QSize(extent, extent), 1, mode).toImage();
}

} // namespace

/// The icon themes of these tests draw every icon as a red block in the middle, which no icon of
/// ours is.
class TestIcon : public QObject
{
    Q_OBJECT

    static QStringList drawnByUs()
    {
        return QDir(u":/ferrule/icons"_s).entryList({u"*.svg"_s}).replaceInStrings(u".svg"_s, QString());
    }

    bool makeTheme(const QString& theme, const QString& missing = {})
    {
        const QDir folder(m_home.filePath(theme));
        if (!folder.mkpath(u"16/actions"_s))
            return false;
        QFile index(folder.filePath(u"index.theme"_s));
        if (!index.open(QIODevice::WriteOnly))
            return false;
        index.write("[Icon Theme]\nName=Test\nDirectories=16/actions\n"
                    "[16/actions]\nSize=16\nType=Fixed\n");
        for (const QString& ours : drawnByUs()) {
            const QString name = standardIconName(ours);
            if (name.isEmpty() || name == missing)
                continue;
            QFile drawing(folder.filePath(u"16/actions/%1.svg"_s.arg(name)));
            if (!drawing.open(QIODevice::WriteOnly))
                return false;
            drawing.write("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'>"
                          "<path fill='#ff0000' d='M4 4h8v8H4z'/></svg>");
        }
        return true;
    }

    /// Whether it is the theme's block, in the colour `ink`.
    static bool isBlock(const QImage& picture, const QColor& ink)
    {
        for (int y = 0; y < extent; ++y) {
            for (int x = 0; x < extent; ++x) {
                const bool inside = x >= 4 && x < 12 && y >= 4 && y < 12;
                const QColor seen = picture.pixelColor(x, y);
                if (inside ? seen != ink : seen.alpha() != 0)
                    return false;
            }
        }
        return true;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(makeTheme(u"breeze-whole"_s));
        QVERIFY(makeTheme(u"breeze-partial"_s, u"edit-undo"_s));
        QVERIFY(makeTheme(u"colourful"_s));
        QIcon::setThemeSearchPaths({m_home.path()});
    }

    void init()
    {
        QIcon::setThemeName(u"none"_s);
        theme::apply(*qApp, theme::Choice::Light);
    }

    void standsForOneThingEach()
    {
        QSet<QString> names;
        for (const QString& ours : drawnByUs()) {
            const QString name = standardIconName(ours);
            QVERIFY2(name.isEmpty() || !names.contains(name), qPrintable(name));
            names.insert(name);
        }
        QVERIFY(names.size() > 10);
        QVERIFY(standardIconName(u"throttle"_s).isEmpty());
    }

    void aThemeThatSuitsDrawsAllStandardNames()
    {
        const QImage throttle = drawn(u"throttle"_s);
        QIcon::setThemeName(u"breeze-whole"_s);
        QVERIFY(desktopIconsFit());
        const QColor ink = theme::colour(theme::Role::Text, theme::Scheme::Light);
        for (const QString& ours : drawnByUs())
            QCOMPARE(isBlock(drawn(ours), ink), !standardIconName(ours).isEmpty());
        QCOMPARE(drawn(u"throttle"_s), throttle);
    }

    void itIsDrawnInTheColoursOfTheWindow()
    {
        QIcon::setThemeName(u"breeze-whole"_s);
        for (const auto& [choice, scheme] : {std::pair(theme::Choice::Light, theme::Scheme::Light),
                                             std::pair(theme::Choice::Dark, theme::Scheme::Dark)}) {
            theme::apply(*qApp, choice);
            QVERIFY(isBlock(drawn(u"undo"_s), theme::colour(theme::Role::Text, scheme)));
            QVERIFY(isBlock(drawn(u"undo"_s, QIcon::Disabled),
                            theme::colour(theme::Role::Neutral, scheme)));
        }
    }

    void itFillsTheScreensPixels()
    {
        QIcon::setThemeName(u"breeze-whole"_s);
        const QPixmap twice = icon(u"undo"_s).pixmap(QSize(extent, extent), 2, QIcon::Normal);
        QCOMPARE(twice.size(), QSize(2 * extent, 2 * extent));
        const QImage picture = twice.toImage();
        QCOMPARE(picture.pixelColor(8, 8).alpha(), 255);
        QCOMPARE(picture.pixelColor(23, 23).alpha(), 255);
        QCOMPARE(picture.pixelColor(7, 7).alpha(), 0);
        QCOMPARE(picture.pixelColor(24, 24).alpha(), 0);
    }

    void oursAreDrawnWithAnyOtherTheme_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("one that lacks an icon") << u"breeze-partial"_s;
        QTest::newRow("one that is drawn otherwise") << u"colourful"_s;
        QTest::newRow("one that is not there") << u"breeze-elsewhere"_s;
    }

    void oursAreDrawnWithAnyOtherTheme()
    {
        QFETCH(QString, name);
        QHash<QString, QImage> ours;
        for (const QString& each : drawnByUs())
            ours.insert(each, drawn(each));
        QIcon::setThemeName(name);
        QVERIFY(!desktopIconsFit());
        for (const QString& each : drawnByUs())
            QCOMPARE(drawn(each), ours.value(each));
    }

    void aChangeOfThemeShowsAtOnce()
    {
        const QColor ink = theme::colour(theme::Role::Text, theme::Scheme::Light);
        const QIcon undo = icon(u"undo"_s);
        const auto seen = [&undo] { return undo.pixmap(QSize(extent, extent), 1).toImage(); };
        QVERIFY(!isBlock(seen(), ink));
        QIcon::setThemeName(u"breeze-whole"_s);
        QVERIFY(isBlock(seen(), ink));
        QIcon::setThemeName(u"none"_s);
        QVERIFY(!isBlock(seen(), ink));
    }

private:
    QTemporaryDir m_home;
};

QTEST_MAIN(TestIcon)
#include "tst_icon.moc"
