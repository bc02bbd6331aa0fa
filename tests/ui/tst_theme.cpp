// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icon.h"
#include "widgets/look.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <set>

using namespace ferrule;
using namespace ferrule::ui;
using theme::Role;
using theme::Scheme;

class TestTheme : public QObject
{
    Q_OBJECT
private slots:
    void textIsReadable_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<int>("text");
        QTest::addColumn<int>("ground");
        const auto add = [](Scheme scheme, Role text, Role ground) {
            QTest::addRow("%d %d on %d", int(scheme), int(text), int(ground))
                << int(scheme) << int(text) << int(ground);
        };
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            for (const Role text : {Role::Text, Role::Muted, Role::Accent, Role::Good,
                                    Role::Warning, Role::Bad, Role::Info, Role::Neutral}) {
                for (const Role ground : {Role::Window, Role::Surface})
                    add(scheme, text, ground);
            }
            for (const Role role :
                 {Role::Good, Role::Warning, Role::Bad, Role::Info, Role::Neutral})
                add(scheme, role, theme::tintOf(role));
            for (const Role tint : {Role::BadTint, Role::WarningTint, Role::GoodTint,
                                    Role::InfoTint, Role::Selection, Role::Raised}) {
                add(scheme, Role::Text, tint);
                add(scheme, Role::Muted, tint);
            }
            add(scheme, Role::OnAccent, Role::Accent);
        }
    }

    /// WCAG 2.1 AA for text of normal size.
    void textIsReadable()
    {
        QFETCH(int, scheme);
        QFETCH(int, text);
        QFETCH(int, ground);
        const double ratio = theme::contrast(theme::colour(Role(text), Scheme(scheme)),
                                             theme::colour(Role(ground), Scheme(scheme)));
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }

    void theSchemeFollowsTheChoice()
    {
        theme::apply(*qApp, theme::Choice::Dark);
        QCOMPARE(theme::scheme(QGuiApplication::palette()), Scheme::Dark);
        QVERIFY(!qApp->styleSheet().contains(u'@'));
        QVERIFY(!qApp->styleSheet().isEmpty());
        theme::apply(*qApp, theme::Choice::Light);
        QCOMPARE(theme::scheme(QGuiApplication::palette()), Scheme::Light);
    }

    void blackAgainstWhiteIsTheWholeScale()
    {
        QVERIFY(qAbs(theme::contrast(Qt::black, Qt::white) - 21.0) < 0.01);
        QCOMPARE(theme::contrast(Qt::red, Qt::red), 1.0);
    }

    /// A state is told by mark and word, so no two states of one kind may share both.
    void statesDifferWithoutColour()
    {
        std::set<std::pair<int, QString>> seen;
        for (int state = 0; state <= int(published::DeviceState::Failed); ++state) {
            const Look one = look(published::DeviceState(state));
            QVERIFY(!one.word.isEmpty());
            QVERIFY(seen.emplace(int(one.mark), one.word).second);
        }
        std::set<int> marks;
        for (int state = 0; state <= int(published::StepState::Failed); ++state)
            marks.insert(int(look(published::StepState(state)).mark));
        QCOMPARE(marks.size(), std::size_t(4));
    }

    void everyMarkLeavesInk()
    {
        for (int mark = 0; mark <= int(Mark::Dash); ++mark) {
            QImage image(24, 24, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintMark(painter, QRectF(0, 0, 24, 24), Mark(mark), Qt::black);
            painter.end();
            QImage blank(image.size(), image.format());
            blank.fill(Qt::white);
            QVERIFY2(image != blank, qPrintable(QString::number(mark)));
        }
    }

    void iconsAreDrawnInThePalettesInk()
    {
        const auto darkest = [] {
            const QImage image = icon(QStringLiteral("store")).pixmap(QSize(32, 32)).toImage();
            int sum = 0;
            int count = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    if (pixel.alpha() > 200) {
                        sum += pixel.lightness();
                        ++count;
                    }
                }
            }
            return count == 0 ? -1 : sum / count;
        };
        theme::apply(*qApp, theme::Choice::Light);
        const int onLight = darkest();
        theme::apply(*qApp, theme::Choice::Dark);
        const int onDark = darkest();
        QVERIFY(onLight >= 0 && onLight < 80);
        QVERIFY(onDark > 180);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
