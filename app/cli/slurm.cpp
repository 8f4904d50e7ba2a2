// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/slurm.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <spawn.h>
#include <stdexcept>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>

namespace digitlab::cli {

namespace {

/// All that the other end writes until it closes.
std::string readAll(int descriptor)
{
    std::string text;
    std::array<char, 4096> part{};
    for (;;) {
        const ssize_t count = ::read(descriptor, part.data(), part.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return text;
        text.append(part.data(), static_cast<std::size_t>(count));
    }
}

/// Starts it with its standard output in the pipe.
pid_t start(const std::vector<std::string> &command, const std::array<int, 2> &pipe)
{
    std::vector<char *> words;
    for (const std::string &word : command)
        words.push_back(const_cast<char *>(word.c_str()));
    words.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, pipe[1], STDOUT_FILENO);
    pid_t process = -1;
    const int failure = ::posix_spawnp(&process, words[0], &actions, nullptr, words.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    if (failure == ENOENT)
        throw std::runtime_error(command.front() + " is not installed here; run this where Slurm is");
    if (failure != 0)
        throw std::system_error(failure, std::generic_category(), command.front() + " cannot be started");
    return process;
}

} // namespace

std::string runSlurm(const std::vector<std::string> &command)
{
    std::array<int, 2> pipe{};
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0)
        throw std::system_error(errno, std::generic_category(), "cannot create a pipe");
    pid_t process = -1;
    try {
        process = start(command, pipe);
    } catch (...) {
        ::close(pipe[0]);
        ::close(pipe[1]);
        throw;
    }
    ::close(pipe[1]);
    std::string text = readAll(pipe[0]);
    ::close(pipe[0]);
    int status = 0;
    while (::waitpid(process, &status, 0) < 0 && errno == EINTR) { }
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        throw std::runtime_error(command.front() + " failed; what it said stands above");
    while (text.ends_with('\n'))
        text.pop_back();
    return text;
}

} // namespace digitlab::cli
