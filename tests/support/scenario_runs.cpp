// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scenario.h"

namespace ferrule::testing::scenario {

using namespace published;
using namespace Qt::StringLiterals;

namespace {

Step step(StepId id, StepState state, qint64 durationMs, const QString& measured,
          const QStringList& details = {})
{
    Step step;
    step.id = id;
    step.state = state;
    step.durationMs = durationMs;
    step.measured = measured;
    step.details = details;
    return step;
}

QList<Step> doneSteps()
{
    return {
        step(StepId::Port, StepState::Done, 41, u"/dev/pts/4 opened at 115200 8N1"_s,
             {u"Raised DTR and RTS"_s, u"Skipped 212 bytes of boot log"_s}),
        step(StepId::Identity, StepState::Done, 118,
             u"JSON-RPC lines · model ferrule-ref-1 · firmware 1.4.2"_s,
             {u"Sys.GetInfo answered in 96 ms"_s, u"Can make its own key and hash credentials"_s}),
        step(StepId::Claim, StepState::Done, 63, u"Claim ID 3W9KC5TN8R, product Bench sensor"_s),
        step(StepId::KeyAndCertificate, StepState::Done, 412,
             u"P-256 key made on the device, certificate 4f:a1:09 signed for 365 days"_s,
             {u"Request: CN=3W9KC5TN8R, signature verified"_s,
              u"SHA-256 9c41f0b27de85a6630cf1b92e4a7d518"_s}),
        step(StepId::Write, StepState::Done, 884, u"7 settings and 2 credentials, 3,412 bytes"_s),
        step(StepId::Verify, StepState::Done, 203, u"9 of 9 digests equal after reading back"_s),
        step(StepId::Reboot, StepState::Done, 2310, u"Answered again after 2.3 s"_s),
        step(StepId::FirstLogin, StepState::Done, 640,
             u"Logged in over TLS 1.3 with certificate 4f:a1:09"_s),
    };
}

} // namespace

ProvisionRun passedRun(const QString& deviceId, qint64 nowMs)
{
    ProvisionRun run;
    run.deviceId = deviceId;
    run.state = ProvisionRun::State::Passed;
    run.claimId = u"3W9KC5TN8R"_s;
    run.steps = doneSteps();
    run.startedMs = nowMs - 4'671;
    return run;
}

ProvisionRun runningRun(const QString& deviceId, qint64 nowMs)
{
    ProvisionRun run = passedRun(deviceId, nowMs);
    run.state = ProvisionRun::State::Running;
    run.steps[4].state = StepState::Running;
    run.steps[4].durationMs = 430;
    run.steps[4].progress = 0.55;
    run.steps[4].measured = u"Setting 4 of 7: mqtt.endpoint"_s;
    for (int index = 5; index < 8; ++index) {
        const StepId id = run.steps[index].id;
        run.steps[index] = step(id, StepState::Waiting, 0, {});
    }
    return run;
}

ProvisionRun failedRun(const QString& deviceId, qint64 nowMs)
{
    ProvisionRun run = runningRun(deviceId, nowMs);
    run.state = ProvisionRun::State::Failed;
    run.canResume = true;
    run.steps[4] = doneSteps().at(4);
    run.steps[5].state = StepState::Failed;
    run.steps[5].durationMs = 171;
    run.steps[5].measured = u"8 of 9 digests equal after reading back"_s;
    run.steps[5].failure =
        Failure{.kind = u"device"_s,
                .what = u"The setting mqtt.endpoint was not kept by the device."_s,
                .measured = u"An empty value was read back."_s,
                .expected = u"localhost:41883"_s,
                .cause = u"Older firmware answers success to a byte string and stores nothing."_s,
                .remedy = u"Resume writes this setting once more as text and verifies it again."_s,
                .peerCode = 0};
    return run;
}

} // namespace ferrule::testing::scenario
