// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/confirm_bar.h"
#include "widgets/error_panel.h"
#include "widgets/identifier_text.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace ferrule::ui;
using namespace Qt::StringLiterals;

namespace {

/// What stands in the monospace face, in order.
QStringList monospaced(const QString& richText)
{
    QTextDocument document;
    document.setHtml(richText);
    const QStringList mono = theme::font(theme::Type::Mono).families();
    QStringList found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (fragment.charFormat().fontFamilies().toStringList() == mono)
                found.append(fragment.text());
        }
    }
    return found;
}

QString plain(const QString& richText)
{
    QTextDocument document;
    document.setHtml(richText);
    return document.toPlainText();
}

/// The labels that show something in the monospace face.
QStringList monospaced(const QWidget& widget)
{
    QStringList found;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (label->textFormat() == Qt::RichText)
            found += monospaced(label->text());
    }
    return found;
}

} // namespace

class TestIdentifierText : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { theme::apply(*qApp, theme::Choice::Light); }

    void claimIdsAreFound_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("identifier");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("none") << u"Nothing was sent at 18:30."_s << QString() << QStringList();
        QTest::newRow("two") << u"P7QX2M9A4B, then 7GJ4YE8M0C."_s << QString()
                             << QStringList{u"P7QX2M9A4B"_s, u"7GJ4YE8M0C"_s};
        QTest::newRow("in a topic")
            << u"ioto/device/P7QX2M9A4B/a"_s << QString() << QStringList{u"P7QX2M9A4B"_s};
        QTest::newRow("no claim IDs")
            << u"1800000000 ms, COMPLETELY, P7QX2M9A4, P7QX2M9A4BC, p7qx2m9a4b"_s << QString()
            << QStringList();
        QTest::newRow("written by hand") << u"Line 1 & boiler-1 <P7QX2M9A4B>"_s << u"boiler-1"_s
                                         << QStringList{u"boiler-1"_s, u"P7QX2M9A4B"_s};
        QTest::newRow("named twice")
            << u"P7QX2M9A4B is P7QX2M9A4B\non two lines"_s << u"P7QX2M9A4B"_s
            << QStringList{u"P7QX2M9A4B"_s, u"P7QX2M9A4B"_s};
    }

    void claimIdsAreFound()
    {
        QFETCH(QString, sentence);
        QFETCH(QString, identifier);
        QFETCH(QStringList, found);
        const QString text = withIdentifier(sentence, identifier);
        QCOMPARE(monospaced(text), found);
        QString line = plain(text);
        line.replace(QChar::LineSeparator, u'\n');
        QCOMPARE(line, sentence);

        QLabel label;
        showSentence(label, sentence, identifier);
        QCOMPARE(label.textFormat(), found.isEmpty() ? Qt::PlainText : Qt::RichText);
        if (found.isEmpty())
            QCOMPARE(label.text(), sentence);
        else
            QCOMPARE(label.text(), text);
    }

    void aNameThatIsAClaimIdIsKnown()
    {
        QVERIFY(looksLikeClaimId(u"P7QX2M9A4B"));
        QVERIFY(!looksLikeClaimId(u"Sensor P7QX2M9A4B"));
        QVERIFY(!looksLikeClaimId(u""));
    }

    void questionsAndErrorsShowThem()
    {
        ConfirmBar question;
        question.ask(u"Releasing P7QX2M9A4B cuts it off."_s, u"Release 1 device"_s, [] {});
        QCOMPARE(monospaced(question), QStringList{u"P7QX2M9A4B"_s});

        ErrorPanel panel;
        ferrule::published::Failure failure;
        failure.what = u"P7QX2M9A4B was not released."_s;
        failure.cause = u"7GJ4YE8M0C holds its port."_s;
        panel.showFailure(failure);
        QCOMPARE(monospaced(panel), (QStringList{u"P7QX2M9A4B"_s, u"7GJ4YE8M0C"_s}));
        failure.what = u"It was not <b>released</b>."_s;
        failure.cause.clear();
        panel.showFailure(failure);
        QCOMPARE(monospaced(panel), QStringList());
    }
};

QTEST_MAIN(TestIdentifierText)
#include "tst_identifier_text.moc"
