// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tls_words.h"
#include "support/scenario.h"
#include "views/shared/tls_card.h"

#include <QLabel>
#include <QTest>

using namespace ferrule;
using namespace ferrule::published;
using namespace ferrule::testing;
using namespace Qt::StringLiterals;

/// What a broker's certificates come down to, in words and on the card.
class TestTlsCard : public QObject
{
    Q_OBJECT

    /// All that the card says.
    static QString said(const QWidget& card)
    {
        QStringList words;
        for (const auto* label : card.findChildren<QLabel*>())
            words.append(label->text());
        return words.join(u'\n');
    }

private slots:
    void isHiddenWithoutTls()
    {
        ui::TlsCard card;
        card.setPeer(std::nullopt);
        QVERIFY(card.isHidden());
        card.setPeer(scenario::tls());
        QVERIFY(!card.isHidden());
        card.setPeer(std::nullopt);
        QVERIFY(card.isHidden());
    }

    void showsTheWholeChain()
    {
        ui::TlsCard card;
        const TlsPeer peer = scenario::tls();
        card.setPeer(peer);
        const QString words = said(card);
        QCOMPARE(card.findChild<QLabel*>(u"tlsVerdict"_s)->text(),
                 u"The certificates were accepted."_s);
        for (const QString& word :
             {u"TLSv1.3"_s, u"TLS_AES_256_GCM_SHA384"_s, peer.chain[0].subject,
              peer.chain[0].issuer, u"DNS:localhost, IP:127.0.0.1"_s, u"4be1f09c1d2ab4f8"_s,
              peer.chain[1].subject, u"the root of the chain"_s})
            QVERIFY2(words.contains(word), qPrintable(word));
        // A shorter chain leaves nothing of the longer one.
        TlsPeer shorter = peer;
        shorter.chain.removeLast();
        card.setPeer(shorter);
        QVERIFY(!said(card).contains(u"the root of the chain"_s));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<TlsFinding::Problem>("problem");
        QTest::addColumn<QString>("sentence");
        using Problem = TlsFinding::Problem;
        QTest::newRow("name") << Problem::NameMismatch
                              << u"not for localhost:41883 but for DNS:localhost"_s;
        QTest::newRow("expired") << Problem::Expired << u"expired on"_s;
        QTest::newRow("early") << Problem::NotYetValid << u"is this clock right?"_s;
        QTest::newRow("self") << Problem::SelfSigned << u"signs itself"_s;
        QTest::newRow("unknown") << Problem::UnknownAuthority << u"No authority"_s;
        QTest::newRow("revoked") << Problem::Revoked << u"was revoked"_s;
        QTest::newRow("other") << Problem::Other << u"refused: what the library said"_s;
    }
    void saysWhatIsWrong()
    {
        QFETCH(TlsFinding::Problem, problem);
        QFETCH(QString, sentence);
        TlsPeer peer = scenario::tls();
        peer.findings = {{problem, u"what the library said"_s, 0},
                         {TlsFinding::Problem::Revoked, {}, -1}};
        ui::TlsCard card;
        card.setPeer(peer);
        const QString verdict = card.findChild<QLabel*>(u"tlsVerdict"_s)->text();
        QVERIFY2(verdict.contains(sentence), qPrintable(verdict));
        QVERIFY(verdict.endsWith(u"The certificate was revoked."_s));
        // A finding about no certificate of the chain is told as well.
        peer.findings = {{problem, u"what the library said"_s, 7}};
        QVERIFY(!ui::tlsVerdict(peer).isEmpty());
    }

    void countsTheDaysThatAreLeft()
    {
        constexpr qint64 day = 86'400'000;
        TlsCertificate certificate;
        certificate.notBeforeMs = 100 * day;
        certificate.notAfterMs = 200 * day;
        QVERIFY(ui::validityText(certificate, 150 * day).contains(u"50"_s));
        QVERIFY(ui::validityText(certificate, 99 * day).endsWith(u"not valid yet"_s));
        QVERIFY(ui::validityText(certificate, 200 * day).endsWith(u"expired"_s));
    }
};

QTEST_MAIN(TestTlsCard)
#include "tst_tls_card.moc"
