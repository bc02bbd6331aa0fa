// SPDX-License-Identifier: GPL-3.0-or-later
#include "brokers/keychain.h"

#include "words/phrase.h"

#include <qt6keychain/keychain.h>

#include <QFile>
#include <QMutex>
#include <QThread>

#include <functional>

namespace ferrule::app {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"ferrule"_s;

Error toError(const QKeychain::Job& job)
{
    Error error;
    error.measured = job.errorString().toStdString();
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        error.kind = ErrorKind::NotFound;
        error.what = phrase("brokers", "The secret is no longer in the keychain.");
        error.remedy = phrase("brokers", "Enter it again.");
        break;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        error.kind = ErrorKind::PermissionDenied;
        error.what = phrase("brokers", "The keychain refused.");
        error.remedy = phrase("brokers", "Unlock it and try again.");
        break;
    default:
        error.kind = ErrorKind::Unsupported;
        error.what = phrase("brokers", "No keychain answers here.");
        break;
    }
    return error;
}

} // namespace

/// What leads back from the keychain's thread, which may outlive the Keychain.
class Keychain::Mailbox
{
public:
    explicit Mailbox(Keychain* owner)
        : m_owner(owner)
    {
    }

    void close()
    {
        const QMutexLocker lock(&m_mutex);
        m_owner = nullptr;
    }

    /// From the keychain's thread.
    void post(const std::shared_ptr<Mailbox>& self, quint64 number,
              const Result<QByteArray>& answer)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_owner != nullptr)
            QMetaObject::invokeMethod(
                &m_receiver,
                [self, number, answer] {
                    // On the owner's thread, where nobody else closes.
                    if (self->m_owner != nullptr)
                        self->m_owner->settle(number, answer);
                },
                Qt::QueuedConnection);
    }

private:
    QMutex m_mutex;
    Keychain* m_owner;
    QObject m_receiver; ///< on the owner's thread
};

struct Keychain::Request
{
    enum class Kind { Read, Write, Remove };
    Kind kind;
    QString key;
    QByteArray secret{};
};

Keychain::Keychain(Scheduler& scheduler)
    : m_scheduler(scheduler)
    , m_mailbox(std::make_shared<Mailbox>(this))
{
}

Keychain::~Keychain()
{
    m_mailbox->close();
    if (m_thread != nullptr) {
        m_door->deleteLater();
        m_thread->quit();
        if (m_thread->wait(QDeadlineTimer(1000)))
            delete m_thread;
    }
    for (auto& [number, open] : std::exchange(m_open, {}))
        open->answer.settle(cancelled(phrase("brokers", "The keychain was given up.")));
}

bool Keychain::isThinkable()
{
#ifdef Q_OS_LINUX
    const QString address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    if (!address.isEmpty())
        return address != "disabled:"_L1;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFile::exists(runtime + "/bus"_L1);
#else
    return true;
#endif
}

Pending<QByteArray> Keychain::ask(const Request& request)
{
    if (m_thread == nullptr) {
        m_thread = new QThread;
        m_thread->setObjectName(u"ferrule-keychain"_s);
        m_door = new QObject;
        m_door->moveToThread(m_thread);
        m_thread->start();
    }
    const quint64 number = ++m_lastNumber;
    auto open = std::make_unique<Open>(m_scheduler);
    const Pending<QByteArray> answer = open->answer;
    open->patience.startAfter(patience, [this, number] {
        Error error;
        error.kind = ErrorKind::Timeout;
        error.what = phrase("brokers", "The keychain did not answer.");
        error.remedy = phrase("brokers", "Unlock it and try again.");
        settle(number, error);
    });
    m_open.emplace(number, std::move(open));
    const auto work = [mailbox = m_mailbox, number, request] {
        using namespace QKeychain;
        Job* job = nullptr;
        if (request.kind == Request::Kind::Read) {
            job = new ReadPasswordJob(service);
        } else if (request.kind == Request::Kind::Write) {
            auto* const writing = new WritePasswordJob(service);
            writing->setTextData(QString::fromUtf8(request.secret));
            job = writing;
        } else {
            job = new DeletePasswordJob(service);
        }
        job->setKey(request.key);
        QObject::connect(job, &Job::finished, job, [mailbox, number](Job* finished) {
            if (finished->error() != NoError)
                return mailbox->post(mailbox, number, toError(*finished));
            const auto* const reading = qobject_cast<ReadPasswordJob*>(finished);
            mailbox->post(mailbox, number, reading ? reading->textData().toUtf8() : QByteArray());
        });
        job->start();
    };
    QMetaObject::invokeMethod(m_door, work, Qt::QueuedConnection);
    return answer;
}

void Keychain::settle(quint64 number, const Result<QByteArray>& answer)
{
    const auto found = m_open.find(number);
    if (found == m_open.end())
        return;
    const std::unique_ptr<Open> open = std::move(found->second);
    m_open.erase(found);
    open->answer.settle(answer);
}

Task<Result<void>> Keychain::outcome(Pending<QByteArray> answer)
{
    const Result<QByteArray> done = co_await answer.answer();
    if (!done)
        co_return done.error();
    co_return Result<void>();
}

Task<Result<void>> Keychain::write(QString key, QByteArray secret)
{
    return outcome(ask({Request::Kind::Write, std::move(key), std::move(secret)}));
}

Task<Result<QByteArray>> Keychain::read(QString key)
{
    const Pending<QByteArray> pending = ask({Request::Kind::Read, std::move(key)});
    const Result<QByteArray> answer = co_await pending.answer();
    co_return answer;
}

Task<Result<void>> Keychain::remove(QString key)
{
    const Pending<QByteArray> pending = ask({Request::Kind::Remove, std::move(key)});
    const Result<QByteArray> answer = co_await pending.answer();
    if (!answer && answer.error().kind != ErrorKind::NotFound)
        co_return answer.error();
    co_return Result<void>();
}

QString Keychain::place() const
{
    return phrase("brokers", "Kept in the keychain of this desktop.").text();
}

} // namespace ferrule::app
