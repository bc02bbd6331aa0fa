// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_authority.h"

namespace ferrule::test {

using namespace Qt::StringLiterals;

FakeAuthority::FakeAuthority(Scheduler& scheduler)
    : m_scheduler(scheduler)
    , m_flows(scheduler)
{
    settings = {
        {u"device.id"_s, u"0123456789"_s},
        {u"device.product"_s, u"bench-sensor"_s},
        {u"cloud.builder"_s, u"http://127.0.0.1:1/api"_s},
        {u"cloud.account"_s, u"bench"_s},
        {u"mqtt.endpoint"_s, u"localhost"_s},
        {u"mqtt.port"_s, u"8883"_s},
    };
    Result<pki::Authority> made = pki::Authority::openOrCreate(m_folder.path().toStdString(),
                                                               "Fake authority", scheduler.utcMs());
    if (made)
        m_authority.emplace(std::move(made).value());
}

void FakeAuthority::letGo()
{
    if (auto gate = std::exchange(m_gate, std::nullopt))
        gate->settle(Result<void>());
}

Task<Result<void>> FakeAuthority::pass(QString call)
{
    calls << call;
    if (m_held.remove(call)) {
        Pending<void> gate;
        m_gate = gate;
        static_cast<void>(co_await gate.answer());
    }
    if (m_failures.contains(call)) {
        Error error;
        error.kind = m_failures.take(call);
        error.what = "The authority refused.";
        co_return error;
    }
    co_return Result<void>();
}

Task<Result<serial::DeviceClaim>> FakeAuthority::claim(serial::ClaimRequest request)
{
    Task<Result<void>> passing = pass(u"claim"_s);
    const Result<void> passed = co_await passing;
    if (!passed)
        co_return passed.error();
    serial::DeviceClaim claim;
    claim.claimId = settings.value(u"device.id"_s);
    claim.product = request.device.product;
    claim.settings = settings;
    co_return claim;
}

Task<Result<serial::IssuedCertificate>> FakeAuthority::sign(QString claimId, QByteArray requestPem)
{
    Task<Result<void>> passing = pass(u"sign"_s);
    const Result<void> passed = co_await passing;
    if (!passed)
        co_return passed.error();
    const Result<pki::SigningRequest> request =
        pki::SigningRequest::fromPem(requestPem.toStdString());
    if (!request)
        co_return request.error();
    const Result<pki::IssuedCertificate> made =
        m_authority->issueClient(request.value(), claimId.toStdString(), m_scheduler.utcMs());
    if (!made)
        co_return made.error();
    serial::IssuedCertificate certificate;
    certificate.certificatePem = QByteArray::fromStdString(made.value().pem);
    certificate.authorityPem = QByteArray::fromStdString(m_authority->certificatePem());
    certificate.serial = QString::fromStdString(made.value().info.serial);
    certificate.fingerprint = QString::fromStdString(made.value().info.fingerprint);
    certificate.notAfterMs = made.value().info.notAfter;
    issued.insert(certificate.serial);
    m_commonNames.insert(certificate.serial, claimId);
    co_return certificate;
}

Task<Result<serial::IssuedCertificate>> FakeAuthority::adopt(QString claimId,
                                                             QByteArray certificatePem)
{
    Task<Result<void>> passing = pass(u"adopt"_s);
    const Result<void> passed = co_await passing;
    if (!passed)
        co_return passed.error();
    if (!adoptsForeign) {
        Task<Result<serial::IssuedCertificate>> refusing =
            ProvisioningAuthority::adopt(claimId, certificatePem);
        co_return co_await refusing;
    }
    const Result<pki::CertificateInfo> info = pki::inspectCertificate(certificatePem.toStdString());
    if (!info)
        co_return info.error();
    serial::IssuedCertificate certificate;
    certificate.certificatePem = certificatePem;
    certificate.authorityPem = QByteArray::fromStdString(m_authority->certificatePem());
    certificate.serial = QString::fromStdString(info.value().serial);
    certificate.fingerprint = QString::fromStdString(info.value().fingerprint);
    certificate.notAfterMs = info.value().notAfter;
    issued.insert(certificate.serial);
    revoked.remove(certificate.serial);
    m_commonNames.insert(certificate.serial, QString::fromStdString(info.value().subject));
    co_return certificate;
}

Task<Result<void>> FakeAuthority::revoke(QString serial, QString reason)
{
    static_cast<void>(reason);
    Task<Result<void>> passing = pass(u"revoke"_s);
    const Result<void> passed = co_await passing;
    if (!passed)
        co_return passed.error();
    revoked.insert(serial);
    co_return Result<void>();
}

Task<Result<void>> FakeAuthority::confirm(QString serial)
{
    Task<Result<void>> passing = pass(u"confirm"_s);
    const Result<void> passed = co_await passing;
    if (!passed)
        co_return passed.error();
    confirmed.insert(serial);
    co_return Result<void>();
}

Task<Result<serial::Login>> FakeAuthority::awaitLogin(QString claimId, QString serial,
                                                      Duration timeout)
{
    static_cast<void>(claimId);
    Task<Result<void>> passing = pass(u"awaitLogin"_s);
    const Result<void> passed = co_await passing;
    if (!passed)
        co_return passed.error();
    if (!valid().contains(serial)) {
        Error error;
        error.kind = ErrorKind::Tls;
        error.what = "A revoked certificate was refused.";
        co_return error;
    }
    const Instant deadline = m_scheduler.now() + timeout;
    while (sawLogin && !sawLogin(m_commonNames.value(serial))) {
        Error late;
        late.kind = ErrorKind::Timeout;
        late.what = "The broker has seen no login.";
        if (m_scheduler.now() >= deadline)
            co_return late;
        Task<Result<void>> sleeping = m_flows.sleep(std::chrono::milliseconds(50));
        const Result<void> slept = co_await sleeping;
        if (!slept)
            co_return slept.error();
    }
    serial::Login login;
    login.address = u"127.0.0.1:1"_s;
    login.utcMs = m_scheduler.utcMs();
    co_return login;
}

} // namespace ferrule::test
