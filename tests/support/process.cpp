// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/process.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>

namespace digitlab {

namespace {

/// A stream of the program: it writes, the test reads.
struct Channel {
    int readEnd = -1;
    int writeEnd = -1;
};

[[noreturn]] void fail(const std::string &what)
{
    throw std::system_error(errno, std::generic_category(), what);
}

Channel openPipe()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        fail("pipe");
    return {ends[0], ends[1]};
}

Channel openTerminal()
{
    const int controller = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (controller == -1 || ::grantpt(controller) != 0 || ::unlockpt(controller) != 0)
        fail("terminal");
    const int terminal = ::open(::ptsname(controller), O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (terminal == -1)
        fail("terminal");
    return {controller, terminal};
}

Channel openOutput(const std::filesystem::path &file)
{
    if (file.empty())
        return openPipe();
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0644);
    if (descriptor == -1)
        fail(file.string());
    return {-1, descriptor};
}

/// A test may itself run under nohup or in the background, where signals are ignored; its programs do not take that
/// over.
void takeSignalsAsFromAShell()
{
    for (const int signal : {SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGPIPE, SIGXFSZ})
        ::signal(signal, SIG_DFL);
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

/// A thread is refused as by a limit that is reached, also to root, whom RLIMIT_NPROC does not hold.
void refuseThreads()
{
    constexpr auto number = static_cast<std::uint32_t>(offsetof(seccomp_data, nr));
    constexpr auto firstArgument
        = static_cast<std::uint32_t>(offsetof(seccomp_data, args)); // on little-endian machines
    std::array<sock_filter, 8> filter{{
        /*0*/ BPF_STMT(BPF_LD | BPF_W | BPF_ABS, number),
        /*1*/ BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone3, 3, 0), // its flags cannot be seen: clone takes its place
        /*2*/ BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone, 0, 3),
        /*3*/ BPF_STMT(BPF_LD | BPF_W | BPF_ABS, firstArgument),
        /*4*/ BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, CLONE_THREAD, 2, 1),
        /*5*/ BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS),
        /*6*/ BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
        /*7*/ BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EAGAIN),
    }};
    const sock_fprog program{static_cast<unsigned short>(filter.size()), filter.data()};
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) != 0)
        ::_exit(126);
}

/// In the child, until exec.
void becomeProgram(char *const *arguments, const ProcessOptions &options, int out, int err)
{
    takeSignalsAsFromAShell();
    if (options.ignoredSignal)
        ::signal(*options.ignoredSignal, SIG_IGN);
    ::dup2(out, STDOUT_FILENO);
    ::dup2(err, STDERR_FILENO);
    if (options.largestFile) {
        const rlimit limit{*options.largestFile, *options.largestFile};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    if (options.addressSpace) {
        const rlimit limit{*options.addressSpace, *options.addressSpace};
        ::setrlimit(RLIMIT_AS, &limit);
    }
    if (!options.mayHaveThreads)
        refuseThreads();
    for (const std::string &variable : options.environment)
        ::putenv(const_cast<char *>(variable.c_str()));
    if (options.errorStream == ProcessOptions::ErrorStream::Terminal)
        ::setenv("TERM", "xterm", 1);
    if (options.folder.empty() || ::chdir(options.folder.c_str()) == 0)
        ::execv(arguments[0], arguments);
    ::_exit(127);
}

/// A bit for each signal that the program has a handler for, signal 1 lowest; 0 where it has ended.
std::uint64_t handledSignals(pid_t process)
{
    std::ifstream file("/proc/" + std::to_string(process) + "/status");
    std::uint64_t signals = 0;
    for (std::string word; file >> word;)
        if (word == "SigCgt:")
            file >> std::hex >> signals;
    return signals;
}

} // namespace

Process::Process(const std::vector<std::string> &command, const ProcessOptions &options)
    : m_deadline(std::chrono::steady_clock::now() + options.limit)
{
    const Channel out = openOutput(options.outputFile);
    const bool onTerminal = options.errorStream == ProcessOptions::ErrorStream::Terminal;
    const Channel err = onTerminal ? openTerminal() : openPipe();
    std::vector<char *> arguments;
    for (const std::string &argument : command)
        arguments.push_back(const_cast<char *>(argument.c_str())); // execv promises not to change it
    arguments.push_back(nullptr);
    m_pid = ::fork();
    if (m_pid == -1)
        fail("fork");
    if (m_pid == 0)
        becomeProgram(arguments.data(), options, out.writeEnd, err.writeEnd);
    ::close(out.writeEnd);
    ::close(err.writeEnd);
    m_out = out.readEnd;
    m_err = err.readEnd;
}

Process::~Process()
{
    if (m_pid == -1)
        return;
    ::kill(m_pid, SIGKILL);
    finish();
}

bool Process::readMore(std::chrono::steady_clock::time_point until)
{
    std::array<pollfd, 2> streams{{{m_out, POLLIN, 0}, {m_err, POLLIN, 0}}}; // poll passes over a descriptor of -1
    const auto left = until - std::chrono::steady_clock::now();
    const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(left).count();
    if ((m_out == -1 && m_err == -1) || milliseconds <= 0)
        return false;
    ::poll(streams.data(), streams.size(), static_cast<int>(milliseconds));
    std::array<char, 65536> bytes{};
    for (const pollfd &stream : streams) {
        if (stream.revents == 0)
            continue;
        const auto count = ::read(stream.fd, bytes.data(), bytes.size());
        const bool isOut = stream.fd == m_out;
        if (count > 0) {
            (isOut ? m_result.out : m_result.err).append(bytes.data(), static_cast<std::size_t>(count));
        } else {
            ::close(stream.fd);
            (isOut ? m_out : m_err) = -1;
        }
    }
    return true;
}

bool Process::waitForError(const std::string &text)
{
    while (m_result.err.find(text) == std::string::npos) {
        if (!readMore())
            return false;
    }
    return true;
}

bool Process::waitUntilItHandles(int signal)
{
    const auto now = [] { return std::chrono::steady_clock::now(); };
    while (now() < m_deadline) {
        if (handles(signal))
            return true;
        if (!readMore(now() + std::chrono::milliseconds(20)))
            return false;
    }
    return false;
}

bool Process::handles(int signal) const
{
    return (handledSignals(m_pid) & (std::uint64_t{1} << static_cast<unsigned>(signal - 1))) != 0;
}

void Process::letRun(std::chrono::milliseconds time)
{
    const auto until = std::chrono::steady_clock::now() + time;
    while (readMore(until)) { }
}

void Process::send(int signal) const
{
    ::kill(m_pid, signal);
}

ProcessResult Process::finish()
{
    while (readMore()) { }
    if (std::chrono::steady_clock::now() >= m_deadline)
        ::kill(m_pid, SIGKILL);
    for (int *stream : {&m_out, &m_err}) {
        if (*stream != -1)
            ::close(*stream);
        *stream = -1;
    }
    int status = 0;
    ::waitpid(m_pid, &status, 0);
    m_pid = -1;
    m_result.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    m_result.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    return m_result;
}

bool terminalsExist()
{
    const int controller = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (controller != -1)
        ::close(controller);
    return controller != -1;
}

ProcessResult runProcess(const std::vector<std::string> &command, const ProcessOptions &options)
{
    return Process(command, options).finish();
}

} // namespace digitlab
