// SPDX-License-Identifier: GPL-3.0-or-later
#include "brokers/keychain.h"
#include "brokers/profile_book.h"
#include "brokers/secret_file.h"
#include "cloud/broker_check.h"
#include "commands/broker_options.h"
#include "commands/broker_serve.h"
#include "commands/commands.h"
#include "commands/exit_code.h"
#include "support/command_line.h"
#include "support/home.h"
#include "support/termination.h"
#include "workbench/policy_file.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace ferrule::app {

using namespace Qt::StringLiterals;
using published::BrokerProfile;

namespace {

const QString benchName = u"bench"_s;

struct BrokerCommand
{
    QString verb; ///< list, add, check, use, remove, serve
    QString name;
    QString home;
    BrokerProfile profile; ///< of add
    bool replace = false;
    bool json = false;
    QString managerName;
};

/// What a command works with, alive until its event loop has ended; the clock outlives the rest.
struct BrokerRun
{
    explicit BrokerRun(BrokerCommand given)
        : command(std::move(given))
        , keychain(scheduler)
        , secretFile(command.home)
        , book(command.home, Keychain::isThinkable() ? &keychain : nullptr, secretFile)
        , check(scheduler)
    {
    }
    BrokerCommand command;
    SystemScheduler scheduler;
    Keychain keychain;
    SecretFile secretFile;
    ProfileBook book;
    cloud::BrokerCheck check;
    std::unique_ptr<BrokerServer> server;
};

using Run = std::shared_ptr<BrokerRun>;

int codeOf(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return exitcode::notFound;
    case ErrorKind::InvalidArgument:
    case ErrorKind::Conflict:
    case ErrorKind::Io:
    case ErrorKind::PermissionDenied:
        return exitcode::failed;
    default:
        return exitcode::cloud;
    }
}

void printJson(const QJsonObject& object)
{
    std::printf("%s", QJsonDocument(object).toJson().constData());
}

int fail(const BrokerCommand& command, const Error& error)
{
    const int code = codeOf(error);
    std::fprintf(stderr, "ferrule broker: %s\n", describe(error).c_str());
    if (command.json)
        printJson({{u"exitCode"_s, code}, {u"error"_s, exitcode::toJson(error)}});
    return code;
}

Error notThere(const QString& name)
{
    Error error;
    error.kind = ErrorKind::NotFound;
    error.what = "There is no connection profile \"" + name.toStdString() + "\".";
    error.remedy = "See ferrule broker list.";
    return error;
}

QJsonObject toJson(const BrokerProfile& profile, bool used)
{
    return {{u"id"_s, profile.id},
            {u"name"_s, profile.name},
            {u"host"_s, profile.host},
            {u"port"_s, profile.port},
            {u"tls"_s, profile.tls},
            {u"user"_s, profile.user},
            {u"hasPassword"_s, profile.hasPassword},
            {u"secrets"_s, profile.secretsPlace},
            {u"watchOnly"_s, profile.watchOnly},
            {u"used"_s, used}};
}

int list(const BrokerRun& run)
{
    const published::Brokers& brokers = run.book.brokers();
    if (run.command.json) {
        QJsonArray all;
        all.append(QJsonObject{
            {u"id"_s, QString()}, {u"name"_s, benchName}, {u"used"_s, brokers.used.isEmpty()}});
        for (const BrokerProfile& profile : brokers.profiles)
            all.append(toJson(profile, profile.id == brokers.used));
        printJson({{u"brokers"_s, all}});
        return exitcode::done;
    }
    std::printf("%s %-20s the bench cloud on this computer\n", brokers.used.isEmpty() ? "*" : " ",
                qPrintable(benchName));
    for (const BrokerProfile& profile : brokers.profiles)
        std::printf("%s %-20s %s:%d%s%s\n", profile.id == brokers.used ? "*" : " ",
                    qPrintable(profile.name), qPrintable(profile.host), profile.port,
                    profile.tls ? ", TLS" : "",
                    profile.user.isEmpty() ? "" : qPrintable(", as "_L1 + profile.user));
    return exitcode::done;
}

Task<int> add(Run run)
{
    BrokerCommand& command = run->command;
    command.profile.name = command.name;
    if (const BrokerProfile* known = run->book.find(command.name); known && command.replace)
        command.profile.id = known->id;
    const BrokerProfile wanted = command.profile;
    const Result<QString> saved = co_await run->book.save(wanted);
    if (!saved)
        co_return fail(command, saved.error());
    const BrokerProfile profile = *run->book.find(*saved);
    if (command.json)
        printJson(toJson(profile, profile.id == run->book.brokers().used));
    else if (!profile.secretsPlace.isEmpty())
        std::printf("%s\n", qPrintable(profile.secretsPlace));
    co_return exitcode::done;
}

Task<int> check(Run run)
{
    const BrokerCommand& command = run->command;
    const BrokerProfile profile = *run->book.find(command.name);
    const Result<cloud::ConnectionProfile> connection = co_await run->book.connection(profile);
    if (!connection)
        co_return fail(command, connection.error());
    const Result<QList<cloud::Capability>> found = co_await run->check.run(*connection);
    if (!found)
        co_return fail(command, found.error());
    if (command.json)
        printJson({{u"name"_s, profile.name}, {u"findings"_s, findingsJson(*found)}});
    else
        printFindings(*found);
    co_return exitcode::done;
}

Task<int> remove(Run run)
{
    const QString id = run->book.find(run->command.name)->id;
    const QString books = run->book.booksOf(id);
    const Result<void> removed = co_await run->book.remove(id);
    if (!removed)
        co_return fail(run->command, removed.error());
    std::fprintf(stderr, "What was recorded there stays in %s.\n", qPrintable(books));
    co_return exitcode::done;
}

int use(BrokerRun& run)
{
    QString id;
    if (run.command.name != benchName)
        id = run.book.find(run.command.name)->id;
    const Result<void> used = run.book.use(id);
    return used ? exitcode::done : fail(run.command, used.error());
}

/// Goes on until it is interrupted; an exit code where it could not begin.
Task<std::optional<int>> serve(Run run)
{
    const BrokerCommand& command = run->command;
    const BrokerProfile profile = *run->book.find(command.name);
    const Result<cloud::ConnectionProfile> connection = co_await run->book.connection(profile);
    if (!connection)
        co_return fail(command, connection.error());
    cloud::OwnBrokerConfig config;
    config.home = run->book.booksOf(profile.id);
    config.profile = *connection;
    config.managerName = command.managerName;
    const auto policy = loadPolicy(config.home + "/policy.json"_L1);
    if (!policy)
        co_return fail(command, policy.error());
    config.policy = policy->value_or(traffic::burstPolicy());
    run->server = std::make_unique<BrokerServer>(run->scheduler, config, command.json);
    run->server->start();
    co_return std::nullopt;
}

Task<void> runVerb(Run run)
{
    const BrokerCommand& command = run->command;
    std::optional<int> code;
    const bool named = command.verb != "list"_L1 && command.verb != "add"_L1 &&
                       !(command.verb == "use"_L1 && command.name == benchName);
    if (const Result<void> read = run->book.load(); !read)
        code = fail(command, read.error());
    else if (named && run->book.find(command.name) == nullptr)
        code = fail(command, notThere(command.name));
    else if (command.verb == "list"_L1)
        code = list(*run);
    else if (command.verb == "use"_L1)
        code = use(*run);
    else if (command.verb == "add"_L1)
        code = co_await add(run);
    else if (command.verb == "check"_L1)
        code = co_await check(run);
    else if (command.verb == "remove"_L1)
        code = co_await remove(run);
    else
        code = co_await serve(run);
    if (code)
        QCoreApplication::exit(*code);
}

int usage(const QString& what)
{
    std::fprintf(stderr, "ferrule broker: %s\nTry: ferrule broker --help\n", qPrintable(what));
    return exitcode::usage;
}

} // namespace

int runBroker(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"ferrule broker list|add NAME|check NAME|use NAME|remove NAME|serve NAME OPTIONS\n\n"
        "Connection profiles: somebody's own MQTT 3.1.1 broker in place of the bench cloud.\n"
        "check logs in and says what is possible there; use makes the window work with it, an\n"
        "open one at once (\"bench\" is the bench cloud); serve does the same without a window,\n"
        "until it is interrupted. Passwords go to the desktop's keychain, or, where none answers,\n"
        "to a file that only you can read.\n\n"
        "Exit codes: 0 done; 1 failed; 2 command line; 5 the broker cannot be reached, or "
        "refused;\n7 no such profile."_s);
    addBrokerOptions(parser);
    parser.addOptions({
        {u"manager"_s, u"What other managers are told of this one (serve; this computer's name)."_s,
         u"NAME"_s},
        {u"home"_s, u"Where Ferrule keeps everything."_s, u"FOLDER"_s},
        {u"json"_s, u"Print JSON, errors as well; a line for each event of serve."_s},
    });
    BrokerCommand command;
    QStringList options = arguments;
    const QStringList verbs{u"list"_s, u"add"_s, u"check"_s, u"use"_s, u"remove"_s, u"serve"_s};
    command.verb = options.value(1);
    const bool known = verbs.contains(command.verb);
    if (known)
        options.removeAt(1);
    const bool wantsName = known && command.verb != "list"_L1;
    if (wantsName && options.size() > 1 && !options[1].startsWith(u'-'))
        command.name = options.takeAt(1);
    if (const auto done = readCommandLine(parser, options))
        return *done;
    if (!known)
        return usage(u"list, add, check, use, remove or serve?"_s);
    if (wantsName && command.name.isEmpty())
        return usage(u"%1 wants a name."_s.arg(command.verb));
    command.home = homeFolder(parser.value(u"home"_s));
    command.json = parser.isSet(u"json"_s);
    command.replace = parser.isSet(u"replace"_s);
    command.managerName = parser.value(u"manager"_s);
    if (command.verb == "add"_L1) {
        const Result<BrokerProfile> profile = readBrokerOptions(parser);
        if (!profile)
            return usage(QString::fromStdString(describe(profile.error())));
        command.profile = *profile;
    }
    const auto run = std::make_shared<BrokerRun>(command);
    onTermination(QCoreApplication::instance(), [run] {
        if (run->server)
            run->server->stop();
        else
            QCoreApplication::exit(exitcode::cancelled);
    });
    // From within the event loop: what ends at once must find a loop to leave.
    QMetaObject::invokeMethod(
        QCoreApplication::instance(), [run] { Flows::launch(runVerb(run), "broker"); },
        Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace ferrule::app
