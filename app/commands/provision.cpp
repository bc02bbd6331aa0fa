// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/bench_session.h"
#include "commands/commands.h"
#include "commands/exit_code.h"
#include "commands/serial_options.h"
#include "support/command_line.h"
#include "support/home.h"
#include "support/termination.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <cstdio>
#include <utility>

namespace ferrule::app {

using namespace Qt::StringLiterals;

namespace {

double milliseconds(Duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

const char* nameOf(serial::StepState state)
{
    switch (state) {
    case serial::StepState::Waiting:
        return "waiting";
    case serial::StepState::Running:
        return "running";
    case serial::StepState::Done:
        return "done";
    case serial::StepState::Failed:
        return "failed";
    }
    return "";
}

const char* nameOf(serial::KeyOrigin origin)
{
    switch (origin) {
    case serial::KeyOrigin::Device:
        return "device";
    case serial::KeyOrigin::Host:
        return "host";
    case serial::KeyOrigin::None:
        break;
    }
    return "none";
}

QJsonObject toJson(const serial::StepReport& step)
{
    QJsonObject object{
        {u"step"_s, serial::title(step.id)},
        {u"state"_s, QLatin1StringView(nameOf(step.state))},
        {u"durationMs"_s, milliseconds(step.duration)},
        {u"measured"_s, step.measured},
        {u"details"_s, QJsonArray::fromStringList(step.details)},
    };
    if (step.error)
        object.insert("error"_L1, exitcode::toJson(*step.error));
    return object;
}

QJsonObject toJson(const serial::ProvisionJob& job, const std::optional<Error>& error, int code)
{
    const serial::ProvisionResult& result = job.result();
    QJsonArray steps;
    for (const serial::StepReport& step : job.steps())
        steps.append(toJson(step));
    QJsonObject object{
        {u"passed"_s, code == exitcode::done},
        {u"exitCode"_s, code},
        {u"claimId"_s, result.claimId},
        {u"product"_s, result.product},
        {u"hardwareId"_s, result.device.info.hardwareId},
        {u"model"_s, result.device.info.model},
        {u"firmware"_s, result.device.info.firmware},
        {u"dialect"_s, result.device.dialectId},
        {u"key"_s, QLatin1StringView(nameOf(result.keyOrigin))},
        {u"certificate"_s, result.certificateSerial},
        {u"fingerprint"_s, result.fingerprint},
        {u"notAfterMs"_s, qint64(result.notAfterMs)},
        {u"totalMs"_s, milliseconds(result.total)},
        {u"deviceShare"_s, result.deviceShare()},
        {u"bytesOut"_s, result.bytesOut},
        {u"bytesIn"_s, result.bytesIn},
        {u"retries"_s, qint64(result.retries)},
        {u"steps"_s, steps},
    };
    if (error)
        object.insert("error"_L1, exitcode::toJson(*error));
    return object;
}

void tell(const serial::StepReport& step)
{
    if (step.state == serial::StepState::Done)
        std::fprintf(stderr, "%-20s %7.0f ms  %s\n", qPrintable(serial::title(step.id)),
                     milliseconds(step.duration), qPrintable(step.measured));
    else if (step.state == serial::StepState::Failed)
        std::fprintf(stderr, "%-20s failed: %s\n", qPrintable(serial::title(step.id)),
                     describe(*step.error).c_str());
}

/// One run of the command, alive until its event loop has ended.
struct Provisioning
{
    Provisioning(const QString& home, SerialOptions what, QString claim, bool asJson)
        : options(std::move(what))
        , claimId(std::move(claim))
        , json(asJson)
        , session(scheduler, home)
        , line(makeLine(scheduler, options))
    {
    }

    SystemScheduler scheduler;
    SerialOptions options;
    QString claimId;
    bool json;
    BenchSession session;
    std::unique_ptr<serial::DeviceLine> line;
    std::unique_ptr<serial::ProvisionJob> job;
    bool interrupted = false;
};

/// What the run came to, once the Store has its values as well.
int conclude(Provisioning& run, std::optional<Error>& error)
{
    const serial::ProvisionResult& result = run.job->result();
    if (result.state == serial::ProvisionResult::State::Cancelled && run.interrupted)
        return exitcode::cancelled;
    if (result.state != serial::ProvisionResult::State::Passed)
        return exitcode::ofStep(result.failedStep.value_or(serial::StepId::Port));
    if (run.options.store.isEmpty())
        return exitcode::done;
    const Result<std::vector<store::Edit>> edits = storeEdits(run.options.store);
    const auto stored = edits
                            ? useStore(run.session, result.claimId, *edits, u"ferrule provision"_s)
                            : Result<QMap<QString, QString>>(edits.error());
    if (stored)
        return exitcode::done;
    error = stored.error();
    return exitcode::cloud;
}

Task<void> provision(std::shared_ptr<Provisioning> run)
{
    std::fprintf(stderr, "Starting the bench cloud\n");
    const Result<void> started = co_await run->session.cloud.start();
    if (!started) {
        std::fprintf(stderr, "ferrule provision: %s\n", describe(started.error()).c_str());
        if (run->json) {
            const QJsonObject object{{u"passed"_s, false},
                                     {u"exitCode"_s, exitcode::cloud},
                                     {u"error"_s, exitcode::toJson(started.error())}};
            std::printf("%s", QJsonDocument(object).toJson().constData());
        }
        QCoreApplication::exit(exitcode::cloud);
        co_return;
    }
    serial::ProvisionWish wish;
    wish.name = run->options.name;
    wish.product = run->options.product;
    wish.claimId = run->claimId;
    wish.wifi = run->options.wifi;
    run->job = std::make_unique<serial::ProvisionJob>(run->scheduler, *run->line,
                                                      run->session.authority, wish);
    // What is added to the record of a step that has ended is no news.
    QObject::connect(run->job.get(), &serial::ProvisionJob::stepChanged, run->job.get(),
                     [told = std::array<serial::StepState, serial::stepCount>()](
                         const serial::StepReport& step) mutable {
                         serial::StepState& before = told[std::size_t(step.id)];
                         if (std::exchange(before, step.state) != step.state)
                             tell(step);
                     });
    Pending<void> ended;
    QObject::connect(run->job.get(), &serial::ProvisionJob::finished, run->job.get(),
                     [ended]() mutable { ended.settle(Result<void>()); });
    run->job->start();
    if (run->interrupted)
        run->job->cancel();
    static_cast<void>(co_await ended.answer());

    std::optional<Error> error = run->job->result().error;
    const int code = conclude(*run, error);
    if (code == exitcode::done)
        std::fprintf(stderr,
                     "PASS  %s in %.1f s, %.0f %% of it on the wire or waiting for the "
                     "device\n",
                     qPrintable(run->job->result().claimId),
                     milliseconds(run->job->result().total) / 1000,
                     run->job->result().deviceShare() * 100);
    else
        std::fprintf(stderr, "FAIL  %s\n", error ? describe(*error).c_str() : "");
    if (run->json)
        std::printf("%s", QJsonDocument(toJson(*run->job, error, code)).toJson().constData());
    else if (code == exitcode::done)
        std::printf("%s\n", qPrintable(run->job->result().claimId));
    run->line->close();
    co_await run->session.cloud.stop();
    QCoreApplication::exit(code);
}

} // namespace

int runProvision(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Provisions the device on a port against the bench cloud, up to its first login over "
        u"TLS.\n"
        "Progress goes to standard error; standard output gets the claim ID, or with --json the\n"
        "whole record.\n\n"
        "Exit codes: 0 passed; 1 failed; 2 command line; 3 port; 4 device; 5 cloud;\n"
        "6 provisioned, but no login came; 130 interrupted (nothing half done stays valid)."_s);
    addSerialOptions(parser);
    parser.addOptions({
        {u"product"_s, u"The product that it becomes (else what it says)."_s, u"NAME"_s},
        {u"name"_s, u"How people shall call it (else by its model)."_s, u"NAME"_s},
        {u"claim-id"_s, u"The claim ID that it gets (else its own, else a new one)."_s, u"ID"_s},
        {u"wifi"_s, u"The Wi-Fi network that it joins, where it has Wi-Fi."_s, u"SSID"_s},
        {u"wifi-passphrase-file"_s, u"A file with the network's passphrase."_s, u"FILE"_s},
        {u"home"_s, u"Where the bench cloud lives."_s, u"FOLDER"_s},
        {u"json"_s, u"Print the record as JSON."_s},
    });
    if (const auto done = readCommandLine(parser, arguments))
        return *done;
    Result<SerialOptions> options = readSerialOptions(parser);
    if (!options || options.value().port.isEmpty()) {
        std::fprintf(stderr, "ferrule provision: %s\n",
                     options ? "--port is missing." : describe(options.error()).c_str());
        return exitcode::usage;
    }
    if (parser.isSet(u"product"_s))
        options.value().product = parser.value(u"product"_s);
    if (parser.isSet(u"name"_s))
        options.value().name = parser.value(u"name"_s);
    if (parser.isSet(u"wifi"_s)) {
        serial::WifiNetwork network;
        network.ssid = parser.value(u"wifi"_s);
        const QString path = parser.value(u"wifi-passphrase-file"_s);
        const Result<QString> passphrase = path.isEmpty() ? QString() : readSecret(path);
        if (!passphrase) {
            std::fprintf(stderr, "ferrule provision: %s\n", describe(passphrase.error()).c_str());
            return exitcode::usage;
        }
        network.passphrase = passphrase.value();
        options.value().wifi = network;
    }
    const auto run =
        std::make_shared<Provisioning>(homeFolder(parser.value(u"home"_s)), options.value(),
                                       parser.value(u"claim-id"_s), parser.isSet(u"json"_s));
    onTermination(QCoreApplication::instance(), [run] {
        run->interrupted = true;
        if (run->job)
            run->job->cancel();
    });
    // From within the event loop: a run that ends at once must find a loop to leave.
    QMetaObject::invokeMethod(
        QCoreApplication::instance(), [run] { Flows::launch(provision(run), "provision"); },
        Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace ferrule::app
