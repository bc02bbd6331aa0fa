// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/broker_process.h"

#include "cloud/leftover.h"
#include "words/phrase.h"

#include <QLoggingCategory>
#include <QPointer>
#include <QStandardPaths>

#include <algorithm>
#include <csignal>

#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ferrule::cloud {

namespace {

Q_LOGGING_CATEGORY(lcBroker, "ferrule.broker")

constexpr auto startTimeout = 10s;
constexpr auto stopTimeout = 3s;
constexpr auto reloadPause = 100ms;
constexpr int mostReloadSignals = 20;
constexpr auto firstRestart = 200ms;
constexpr auto slowestRestart = 5s;
constexpr auto stableAfter = 30s; ///< a process that lived this long died for a new reason
constexpr std::size_t tailLines = 20;
constexpr qsizetype longestLine = 64 * 1024;

} // namespace

Result<QString> findMosquitto(const QStringList& folders)
{
    const QString name = u"mosquitto"_s;
    QString path = QStandardPaths::findExecutable(name);
    // An empty list would mean $PATH once more.
    if (path.isEmpty() && !folders.isEmpty())
        path = QStandardPaths::findExecutable(name, folders);
    if (!path.isEmpty())
        return path;
    Error error;
    error.kind = ErrorKind::NotFound;
    error.what = phrase("cloud", "The broker mosquitto is not installed.");
    error.measured = folders.isEmpty()
                         ? phrase("cloud", "not in PATH")
                         : phrase("cloud", "not in PATH, nor in %1").arg(folders.join(u", "_s));
    error.remedy = phrase("cloud", "Install it: sudo apt install mosquitto");
    return error;
}

BrokerProcess::BrokerProcess(Scheduler& scheduler, QString folder, QObject* parent)
    : QObject(parent)
    , m_scheduler(scheduler)
    , m_files{std::move(folder)}
    , m_flows(scheduler)
    , m_restartTimer(scheduler)
    , m_startTimer(scheduler)
    , m_stopTimer(scheduler)
    , m_reloadTimer(scheduler)
{
}

BrokerProcess::~BrokerProcess()
{
    m_wanted = false;
    if (m_process) {
        m_process->disconnect(this);
        signalChild(SIGKILL);
        // Left to the event loop to reap: waiting here would hold up the whole engine.
        QProcess* process = m_process.release();
        connect(process, &QProcess::finished, process, &QObject::deleteLater);
        if (process->state() == QProcess::NotRunning)
            process->deleteLater();
    }
    settleAll(cancelled(phrase("cloud", "The broker was taken down.")));
}

Task<Result<void>> BrokerProcess::start(BrokerSetup setup)
{
    const Result<QString> program = findMosquitto();
    if (!program)
        co_return program.error();
    if (m_process) {
        Error error;
        error.kind = ErrorKind::Busy;
        error.what = phrase("cloud", "The broker is running already.");
        co_return error;
    }
    m_program = *program;
    m_setup = setup;
    if (const Result<void> written = writeBrokerFiles(m_files, m_setup); !written)
        co_return written.error();
    m_wanted = true;
    m_deaths = 0;
    const Pending<void> started;
    m_start = started;
    m_startTimer.startAfter(startTimeout, [this] {
        m_wanted = false;
        signalChild(SIGKILL);
        settle(m_start, failure(ErrorKind::Timeout,
                                phrase("cloud", "The broker does not begin to listen.")));
    });
    spawn();
    Result<void> outcome = co_await started.answer();
    co_return outcome;
}

void BrokerProcess::settle(std::optional<Pending<void>>& waiting, Result<void> answer)
{
    if (!waiting)
        return;
    Pending<void> pending = *waiting;
    waiting.reset();
    pending.settle(std::move(answer));
}

void BrokerProcess::spawn()
{
    const QString pidFile = m_files.processId();
    m_listening = false;
    m_addressInUse = false;
    m_partialLine.clear();
    m_startedAt = m_scheduler.now();
    m_process = std::make_unique<QProcess>();
    m_process->setProgram(m_program);
    m_process->setArguments({u"-c"_s, m_files.configuration()});
    m_process->setWorkingDirectory(m_files.folder);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"OPENSSL_CONF"_s, m_files.openssl());
    m_process->setProcessEnvironment(environment);
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setStandardInputFile(QProcess::nullDevice());
    const pid_t parent = ::getpid();
    m_process->setChildProcessModifier([parent] {
        // A group of its own: Ctrl-C at our terminal is for us, and we take the broker down.
        ::setpgid(0, 0);
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        // We may have died before the line above.
        if (::getppid() != parent)
            ::_exit(1);
    });
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &BrokerProcess::onOutput);
    connect(m_process.get(), &QProcess::finished, this, &BrokerProcess::onFinished);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            onFinished(-1, QProcess::CrashExit);
    });
    connect(m_process.get(), &QProcess::started, this, [this, pidFile] {
        if (!rememberProcess(pidFile, m_process->processId()))
            qCWarning(lcBroker, "Cannot write %s", qUtf8Printable(pidFile));
    });
    m_process->start();
}

void BrokerProcess::onOutput()
{
    m_partialLine += m_process->readAllStandardOutput();
    qsizetype start = 0;
    const QPointer<BrokerProcess> self(this);
    for (qsizetype end; (end = m_partialLine.indexOf('\n', start)) >= 0; start = end + 1) {
        const QByteArray line = m_partialLine.mid(start, end - start);
        onLine(line);
        // A listener may have taken us down.
        if (!self)
            return;
    }
    m_partialLine.remove(0, start);
    if (m_partialLine.size() > longestLine)
        m_partialLine.clear();
}

void BrokerProcess::onLine(const QByteArray& line)
{
    const std::optional<BrokerLogEvent> event = parseBrokerLog(line);
    if (!event) {
        // Packet traces would push what matters out of the tail.
        if (!line.startsWith("Received ") && !line.startsWith("Sending "))
            keepInTail(line);
        return;
    }
    keepInTail(line);
    using Kind = BrokerLogEvent::Kind;
    switch (event->kind) {
    case Kind::Version:
        m_version = event->text;
        break;
    case Kind::AddressInUse:
        m_addressInUse = true;
        break;
    case Kind::Running:
        m_listening = true;
        m_startTimer.stop();
        emit listening();
        settle(m_start, {});
        return;
    case Kind::Reloaded:
        finishReload({});
        return;
    default:
        break;
    }
    emit logged(*event);
}

void BrokerProcess::keepInTail(const QByteArray& line)
{
    m_tail.push_back(line);
    if (m_tail.size() > tailLines)
        m_tail.pop_front();
}

void BrokerProcess::onFinished(int code, QProcess::ExitStatus status)
{
    if (!m_process)
        return;
    const QPointer<BrokerProcess> self(this);
    onOutput();
    if (!self)
        return;
    m_process.release()->deleteLater();
    m_partialLine.clear();
    const bool wasListening = std::exchange(m_listening, false);
    m_stopTimer.stop();
    const QString how = status == QProcess::CrashExit
                            ? phrase("cloud", "It was killed by a signal.").text()
                            : phrase("cloud", "It ended with code %1.").arg(code).text();
    finishReload(failure(ErrorKind::LinkLost, phrase("cloud", "The broker has ended.")));
    if (!self)
        return;
    if (m_start) {
        m_startTimer.stop();
        m_wanted = false;
        Error error =
            m_addressInUse
                ? failure(ErrorKind::Busy, phrase("cloud", "A port of the broker is taken."))
                : failure(ErrorKind::Internal, phrase("cloud", "The broker does not start."));
        if (!m_addressInUse)
            error.cause = how.toStdString();
        settle(m_start, error);
        return;
    }
    if (!m_wanted) {
        settle(m_stop, {});
        return;
    }
    if (wasListening && m_scheduler.now() - m_startedAt > stableAfter)
        m_deaths = 0;
    restartLater(how);
}

void BrokerProcess::restartLater(const QString& how)
{
    if (++m_deaths > maxRestarts) {
        m_wanted = false;
        Error error =
            m_addressInUse
                ? failure(ErrorKind::Busy,
                          phrase("cloud", "The broker's port was taken meanwhile."))
                : failure(ErrorKind::Internal, phrase("cloud", "The broker keeps dying."));
        error.cause = how.toStdString();
        emit gaveUp(error);
        return;
    }
    const Duration wait = std::min<Duration>(firstRestart * (1 << (m_deaths - 1)), slowestRestart);
    m_restartTimer.startAfter(wait, [this] {
        const auto written = writeRevocationList(m_files, m_setup.revocationListPem);
        if (written)
            spawn();
        else
            restartLater(phrase("cloud", "It could not be given its revocation list.").text());
    });
    emit died(how, std::chrono::duration_cast<std::chrono::milliseconds>(wait).count());
}

Task<Result<void>> BrokerProcess::endLeftover()
{
    constexpr int looks = 150;
    const Duration pause = 20ms;
    for (int look = 0; look < looks; ++look) {
        const qint64 leftover = leftoverProcess(m_files.processId(), m_files.configuration());
        if (leftover == 0)
            co_return Result<void>();
        if (look == 0) {
            qCWarning(lcBroker, "Ending the broker %lld that an earlier run left", leftover);
            ::kill(static_cast<pid_t>(leftover), SIGKILL);
        }
        // Not a child of ours, so nobody tells when it has gone.
        const Result<void> slept = co_await m_flows.sleep(pause);
        if (!slept)
            co_return slept.error();
    }
    co_return failure(ErrorKind::Busy,
                      phrase("cloud", "A broker that an earlier run left does not end."));
}

Task<void> BrokerProcess::stop()
{
    m_wanted = false;
    m_restartTimer.stop();
    if (!m_process)
        co_return;
    const Pending<void> stopped;
    m_stop = stopped;
    signalChild(SIGTERM);
    m_stopTimer.startAfter(stopTimeout, [this] { signalChild(SIGKILL); });
    static_cast<void>(co_await stopped.answer());
}

Task<Result<void>> BrokerProcess::applyRevocationList(QByteArray pem)
{
    m_revocationList = pem;
    const Pending<void> reloaded;
    if (!m_reloads.empty()) {
        // The reload under way may have read the old file already.
        m_nextReloads.push_back(reloaded);
    } else {
        m_reloads.push_back(reloaded);
        if (const Result<void> begun = beginReload(); !begun) {
            m_reloads.clear();
            co_return begun.error();
        }
    }
    Result<void> outcome = co_await reloaded.answer();
    co_return outcome;
}

Result<void> BrokerProcess::beginReload()
{
    if (const auto written = writeRevocationList(m_files, m_revocationList); !written)
        return written;
    if (!m_listening)
        return failure(ErrorKind::LinkLost, phrase("cloud", "The broker is not running."));
    m_reloadAttempts = 0;
    signalReload();
    return {};
}

void BrokerProcess::signalReload()
{
    if (++m_reloadAttempts > mostReloadSignals) {
        finishReload(
            failure(ErrorKind::Timeout,
                    phrase("cloud", "The broker does not read its revocation list again.")));
        return;
    }
    // mosquitto forgets a SIGHUP that comes while it is at work on the one before, so it is sent
    // until it shows an effect.
    signalChild(SIGHUP);
    m_reloadTimer.startAfter(reloadPause, [this] { signalReload(); });
}

void BrokerProcess::finishReload(const Result<void>& outcome)
{
    m_reloadTimer.stop();
    std::vector<Pending<void>> done = std::move(m_reloads);
    m_reloads = std::move(m_nextReloads);
    m_nextReloads.clear();
    Result<void> next;
    if (!m_reloads.empty())
        next = beginReload();
    if (!next) {
        for (Pending<void>& failed : std::exchange(m_reloads, {}))
            failed.settle(next);
    }
    // Last: those who wait may take us down.
    for (Pending<void>& waiting : done)
        waiting.settle(outcome);
}

void BrokerProcess::saveSessions()
{
    signalChild(SIGUSR1);
}

bool BrokerProcess::isRunning() const
{
    return m_listening;
}

QStringList BrokerProcess::logTail() const
{
    QStringList lines;
    for (const QByteArray& line : m_tail)
        lines.append(QString::fromUtf8(line));
    return lines;
}

void BrokerProcess::signalChild(int signal) const
{
    // processId() is 0 before the start and after the end, and kill(0) would hit our own group.
    if (const qint64 child = processId(); child > 1)
        ::kill(static_cast<pid_t>(child), signal);
}

void BrokerProcess::settleAll(const Error& error)
{
    for (std::optional<Pending<void>>* waiting : {&m_start, &m_stop})
        settle(*waiting, error);
    for (std::vector<Pending<void>>* all : {&m_reloads, &m_nextReloads}) {
        for (Pending<void>& waiting : std::exchange(*all, {}))
            waiting.settle(error);
    }
}

Error BrokerProcess::failure(ErrorKind kind, std::string what) const
{
    Error error;
    error.kind = kind;
    error.what = std::move(what);
    error.measured = logTail().join(u" | "_s).toStdString();
    return error;
}

} // namespace ferrule::cloud
