// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/steps/steps.h"

namespace ferrule::serial::steps {

using namespace Qt::StringLiterals;

namespace {

std::optional<Error> missingCapability(const Capabilities& can)
{
    if (can.putCredential || can.ownCertificate)
        return std::nullopt;
    Error error;
    error.kind = ErrorKind::Unsupported;
    error.what = "The device cannot be provisioned over this line.";
    error.measured = "Its firmware takes no credential, and came with none.";
    error.expected = "A way to put a certificate onto it, or to read the one that it came with.";
    error.cause = "The firmware lacks the provisioning methods.";
    error.remedy = "Flash firmware that has them.";
    return error;
}

QString capabilityText(const Capabilities& can)
{
    QStringList words;
    words << (can.ownCertificate ? u"came with its own key and certificate"_s
              : can.keyOnDevice  ? u"makes its own key"_s
                                 : u"needs its key made here"_s);
    words << (can.commit ? u"stages writes"_s : u"writes at once"_s);
    words << (can.checksums ? u"checksums"_s : u"no checksums"_s);
    words << (can.hashCredential   ? u"tells digests"_s
              : can.readCredential ? u"is read back"_s
                                   : u"is proved by its login alone"_s);
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
    if (run->device && run->device->info.hardwareId != found.info.hardwareId) {
        Error error;
        error.kind = ErrorKind::Conflict;
        error.what = "Another device is plugged in than the one that this run began with.";
        error.measured = u"It says it is %1."_s.arg(found.info.hardwareId).toStdString();
        error.expected = u"%1."_s.arg(run->device->info.hardwareId).toStdString();
        error.remedy = "Plug the first device in again, or provision this one anew.";
        co_return error;
    }
    run->device = found;
    run->result.device = found;
    run->measured(
        u"%1, firmware %2, %3"_s.arg(found.info.model, found.info.firmware, found.info.hardwareId));
    run->detail(u"Speaks %1: %2"_s.arg(found.dialect, capabilityText(found.capabilities)));
    if (!found.info.claimId.isEmpty())
        run->detail(u"Holds the claim ID %1"_s.arg(found.info.claimId));
    co_return Result<void>();
}

} // namespace ferrule::serial::steps
