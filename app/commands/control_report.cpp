// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/control_report.h"

#include "commands/cloud_choice.h"
#include "commands/exit_code.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace ferrule::app {

using namespace Qt::StringLiterals;

namespace {

Task<void> finish(Task<Result<QString>> asking, ControlReport report)
{
    const Result<QString> answer = co_await asking;
    QCoreApplication::exit(report.tell(answer));
}

} // namespace

int ControlReport::tell(const Result<QString>& answer) const
{
    int code = exitcode::done;
    if (!answer)
        code = answer.error().kind == ErrorKind::NotFound ? exitcode::notFound : exitcode::cloud;
    if (json) {
        QJsonObject object{{u"claimId"_s, claimId}, {u"exitCode"_s, code}};
        if (answer)
            object.insert("done"_L1, *answer);
        else
            object.insert("error"_L1, exitcode::toJson(answer.error()));
        std::printf("%s", QJsonDocument(object).toJson().constData());
    } else if (answer) {
        std::printf("%s\n", qPrintable(*answer));
    } else {
        std::fprintf(stderr, "%s: %s\n", qPrintable(program), describe(answer.error()).c_str());
    }
    return code;
}

int ControlReport::askCloud(const QString& home, const QString& broker, const Ask& ask) const
{
    const Result<CloudChoice> cloud = chooseCloud(home, broker);
    if (!cloud)
        return tell(cloud.error());
    SystemScheduler scheduler;
    cloud::ControlClient client(scheduler, cloud->folder, cloud->broker);
    // The answer may be there at once, and exit() needs a loop that runs.
    Timer start(scheduler);
    start.startAfter(Duration::zero(),
                     [&] { Flows::launch(finish(ask(client), *this), "ask the cloud"); });
    return QCoreApplication::exec();
}

} // namespace ferrule::app
