// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner.h"

#include "server.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace ferrule::bench {

namespace {

const char* nameOf(Job job)
{
    for (const JobName& each : jobNames) {
        if (each.job == job)
            return each.name;
    }
    return "";
}

/// What the program printed on `stream`; empty where it failed.
std::string outputOf(std::vector<std::string> words, int stream)
{
    std::vector<char*> argv;
    for (std::string& word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    int ends[2];
    if (::pipe(ends) != 0)
        return {};
    const pid_t child = ::fork();
    if (child == 0) {
        const int nothing = ::open("/dev/null", O_RDWR);
        ::dup2(stream == STDOUT_FILENO ? ends[1] : nothing, STDOUT_FILENO);
        ::dup2(stream == STDERR_FILENO ? ends[1] : nothing, STDERR_FILENO);
        ::close(ends[0]);
        ::close(ends[1]);
        ::execvp(argv[0], argv.data());
        ::_exit(127);
    }
    ::close(ends[1]);
    std::string output;
    char chunk[4096];
    for (ssize_t count; (count = ::read(ends[0], chunk, sizeof chunk)) > 0;)
        output.append(chunk, static_cast<std::size_t>(count));
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    return status == 0 ? output : std::string();
}

std::vector<std::string> clientWords(const Peer& peer, const Assignment& assignment)
{
    return {"/proc/self/exe",
            "--client",
            peer.name,
            nameOf(assignment.job),
            std::to_string(assignment.port),
            std::to_string(assignment.messages),
            assignment.authorityFile};
}

/// The server that an assignment without a port stands for.
std::unique_ptr<Server> serverFor(Assignment& assignment)
{
    if (assignment.port != 0)
        return nullptr;
    auto server = std::make_unique<Server>(assignment.job, assignment.messages);
    assignment.port = server->port();
    return server;
}

double collected(const Peer& peer, Assignment assignment)
{
    const auto server = serverFor(assignment);
    std::vector<std::string> words{"valgrind", "--tool=callgrind",
                                   "--callgrind-out-file=/dev/null"};
    char self[4096];
    const ssize_t length = ::readlink("/proc/self/exe", self, sizeof self);
    std::vector<std::string> client = clientWords(peer, assignment);
    client[0].assign(self, static_cast<std::size_t>(std::max<ssize_t>(length, 0)));
    words.insert(words.end(), client.begin(), client.end());
    const std::string said = outputOf(std::move(words), STDERR_FILENO);
    const char* const key = "Collected : ";
    const std::size_t at = said.find(key);
    return at == said.npos ? -1 : std::strtod(said.c_str() + at + std::strlen(key), nullptr);
}

} // namespace

Figures runApart(const Peer& peer, Assignment assignment)
{
    const auto server = serverFor(assignment);
    const std::string said = outputOf(clientWords(peer, assignment), STDOUT_FILENO);
    Figures figures;
    figures.done = std::sscanf(said.c_str(), "%lf %lf %lf", &figures.cpuMicros, &figures.wallMicros,
                               &figures.bytes) == 3;
    return figures;
}

std::optional<double> instructions(const Peer& peer, const Assignment& assignment)
{
    Assignment small = assignment;
    Assignment large = assignment;
    small.messages = assignment.messages / 5;
    const double less = collected(peer, small);
    const double more = collected(peer, large);
    if (less < 0 || more < 0)
        return std::nullopt;
    return (more - less) / (large.messages - small.messages);
}

int runClient(int argc, char* argv[])
{
    if (argc < 6)
        return 2;
    Assignment assignment;
    assignment.port = static_cast<std::uint16_t>(std::atoi(argv[4]));
    assignment.messages = std::atoi(argv[5]);
    if (argc > 6)
        assignment.authorityFile = argv[6];
    for (const Peer& peer : peers) {
        for (const JobName& job : jobNames) {
            if (std::strcmp(peer.name, argv[2]) != 0 || std::strcmp(job.name, argv[3]) != 0)
                continue;
            assignment.job = job.job;
            const Figures figures = peer.run(assignment);
            std::printf("%f %f %f\n", figures.cpuMicros, figures.wallMicros, figures.bytes);
            return figures.done ? 0 : 1;
        }
    }
    return 2;
}

} // namespace ferrule::bench
