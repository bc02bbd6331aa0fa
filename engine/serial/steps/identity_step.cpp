// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/steps/steps.h"

#include "words/phrase.h"

namespace ferrule::serial::steps {

using namespace Qt::StringLiterals;

namespace {

std::optional<Error> missingCapability(const Capabilities& can)
{
    if (can.putCredential || can.ownCertificate)
        return std::nullopt;
    Error error;
    error.kind = ErrorKind::Unsupported;
    error.what = phrase("serial", "The device cannot be provisioned over this line.");
    error.measured = phrase("serial", "Its firmware takes no credential, and came with none.");
    error.expected = phrase(
        "serial", "A way to put a certificate onto it, or to read the one that it came with.");
    error.cause = phrase("serial", "The firmware lacks the provisioning methods.");
    error.remedy = phrase("serial", "Flash firmware that has them.");
    return error;
}

QString capabilityText(const Capabilities& can)
{
    QStringList words;
    words << (can.ownCertificate ? phrase("serial", "came with its own key and certificate").text()
              : can.keyOnDevice  ? phrase("serial", "makes its own key").text()
                                 : phrase("serial", "needs its key made here").text());
    words << (can.commit ? phrase("serial", "stages writes").text()
                         : phrase("serial", "writes at once").text());
    words << (can.checksums ? phrase("serial", "checksums").text()
                            : phrase("serial", "no checksums").text());
    words << (can.hashCredential   ? phrase("serial", "tells digests").text()
              : can.readCredential ? phrase("serial", "is read back").text()
                                   : phrase("serial", "is proved by its login alone").text());
    return words.join(u", "_s);
}

} // namespace

Task<Result<void>> identity(RunPointer run)
{
    if (!run->line)
        co_return lineGone();
    Task<Result<Identified>> identifying = run->line->identify();
    const Result<Identified> answer = co_await identifying;
    if (!answer)
        co_return answer.error();
    const Identified& found = answer.value();
    if (std::optional<Error> missing = missingCapability(found.capabilities))
        co_return *missing;
    if (found.capabilities.ownCertificate && !run->authority->adopts()) {
        Error error = foreignCertificate();
        error.measured = phrase("serial", "%1, %2: it makes no key and takes no certificate.")
                             .arg(found.dialect, found.info.model);
        co_return error;
    }
    if (run->device && run->device->info.hardwareId != found.info.hardwareId) {
        Error error;
        error.kind = ErrorKind::Conflict;
        error.what =
            phrase("serial", "Another device is plugged in than the one that this run began with.");
        error.measured = phrase("serial", "It says it is %1.").arg(found.info.hardwareId);
        error.expected = u"%1."_s.arg(run->device->info.hardwareId).toStdString();
        error.remedy =
            phrase("serial", "Plug the first device in again, or provision this one anew.");
        co_return error;
    }
    run->device = found;
    run->result.device = found;
    run->measured(phrase("serial", "%1, firmware %2, %3")
                      .arg(found.info.model, found.info.firmware, found.info.hardwareId)
                      .text());
    run->detail(phrase("serial", "Speaks %1: %2")
                    .arg(found.dialect, capabilityText(found.capabilities))
                    .text());
    if (!found.info.claimId.isEmpty())
        run->detail(phrase("serial", "Holds the claim ID %1").arg(found.info.claimId).text());
    co_return Result<void>();
}

} // namespace ferrule::serial::steps
