// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/control_client.h"
#include "commands/bench_session.h"
#include "commands/cloud_choice.h"
#include "commands/commands.h"
#include "commands/exit_code.h"
#include "commands/serial_options.h"
#include "commands/store_file.h"
#include "support/command_line.h"
#include "support/home.h"
#include "support/termination.h"
#include "workbench/port_store.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

namespace ferrule::app {

using namespace Qt::StringLiterals;

namespace {

using Values = QMap<QString, QString>;

struct StoreCommand
{
    QString verb; ///< list, get, set, delete, export, import
    QString key;
    QString value;
    QString file;
    QString claimId;                 ///< empty = over the port
    std::optional<store::Type> type; ///< of the value that is set; absent = what it looks like
    SerialOptions serial;
    QString home;
    CloudChoice cloud; ///< of `claimId`
    bool json = false;
    Values imported;
};

bool changes(const StoreCommand& command)
{
    return command.verb == "set"_L1 || command.verb == "delete"_L1 || command.verb == "import"_L1;
}

QList<published::StoreEdit> editsOf(const StoreCommand& command)
{
    QList<published::StoreEdit> edits;
    if (command.verb == "delete"_L1) {
        published::StoreEdit edit;
        edit.key = command.key;
        edit.remove = true;
        edit.overwrite = true;
        return {edit};
    }
    Values values = command.imported;
    if (command.verb == "set"_L1)
        values = {{command.key, command.value}};
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        published::StoreEdit edit;
        edit.key = it.key();
        edit.value = it.value();
        edit.overwrite = true;
        edits << edit;
    }
    return edits;
}

/// Reads or writes over the port; the device's settings as they are then.
Task<Result<Values>> overPort(StoreCommand command, serial::DeviceLine* line)
{
    Task<Result<serial::Identified>> identifying = line->identify();
    const Result<serial::Identified> found = co_await identifying;
    if (!found)
        co_return found.error();
    const serial::Capabilities capabilities = found.value().capabilities;
    const QPointer<serial::DeviceLine> guarded(line);
    const QList<published::StoreEdit> edits = editsOf(command);
    QStringList asked;
    for (const published::StoreEdit& edit : edits)
        asked << edit.key;
    if (changes(command)) {
        Task<Result<void>> writing = writeSettings(guarded, capabilities, edits);
        const Result<void> written = co_await writing;
        if (!written)
            co_return written.error();
    }
    if (command.verb == "get"_L1 || command.verb == "set"_L1) {
        if (!line->dialect())
            co_return cancelled("The port was closed.");
        Task<Result<QString>> getting =
            line->dialect()->getSetting(command.key, serial::Stage::Effective);
        const Result<QString> value = co_await getting;
        if (!value)
            co_return value.error();
        co_return Values{{command.key, value.value()}};
    }
    Task<Result<serial::Settings>> reading = readSettings(guarded, capabilities, asked);
    co_return co_await reading;
}

/// The edits of a command at the cloud, whose device need not be attached.
Result<std::vector<store::Edit>> cloudEditsOf(const StoreCommand& command)
{
    if (command.verb == "delete"_L1) {
        store::Edit edit;
        edit.key = command.key.toStdString();
        edit.remove = true;
        edit.overwrite = true;
        return std::vector<store::Edit>{edit};
    }
    if (command.verb == "set"_L1 && command.type) {
        const Result<store::Value> value =
            store::Value::parse(*command.type, command.value.toStdString());
        if (!value)
            return value.error();
        store::Edit edit;
        edit.key = command.key.toStdString();
        edit.value = *value;
        edit.overwrite = true;
        return std::vector<store::Edit>{edit};
    }
    return storeEdits(command.verb == "set"_L1 ? Values{{command.key, command.value}}
                                               : command.imported);
}

/// What a command works with, alive until its event loop has ended; the clock outlives the rest.
struct StoreRun
{
    SystemScheduler scheduler;
    std::unique_ptr<serial::DeviceLine> line;
    std::unique_ptr<BenchSession> session; ///< none at somebody's own broker
};

/// By whoever runs the cloud, the window as a rule.
Task<Result<Values>> askCloud(StoreCommand command, std::shared_ptr<StoreRun> run,
                              std::vector<store::Edit> edits)
{
    cloud::ControlClient client(run->scheduler, command.cloud.folder, command.cloud.broker);
    Task<Result<Values>> asking = client.useStore(command.claimId, edits, u"ferrule store"_s);
    Result<Values> answer = co_await asking;
    co_return answer;
}

Task<Result<Values>> atCloud(StoreCommand command, std::shared_ptr<StoreRun> run)
{
    const Result<std::vector<store::Edit>> edits = cloudEditsOf(command);
    if (!edits)
        co_return edits.error();
    if (!run->session) {
        Task<Result<Values>> asking = askCloud(command, run, *edits);
        co_return co_await asking;
    }
    BenchSession& session = *run->session;
    const Result<void> started = co_await session.cloud.start();
    if (!started && started.error().kind == ErrorKind::Busy) {
        Task<Result<Values>> asking = askCloud(command, run, *edits);
        co_return co_await asking;
    }
    if (!started)
        co_return started.error();
    Result<Values> values = useStore(session, command.claimId, *edits, u"ferrule store"_s);
    co_await session.cloud.stop();
    co_return values;
}

/// What the command asked for, of all the values.
Result<Values> wanted(const StoreCommand& command, const Values& values)
{
    if (command.verb != "get"_L1 && command.verb != "set"_L1)
        return values;
    if (values.contains(command.key))
        return Values{{command.key, values.value(command.key)}};
    Error error;
    error.kind = ErrorKind::NotFound;
    error.what = "The Store of " + command.claimId.toStdString() + " has no key " +
                 command.key.toStdString() + ".";
    return error;
}

/// Prints what the command asked for; the exit code.
int print(const StoreCommand& command, const Values& values)
{
    if (command.verb == "export"_L1 && !command.file.isEmpty()) {
        const Result<void> written = writeStoreFile(command.file, values);
        if (!written) {
            std::fprintf(stderr, "ferrule store: %s\n", describe(written.error()).c_str());
            return exitcode::failed;
        }
        std::fprintf(stderr, "%d keys written to %s\n", int(values.size()),
                     qPrintable(command.file));
        return exitcode::done;
    }
    if (command.json || command.verb == "export"_L1) {
        std::printf("%s", QJsonDocument(toStoreJson(values)).toJson().constData());
    } else if (command.verb == "get"_L1) {
        std::printf("%s\n", qPrintable(values.value(command.key)));
    } else if (command.verb == "list"_L1) {
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            std::printf("%s=%s\n", qPrintable(it.key()), qPrintable(it.value()));
    }
    return exitcode::done;
}

int fail(const StoreCommand& command, const Error& error, int code)
{
    std::fprintf(stderr, "ferrule store: %s\n", describe(error).c_str());
    if (command.json) {
        const QJsonObject object{{u"exitCode"_s, code}, {u"error"_s, exitcode::toJson(error)}};
        std::printf("%s", QJsonDocument(object).toJson().constData());
    }
    return code;
}

Task<void> runOverPort(StoreCommand command, std::shared_ptr<StoreRun> run)
{
    Task<Result<Values>> running = overPort(command, run->line.get());
    const Result<Values> values = co_await running;
    run->line->close();
    QCoreApplication::exit(
        values ? print(command, values.value())
               : fail(command, values.error(), exitcode::ofDeviceError(values.error())));
}

Task<void> runAtCloud(StoreCommand command, std::shared_ptr<StoreRun> run)
{
    Task<Result<Values>> asking = atCloud(command, run);
    const Result<Values> all = co_await asking;
    const Result<Values> values = all ? wanted(command, *all) : all;
    if (values) {
        QCoreApplication::exit(print(command, *values));
        co_return;
    }
    const bool missing = values.error().kind == ErrorKind::NotFound;
    QCoreApplication::exit(
        fail(command, values.error(), missing ? exitcode::notFound : exitcode::cloud));
}

int usage(const QString& what)
{
    std::fprintf(stderr, "ferrule store: %s\nTry: ferrule store --help\n", qPrintable(what));
    return exitcode::usage;
}

/// How many words stand behind a verb; negative = there is no such verb.
int wordsOf(const QString& verb)
{
    static const QMap<QString, int> words{{u"list"_s, 0},   {u"get"_s, 1},    {u"set"_s, 2},
                                          {u"delete"_s, 1}, {u"export"_s, 0}, {u"import"_s, 0}};
    return words.value(verb, -1);
}

int launch(const StoreCommand& command)
{
    const auto run = std::make_shared<StoreRun>();
    std::function<void()> begin;
    if (command.claimId.isEmpty()) {
        run->line = makeLine(run->scheduler, command.serial);
        onTermination(QCoreApplication::instance(),
                      [run] { run->line->cancel(cancelled("Interrupted.")); });
        begin = [command, run] { Flows::launch(runOverPort(command, run), "store over a port"); };
    } else {
        if (command.cloud.broker.isEmpty())
            run->session = std::make_unique<BenchSession>(run->scheduler, command.home);
        begin = [command, run] { Flows::launch(runAtCloud(command, run), "store at the cloud"); };
    }
    // From within the event loop: what ends at once must find a loop to leave.
    QMetaObject::invokeMethod(QCoreApplication::instance(), std::exchange(begin, nullptr),
                              Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace

int runStore(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"ferrule store list|get KEY|set KEY VALUE|delete KEY|export|import OPTIONS\n\n"
        "The settings of the device on a port (--port), or of a device's Store in the cloud\n"
        "(--device CLAIMID), also while Ferrule's window runs it; at a broker of your own only "
        "then,\n"
        "or beside ferrule broker serve. Written values are read back. export and import take "
        "JSON,\n"
        "or CSV (key,value) where --file ends with .csv.\n\n"
        "Exit codes: 0 done; 1 failed; 2 command line; 3 port; 4 device; 5 cloud; 7 no such key;\n"
        "130 interrupted."_s);
    addSerialOptions(parser);
    parser.addOptions({
        {u"device"_s, u"The claim ID of a device in the cloud."_s, u"CLAIMID"_s},
        brokerOption(),
        {u"type"_s, u"string, number, boolean or json, of what is set (else what it looks like)."_s,
         u"TYPE"_s},
        {u"file"_s, u"The file of export and import."_s, u"FILE"_s},
        {u"home"_s, u"Where Ferrule keeps everything."_s, u"FOLDER"_s},
        {u"json"_s, u"Print JSON, errors as well."_s},
    });
    StoreCommand command;
    QStringList options = arguments;
    command.verb = options.value(1);
    const int words = wordsOf(command.verb);
    if (words >= 0) {
        options.removeAt(1);
        QStringList given;
        while (given.size() < words && options.size() > 1 && !options[1].startsWith("--"_L1))
            given << options.takeAt(1);
        command.key = given.value(0);
        command.value = given.value(1);
        if (given.size() < words)
            return usage(u"%1 wants %2 more."_s.arg(command.verb).arg(words - given.size()));
    }
    if (const auto done = readCommandLine(parser, options))
        return *done;
    if (words < 0)
        return usage(u"list, get, set, delete, export or import?"_s);
    const Result<SerialOptions> serial = readSerialOptions(parser);
    if (!serial)
        return usage(QString::fromStdString(describe(serial.error())));
    command.serial = serial.value();
    command.claimId = parser.value(u"device"_s);
    command.home = homeFolder(parser.value(u"home"_s));
    command.file = parser.value(u"file"_s);
    command.json = parser.isSet(u"json"_s);
    if (!command.claimId.isEmpty()) {
        const Result<CloudChoice> cloud = chooseCloud(command.home, parser.value(u"broker"_s));
        if (!cloud)
            return fail(command, cloud.error(),
                        cloud.error().kind == ErrorKind::NotFound ? exitcode::notFound
                                                                  : exitcode::failed);
        command.cloud = *cloud;
    }
    if (parser.isSet(u"type"_s)) {
        command.type = store::typeFromName(parser.value(u"type"_s).toStdString());
        if (!command.type)
            return usage(u"there is no type '%1'."_s.arg(parser.value(u"type"_s)));
    }
    if (command.serial.port.isEmpty() == command.claimId.isEmpty())
        return usage(u"either --port or --device."_s);
    if (command.verb == "import"_L1) {
        const Result<Values> read = readStoreFile(command.file);
        if (!read)
            return usage(QString::fromStdString(describe(read.error())));
        command.imported = read.value();
    }
    return launch(command);
}

} // namespace ferrule::app
