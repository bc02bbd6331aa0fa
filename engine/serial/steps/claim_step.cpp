// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/steps/steps.h"

#include "words/phrase.h"

namespace ferrule::serial::steps {

using namespace Qt::StringLiterals;

Task<Result<void>> claim(RunPointer run)
{
    ClaimRequest request;
    request.device = run->device->info;
    request.port = run->line ? run->line->portInfo().path : QString();
    request.name = run->wish.name;
    request.product = run->wish.product;
    request.claimId = run->wish.claimId;
    // A claim that was made before this run failed is the one to go on with.
    if (run->claim)
        request.claimId = run->claim->claimId;
    Task<Result<DeviceClaim>> question = run->authority->claim(request);
    Task<Result<DeviceClaim>> asking = run->ask(std::move(question));
    const Result<DeviceClaim> answer = co_await asking;
    if (!answer)
        co_return answer.error();
    run->claim = answer.value();
    run->result.claimId = run->claim->claimId;
    run->result.product = run->claim->product;
    run->measured(
        phrase("serial", "%1, product %2").arg(run->claim->claimId, run->claim->product).text());
    co_return Result<void>();
}

} // namespace ferrule::serial::steps
