// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/steps/steps.h"

#include <QDateTime>

namespace ferrule::serial::steps {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Task<Result<void>> firstLogin(RunPointer run)
{
    if (run->device->capabilities.connectOnRequest) {
        Dialect* dialect = run->dialect();
        if (!dialect)
            co_return lineGone();
        Task<Result<void>> connecting = dialect->connectCloud();
        const Result<void> connected = co_await connecting;
        if (!connected)
            co_return connected;
        run->detail(u"The device was told to connect, and agreed"_s);
    }
    // The authority knows better than the step's own limit why nobody came, so it is asked to end
    // a little earlier.
    const Duration limit = run->timeouts.of(StepId::FirstLogin);
    const Duration patience = limit > 2s ? limit - 1s : limit;
    Task<Result<Login>> question =
        run->authority->awaitLogin(run->claim->claimId, run->certificate->serial, patience);
    Task<Result<Login>> asking = run->ask(std::move(question));
    const Result<Login> login = co_await asking;
    if (!login)
        co_return login.error();
    const QString address = login.value().address;
    const QString place = address.isEmpty() ? QString() : u" from "_s + address;
    const double seconds = double(login.value().utcMs - run->restartedMs) / 1000.0;
    const QString serial = run->certificate->serial;
    run->measured(u"Logged in over TLS with certificate %1…%2, %3 s after the restart began"_s
                      .arg(serial.first(qMin(8, serial.size())), place)
                      .arg(seconds, 0, 'f', 1));
    run->detail(u"The broker saw it at %1"_s.arg(
        QDateTime::fromMSecsSinceEpoch(login.value().utcMs, Qt::UTC).toString(Qt::ISODateWithMs)));
    co_return Result<void>();
}

} // namespace ferrule::serial::steps
