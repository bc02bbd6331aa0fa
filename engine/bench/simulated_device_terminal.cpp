// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/simulated_device_terminal.h"

#include "base/phrase_mark.h"
#include "words/phrase.h"

#include <QFile>
#include <QFileInfo>
#include <QSocketNotifier>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace ferrule::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 bitsPerByte = 10;
constexpr Duration slice = 2ms;
constexpr Duration readerInterval = 20ms;
constexpr qsizetype queueLimit = 256 * 1024;

Error systemError(const char* what)
{
    const int code = errno; // before anything else may change it
    Error error;
    error.kind = ErrorKind::Io;
    error.what = phrase("bench", what);
    error.measured = std::string(std::strerror(code)) + ".";
    return error;
}

/// Whether somebody has the slave's side open.
bool hasReader(int master)
{
    pollfd state{master, POLLIN, 0};
    return ::poll(&state, 1, 0) >= 0 && (state.revents & POLLHUP) == 0;
}

bool makeRaw(int descriptor)
{
    termios mode{};
    if (::tcgetattr(descriptor, &mode) != 0)
        return false;
    ::cfmakeraw(&mode);
    return ::tcsetattr(descriptor, TCSANOW, &mode) == 0;
}

} // namespace

void LinePace::begin(Instant now)
{
    m_start = now;
    m_taken = 0;
}

qsizetype LinePace::take(Instant now, qsizetype wanted)
{
    if (m_baud <= 0)
        return wanted;
    const auto elapsed = std::chrono::duration_cast<std::chrono::microseconds>(now - m_start);
    const qint64 carried = elapsed.count() * m_baud / bitsPerByte / 1'000'000;
    const qsizetype taken = std::clamp<qsizetype>(carried - m_taken, 0, wanted);
    m_taken += taken;
    return taken;
}

SimulatedTerminal::SimulatedTerminal(Scheduler& scheduler, qint32 baud, QString linkPath,
                                     QObject* parent)
    : DeviceUart(parent)
    , m_scheduler(scheduler)
    , m_linkPath(std::move(linkPath))
    , m_readerTimer(scheduler)
    , m_inTimer(scheduler)
    , m_outTimer(scheduler)
    , m_inPace(baud)
    , m_outPace(baud)
{
}

SimulatedTerminal::~SimulatedTerminal()
{
    close();
}

Result<void> SimulatedTerminal::open()
{
    close();
    const int master = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
    if (master < 0)
        return systemError(markPhrase("bench", "No pseudo-terminal could be opened."));
    m_master = master;
    char name[64];
    if (::grantpt(master) != 0 || ::unlockpt(master) != 0 ||
        ::ptsname_r(master, name, sizeof name) != 0) {
        const Error error =
            systemError(markPhrase("bench", "The pseudo-terminal could not be set up."));
        close();
        return error;
    }
    // Opened and closed once, the terminal tells from then on whether somebody is at the other end.
    const int slave = ::open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
    const bool raw = slave >= 0 && makeRaw(slave);
    if (slave >= 0)
        ::close(slave);
    if (!raw) {
        const Error error =
            systemError(markPhrase("bench", "The pseudo-terminal could not be put into raw mode."));
        close();
        return error;
    }
    m_path = QString::fromLocal8Bit(name);
    m_notifier = std::make_unique<QSocketNotifier>(master, QSocketNotifier::Read);
    m_notifier->setEnabled(false);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &SimulatedTerminal::onReadable);
    if (Result<void> linked = makeLink(); !linked) {
        close();
        return linked;
    }
    watchForReader();
    return {};
}

Result<void> SimulatedTerminal::makeLink()
{
    if (m_linkPath.isEmpty())
        return {};
    if (QFileInfo(m_linkPath).isSymLink())
        QFile::remove(m_linkPath);
    if (QFile::link(m_path, m_linkPath))
        return {};
    Error error;
    error.kind = ErrorKind::Io;
    error.what = phrase("bench", "The link %1 could not be made.").arg(m_linkPath);
    error.cause = phrase("bench", "A file of that name exists, or the folder may not be written.");
    error.remedy = phrase("bench", "Choose another path for the link.");
    return error;
}

void SimulatedTerminal::close()
{
    m_readerTimer.stop();
    m_inTimer.stop();
    m_outTimer.stop();
    m_in.clear();
    m_out.clear();
    // close() may be called from within the notifier's own signal.
    if (m_notifier) {
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater();
    }
    if (m_master >= 0)
        ::close(m_master);
    m_master = -1;
    if (!m_linkPath.isEmpty() && !m_path.isEmpty() && QFile::symLinkTarget(m_linkPath) == m_path)
        QFile::remove(m_linkPath);
    m_path.clear();
}

void SimulatedTerminal::setNoise(const Noise& noise)
{
    m_noise = noise;
    m_random.seed(noise.seed);
}

void SimulatedTerminal::watchForReader()
{
    if (hasReader(m_master)) {
        m_notifier->setEnabled(true);
        return;
    }
    m_readerTimer.startAfter(readerInterval, [this] { watchForReader(); });
}

void SimulatedTerminal::onReadable()
{
    char buffer[4096];
    for (;;) {
        const ssize_t count = ::read(m_master, buffer, sizeof buffer);
        if (count > 0) {
            if (m_in.isEmpty())
                m_inPace.begin(m_scheduler.now());
            if (m_in.size() < queueLimit)
                m_in.append(buffer, count);
            continue;
        }
        if (count < 0 && errno == EINTR)
            continue;
        // A hung-up terminal reads as an error until somebody opens it, at full speed.
        if (count == 0 || (errno != EAGAIN && errno != EWOULDBLOCK)) {
            m_notifier->setEnabled(false);
            m_readerTimer.startAfter(readerInterval, [this] { watchForReader(); });
        }
        break;
    }
    if (!m_in.isEmpty() && !m_inTimer.isActive())
        m_inTimer.startAfter(slice, [this] { pumpIn(); });
}

void SimulatedTerminal::pumpIn()
{
    const qsizetype size = m_inPace.take(m_scheduler.now(), m_in.size());
    const QByteArray arrived = m_in.first(size);
    m_in.remove(0, size);
    if (!m_in.isEmpty())
        m_inTimer.startAfter(slice, [this] { pumpIn(); });
    if (!arrived.isEmpty())
        emit received(arrived);
}

void SimulatedTerminal::write(const QByteArray& bytes, Duration pause)
{
    if (m_master < 0)
        return;
    m_out.append({damaged(bytes), pause, false});
    if (!m_outTimer.isActive()) {
        m_outPace.begin(m_scheduler.now() + pause);
        m_outTimer.startAfter(pause, [this] { pumpOut(); });
    }
}

void SimulatedTerminal::notifyDrained()
{
    m_out.append({{}, Duration(0), true});
    if (!m_outTimer.isActive())
        m_outTimer.startAfter(slice, [this] { pumpOut(); });
}

void SimulatedTerminal::pumpOut()
{
    while (!m_out.isEmpty()) {
        if (m_out.first().marker) {
            m_out.removeFirst();
            if (!m_out.isEmpty())
                m_outTimer.startAfter(slice, [this] { pumpOut(); });
            emit drained();
            return;
        }
        Piece& piece = m_out.first();
        const qsizetype size = m_outPace.take(m_scheduler.now(), piece.bytes.size());
        sendNow(piece.bytes.first(size));
        piece.bytes.remove(0, size);
        if (!piece.bytes.isEmpty()) {
            m_outTimer.startAfter(slice, [this] { pumpOut(); });
            return;
        }
        m_out.removeFirst();
        if (!m_out.isEmpty() && m_out.first().pause > Duration(0)) {
            const Duration pause = m_out.first().pause;
            m_outPace.begin(m_scheduler.now() + pause);
            m_outTimer.startAfter(pause, [this] { pumpOut(); });
            return;
        }
    }
}

void SimulatedTerminal::sendNow(QByteArray bytes)
{
    if (!hasReader(m_master))
        return;
    while (!bytes.isEmpty()) {
        const ssize_t count =
            ::write(m_master, bytes.constData(), static_cast<std::size_t>(bytes.size()));
        if (count < 0 && errno == EINTR)
            continue;
        // A reader that does not keep up loses bytes, as it does on a line without flow control.
        if (count <= 0)
            return;
        bytes.remove(0, count);
    }
}

QByteArray SimulatedTerminal::damaged(const QByteArray& bytes)
{
    if (m_noise.flipOneIn <= 0 && m_noise.dropOneIn <= 0)
        return bytes;
    const auto strikes = [this](int oneIn) {
        return oneIn > 0 && m_random() % static_cast<unsigned>(oneIn) == 0;
    };
    QByteArray result;
    result.reserve(bytes.size());
    for (const char byte : bytes) {
        if (strikes(m_noise.dropOneIn))
            continue;
        const unsigned bit = strikes(m_noise.flipOneIn) ? 1U << (m_random() % 8U) : 0U;
        result.append(static_cast<char>(static_cast<unsigned char>(byte) ^ bit));
    }
    return result;
}

} // namespace ferrule::bench
