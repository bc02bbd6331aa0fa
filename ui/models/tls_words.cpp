// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tls_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace ferrule::ui {

using namespace Qt::StringLiterals;
using namespace published;

namespace {

class TlsWords
{
    Q_DECLARE_TR_FUNCTIONS(TlsWords)
};

constexpr qint64 dayMs = 86'400'000;

QString dateText(qint64 utcMs)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(utcMs).date(), QLocale::ShortFormat);
}

} // namespace

QString tlsVerdict(const TlsPeer& peer)
{
    if (!peer.findings.isEmpty())
        return findingText(peer.findings.constFirst(), peer);
    if (peer.chain.isEmpty())
        return TlsWords::tr("No certificate was shown.");
    return peer.resumed
               ? TlsWords::tr("An earlier connection, whose certificates were accepted, goes on.")
               : TlsWords::tr("The certificates were accepted.");
}

QString findingText(const TlsFinding& finding, const TlsPeer& peer)
{
    const bool known = finding.depth >= 0 && finding.depth < peer.chain.size();
    const TlsCertificate certificate = known ? peer.chain.at(finding.depth) : TlsCertificate();
    switch (finding.problem) {
    case TlsFinding::Problem::NameMismatch:
        return certificate.names.isEmpty()
                   ? TlsWords::tr("The certificate is for another name than %1.").arg(peer.endpoint)
                   : TlsWords::tr("The certificate is not for %1 but for %2.")
                         .arg(peer.endpoint, certificate.names.join(u", "_s));
    case TlsFinding::Problem::Expired:
        return known ? TlsWords::tr("The certificate expired on %1.")
                           .arg(dateText(certificate.notAfterMs))
                     : TlsWords::tr("The certificate has expired.");
    case TlsFinding::Problem::NotYetValid:
        return known ? TlsWords::tr("The certificate is not valid before %1; is this clock right?")
                           .arg(dateText(certificate.notBeforeMs))
                     : TlsWords::tr("The certificate is not valid yet; is this clock right?");
    case TlsFinding::Problem::SelfSigned:
        return TlsWords::tr("The certificate signs itself, and nobody here trusts it. Name it as "
                            "the authority if it is the right one.");
    case TlsFinding::Problem::UnknownAuthority:
        return TlsWords::tr("No authority that is trusted here has signed the certificates. Name "
                            "the one that has.");
    case TlsFinding::Problem::Revoked:
        return TlsWords::tr("The certificate was revoked.");
    case TlsFinding::Problem::Other:
        break;
    }
    return TlsWords::tr("The certificates were refused: %1").arg(finding.text);
}

QString validityText(const TlsCertificate& certificate, qint64 nowMs)
{
    const QString from = dateText(certificate.notBeforeMs);
    const QString to = dateText(certificate.notAfterMs);
    if (nowMs < certificate.notBeforeMs)
        return TlsWords::tr("%1 to %2, not valid yet").arg(from, to);
    if (nowMs >= certificate.notAfterMs)
        return TlsWords::tr("%1 to %2, expired").arg(from, to);
    const auto days = int((certificate.notAfterMs - nowMs) / dayMs);
    return TlsWords::tr("%1 to %2, %n day(s) left", nullptr, days).arg(from, to);
}

} // namespace ferrule::ui
