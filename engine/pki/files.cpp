// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/files.h"

#include "words/phrase.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ferrule::pki {

namespace {

class Descriptor
{
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int get() const { return m_fd; }

private:
    int m_fd;
};

enum class Doing { Reading, Writing };

Error fileError(Doing doing, const std::filesystem::path& path)
{
    const int code = errno;
    Error error;
    error.kind = code == ENOENT                                     ? ErrorKind::NotFound
                 : code == EACCES || code == EPERM || code == EROFS ? ErrorKind::PermissionDenied
                                                                    : ErrorKind::Io;
    error.what = (doing == Doing::Reading ? phrase("pki", "%1 cannot be read.")
                                          : phrase("pki", "%1 cannot be written."))
                     .arg(path.string());
    error.measured = std::strerror(code);
    if (code == ENOSPC)
        error.remedy = phrase("pki", "Free space on its disk.");
    else if (error.kind == ErrorKind::PermissionDenied)
        error.remedy = phrase("pki", "Give yourself the right to it, or choose another home.");
    return error;
}

bool writeAll(int fd, std::string_view content)
{
    while (!content.empty()) {
        const ssize_t count = ::write(fd, content.data(), content.size());
        if (count < 0 && errno != EINTR)
            return false;
        if (count > 0)
            content.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

} // namespace

Result<void> writeFile(const std::filesystem::path& path, std::string_view content,
                       FileAccess access)
{
    std::string temporary = path.string() + ".XXXXXX";
    // mkstemp makes the file 0600, so a key is never readable by others, not even for a moment.
    const Descriptor file(::mkstemp(temporary.data()));
    if (file.get() < 0)
        return fileError(Doing::Writing, path);
    const mode_t mode = access == FileAccess::OwnerOnly ? 0600 : 0644;
    if (::fchmod(file.get(), mode) != 0 || !writeAll(file.get(), content) ||
        ::fsync(file.get()) != 0 || ::rename(temporary.c_str(), path.c_str()) != 0) {
        const Error error = fileError(Doing::Writing, path);
        ::unlink(temporary.c_str());
        return error;
    }
    // Without this the rename itself can be lost with the power.
    const Descriptor folder(::open(path.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.get() >= 0)
        ::fsync(folder.get());
    return {};
}

Result<std::string> readFile(const std::filesystem::path& path, std::size_t maxBytes)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.get() < 0)
        return fileError(Doing::Reading, path);
    std::string content;
    char buffer[16 * 1024];
    for (;;) {
        const ssize_t count = ::read(file.get(), buffer, sizeof buffer);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return fileError(Doing::Reading, path);
        if (count == 0)
            return content;
        content.append(buffer, static_cast<std::size_t>(count));
        if (content.size() > maxBytes) {
            Error error;
            error.kind = ErrorKind::Io;
            error.what = phrase("pki", "%1 is larger than it can rightly be.").arg(path.string());
            error.expected = phrase("pki", "at most %1 bytes").arg(maxBytes);
            return error;
        }
    }
}

} // namespace ferrule::pki
