// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/steps/steps.h"

#include "words/phrase.h"

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
        run->detail(phrase("serial", "The device was told to connect, and agreed").text());
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
    const double since = double(login.value().utcMs - run->restartedMs) / 1000.0;
    const QString seconds = QString::number(since, 'f', 1);
    const QString serial = run->certificate->serial.first(qMin(8, run->certificate->serial.size()));
    const Phrase measured =
        address.isEmpty()
            ? phrase("serial",
                     "Logged in over TLS with certificate %1…, %2 s after the restart began")
                  .arg(serial, seconds)
            : phrase("serial", "Logged in over TLS with certificate %1… from %2, %3 s after the "
                               "restart began")
                  .arg(serial, address, seconds);
    run->measured(measured.text());
    run->detail(phrase("serial", "The broker saw it at %1")
                    .arg(QDateTime::fromMSecsSinceEpoch(login.value().utcMs, Qt::UTC)
                             .toString(Qt::ISODateWithMs))
                    .text());
    co_return Result<void>();
}

} // namespace ferrule::serial::steps
