// SPDX-License-Identifier: GPL-3.0-or-later
#include "judged_network.h"

#include "pki/certificate_info.h"
#include "pki/private_key.h"

namespace ferrule::test {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView knownHost = "localhost"_L1;

} // namespace

bench::ModemNetwork::Outcome LoginJudge::judge(const bench::ModemNetwork::Target& target)
{
    using Outcome = bench::ModemNetwork::Outcome;
    letIn.clear();
    const quint16 port = m_authority.settings.value(u"mqtt.port"_s).toUShort();
    if (target.host != knownHost || target.port != port)
        return Outcome::Unreachable;
    const std::string certificate = target.certificatePem.toStdString();
    const auto info = pki::inspectCertificate(certificate);
    const auto key = pki::PrivateKey::fromPem(target.keyPem.toStdString());
    const auto root = pki::inspectCertificate(target.authorityPem.toStdString());
    const auto ownRoot = pki::inspectCertificate(m_authority.authority().certificatePem());
    const bool trusts = root && ownRoot && root.value().fingerprint == ownRoot.value().fingerprint;
    if (!info || !key || !trusts ||
        !pki::certificateMatches(certificate, key.value()).valueOr(false))
        return Outcome::TlsFailed;
    if (!m_authority.valid().contains(QString::fromStdString(info.value().serial)))
        return Outcome::TlsFailed;
    letIn = QString::fromStdString(info.value().subject);
    return Outcome::Connected;
}

void JudgedNetwork::resolve(const QString& host, std::function<void(const QString& address)> done)
{
    done(host == knownHost ? u"127.0.0.1"_s : QString());
}

void JudgedNetwork::open(const Target& target,
                         std::function<void(Outcome outcome, const QString& told)> done)
{
    const Outcome outcome = m_judge.judge(target);
    m_connected = outcome == Outcome::Connected;
    done(outcome, m_connected ? QString() : u"refused"_s);
}

void JudgedNetwork::close()
{
    m_connected = false;
}

} // namespace ferrule::test
