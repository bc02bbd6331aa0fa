// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/certificate_info.h"
#include "pki/signing_request.h"
#include "serial/steps/steps.h"
#include "words/error_text.h"
#include "words/phrase.h"

#include <QDateTime>

namespace ferrule::serial::steps {

using namespace Qt::StringLiterals;

namespace {

/// Has the certificate issued; one that comes when nobody waits for it any more is revoked, because
/// it will never be on a device.
Task<void> signOrRevoke(std::shared_ptr<ProvisioningAuthority> authority, QString claimId,
                        QByteArray requestPem, Pending<IssuedCertificate> answer)
{
    Task<Result<IssuedCertificate>> signing = authority->sign(claimId, requestPem);
    const Result<IssuedCertificate> issued = co_await signing;
    if (answer.settle(issued) || !issued)
        co_return;
    Task<Result<void>> revoking =
        authority->revoke(issued.value().serial, u"issued after the run had ended"_s);
    // An authority that fails here finds the unconfirmed certificate at its next start.
    static_cast<void>(co_await revoking);
}

Task<Result<QByteArray>> requestFromDevice(RunPointer run)
{
    Dialect* dialect = run->dialect();
    if (!dialect)
        co_return lineGone();
    Task<Result<void>> making = dialect->generateKey();
    const Result<void> made = co_await making;
    if (!made)
        co_return made.error();
    dialect = run->dialect();
    if (!dialect)
        co_return lineGone();
    Task<Result<QByteArray>> asking = dialect->certificateRequest(run->claim->claimId);
    co_return co_await asking;
}

Result<QByteArray> requestMadeHere(ProvisionRun& run)
{
    const Result<pki::PrivateKey> key = pki::PrivateKey::generate();
    if (!key)
        return key.error();
    Result<std::string> pem = key.value().toPem();
    if (!pem)
        return pem.error();
    const Result<pki::SigningRequest> request =
        pki::SigningRequest::create(key.value(), run.claim->claimId.toStdString());
    if (!request)
        return request.error();
    run.hostKey.assign(std::move(pem).value());
    return QByteArray::fromStdString(request.value().toPem());
}

/// The authority could hand out anything; what goes onto the device must name it.
std::optional<Error> mismatch(const IssuedCertificate& issued, const QString& claimId)
{
    const Result<pki::CertificateInfo> info =
        pki::inspectCertificate(issued.certificatePem.toStdString());
    if (!info)
        return info.error();
    if (info.value().subject == claimId.toStdString())
        return std::nullopt;
    Error error;
    error.kind = ErrorKind::Protocol;
    error.what = phrase("serial", "The authority issued a certificate for somebody else.");
    error.measured = phrase("serial", "Its common name is %1.").arg(info.value().subject);
    error.expected = claimId.toStdString() + ".";
    error.remedy = phrase("serial", "Look at the authority's log.");
    return error;
}

void record(ProvisionRun& run)
{
    const IssuedCertificate& issued = *run.certificate;
    run.result.certificateSerial = issued.serial;
    run.result.fingerprint = issued.fingerprint;
    run.result.notAfterMs = issued.notAfterMs;
    const QString until =
        QDateTime::fromMSecsSinceEpoch(issued.notAfterMs, Qt::UTC).toString(u"yyyy-MM-dd");
    const Phrase measured = run.result.keyOrigin == KeyOrigin::Device
                                ? phrase("serial", "Key on the device, certificate %1… until %2")
                                : phrase("serial", "Key made here, certificate %1… until %2");
    run.measured(measured.arg(issued.serial.first(qMin(8, issued.serial.size())), until).text());
    run.detail(phrase("serial", "Serial number %1").arg(issued.serial).text());
    run.detail(u"SHA-256 %1"_s.arg(issued.fingerprint));
}

/// Registers the certificate that the device came with.
Task<Result<void>> adoptCertificate(RunPointer run)
{
    Dialect* dialect = run->dialect();
    if (!dialect)
        co_return lineGone();
    Task<Result<QByteArray>> reading = dialect->ownCertificate();
    const Result<QByteArray> pem = co_await reading;
    if (!pem)
        co_return pem.error();
    run->setProgress(0.5);
    Task<Result<IssuedCertificate>> question =
        run->authority->adopt(run->claim->claimId, pem.value());
    Task<Result<IssuedCertificate>> asking = run->ask(std::move(question));
    const Result<IssuedCertificate> adopted = co_await asking;
    if (!adopted)
        co_return adopted.error();
    run->certificate = adopted.value();
    run->committed = false;
    run->result.keyOrigin = KeyOrigin::Device;
    run->detail(
        phrase("serial",
               "The device came with its key and certificate; the certificate is registered")
            .text());
    record(*run);
    co_return Result<void>();
}

} // namespace

Task<Result<void>> keyAndCertificate(RunPointer run)
{
    run->hostKey.clear();
    run->result.keyOrigin = KeyOrigin::None;
    if (run->device->capabilities.ownCertificate) {
        Task<Result<void>> adopting = adoptCertificate(run);
        co_return co_await adopting;
    }
    Error noRequest;
    noRequest.kind = ErrorKind::Unsupported;
    Result<QByteArray> request = noRequest;
    if (run->device->capabilities.keyOnDevice) {
        Task<Result<QByteArray>> asking = requestFromDevice(run);
        request = co_await asking;
        if (run->interrupted())
            co_return *run->interruption;
        if (request)
            run->result.keyOrigin = KeyOrigin::Device;
    }
    // Firmware may know the method and still have no random source on this board.
    if (!request && request.error().kind == ErrorKind::Unsupported) {
        if (run->device->capabilities.keyOnDevice)
            run->detail(shownText(request.error().measured));
        request = requestMadeHere(*run);
        run->result.keyOrigin = KeyOrigin::Host;
    }
    if (!request)
        co_return request.error();
    const Result<pki::SigningRequest> checked =
        pki::SigningRequest::fromPem(request.value().toStdString());
    if (!checked)
        co_return checked.error();
    run->detail(
        run->result.keyOrigin == KeyOrigin::Device
            ? phrase("serial", "Key made on the device; its request is signed with it").text()
            : phrase("serial", "Key made here, held in memory only").text());
    run->setProgress(0.5);

    Pending<IssuedCertificate> answer;
    Flows::launch(signOrRevoke(run->authority, run->claim->claimId, request.value(), answer),
                  "the signing of a certificate");
    Task<Result<IssuedCertificate>> waiting = ProvisionRun::wait<IssuedCertificate>(run, answer);
    const Result<IssuedCertificate> issued = co_await waiting;
    if (!issued)
        co_return issued.error();
    run->certificate = issued.value();
    run->committed = false;
    if (std::optional<Error> wrong = mismatch(issued.value(), run->claim->claimId))
        co_return *wrong;
    record(*run);
    co_return Result<void>();
}

} // namespace ferrule::serial::steps
