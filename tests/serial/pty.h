// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace ferrule::test {

/// The master's side of a real pseudo-terminal, written and read by hand.
class Pty
{
public:
    Pty()
        : m_master(::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC))
    {
        char name[64] = {};
        if (::grantpt(m_master) == 0 && ::unlockpt(m_master) == 0 &&
            ::ptsname_r(m_master, name, sizeof name) == 0)
            m_path = QString::fromLocal8Bit(name);
    }
    ~Pty() { hangUp(); }
    Pty(const Pty&) = delete;
    Pty& operator=(const Pty&) = delete;

    QString path() const { return m_path; }
    int descriptor() const { return m_master; }

    void hangUp()
    {
        if (m_master >= 0)
            ::close(m_master);
        m_master = -1;
    }

    bool write(const QByteArray& bytes)
    {
        return ::write(m_master, bytes.constData(), std::size_t(bytes.size())) == bytes.size();
    }

    /// What has come so far.
    QByteArray read()
    {
        char buffer[4096];
        QByteArray bytes;
        for (;;) {
            const ssize_t count = ::read(m_master, buffer, sizeof buffer);
            if (count <= 0)
                return bytes;
            bytes.append(buffer, count);
        }
    }

private:
    int m_master;
    QString m_path;
};

} // namespace ferrule::test
