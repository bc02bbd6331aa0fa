// SPDX-License-Identifier: GPL-3.0-or-later
#include "power_cut.h"

#include <csignal>

#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

// These stand in front of the C library's functions of the same names, for every library of the
// process that was linked or loaded into it: SQLite, OpenSSL, Qt.

namespace {

int stepsLeft = 0;

void step()
{
    // Other threads do not belong to the operation.
    if (stepsLeft > 0 && gettid() == getpid() && --stepsLeft == 0)
        kill(getpid(), SIGKILL);
}

} // namespace

void cutPowerAt(int step)
{
    stepsLeft = step;
}

extern "C" {

ssize_t write(int file, const void* data, size_t size)
{
    step();
    return syscall(SYS_write, file, data, size);
}

ssize_t pwrite64(int file, const void* data, size_t size, off64_t offset)
{
    step();
    return syscall(SYS_pwrite64, file, data, size, offset);
}

ssize_t pwrite(int file, const void* data, size_t size, off_t offset)
{
    step();
    return syscall(SYS_pwrite64, file, data, size, offset);
}

int rename(const char* from, const char* to) noexcept
{
    step();
    return static_cast<int>(syscall(SYS_rename, from, to));
}

int unlink(const char* path) noexcept
{
    step();
    return static_cast<int>(syscall(SYS_unlink, path));
}

int fsync(int file)
{
    step();
    return static_cast<int>(syscall(SYS_fsync, file));
}

int fdatasync(int file)
{
    step();
    return static_cast<int>(syscall(SYS_fdatasync, file));
}

ssize_t send(int socket, const void* data, size_t size, int flags)
{
    step();
    return syscall(SYS_sendto, socket, data, size, flags, nullptr, 0);
}
}
