// SPDX-License-Identifier: GPL-3.0-or-later
// OpenMP and OpenBLAS look into the environment while they are loaded, before main, and begin there as many threads as
// it names or the machine has. A hundred thousand of them, or two where the system gives one, end the program before it
// can say a word. It sets its own threads (runtime.h), so that these libraries are to begin none: a function that the
// loader calls before theirs changes the environment so.

#include <array>
#include <cstddef>
#include <string_view>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

// The sanitizers' own runtime is not ready as early as that.
#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

namespace {

constexpr std::array<const char *, 2> wanted = {"OPENBLAS_NUM_THREADS=1", "OMP_NUM_THREADS=1"};
/// Each may ask for more threads, or for more memory for a thread, than there are.
constexpr std::array<std::string_view, 9> overruled
    = {"OMP_NUM_THREADS=", "OPENBLAS_NUM_THREADS=", "OPENBLAS_DEFAULT_NUM_THREADS=", "GOTO_NUM_THREADS=",
        "MKL_NUM_THREADS=", "BLIS_NUM_THREADS=", "OMP_STACKSIZE=", "GOMP_STACKSIZE=", "OMP_THREAD_LIMIT="};
/// Shells leave these behind for nobody but themselves.
constexpr std::array<std::string_view, 3> needless = {"_=", "SHLVL=", "OLDPWD="};
constexpr std::size_t mostVariables = 4096;

template <std::size_t Count> bool isOneOf(std::string_view variable, const std::array<std::string_view, Count> &names)
{
    for (const std::string_view name : names) {
        if (variable.starts_with(name))
            return true;
    }
    return false;
}

/// Each in turn: an environment may hold one several times.
char *wantedAt(std::size_t number)
{
    return const_cast<char *>(wanted[number % wanted.size()]);
}

/// With the wanted ones before the others, where the environment itself has no place for them: the program starts once
/// more. Where that fails (no /proc), it goes on as it was started.
void startAgain(char **arguments, char **environment)
{
    static std::array<char *, mostVariables> variables;
    std::size_t count = 0;
    while (count < wanted.size()) {
        variables[count] = wantedAt(count);
        ++count;
    }
    for (char **variable = environment; *variable && count + 1 < variables.size(); ++variable)
        variables[count++] = *variable;
    ::syscall(SYS_execve, "/proc/self/exe", arguments, variables.data());
}

/// The libraries' own beginnings, before main, end in an abort where there is no memory for them; OpenBLAS 0.3.29 of
/// Debian 13 asks for its first 128 MB for ever.
void requireMemory()
{
    constexpr std::size_t needed = std::size_t{256} << 20;
    const long place = ::syscall(SYS_mmap, nullptr, needed, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (place != -1) {
        ::syscall(SYS_munmap, place, needed);
        return;
    }
    constexpr std::string_view sentence
        = "DigitLab: out of memory: there is not enough address space to start (ulimit -v)\n";
    ::syscall(SYS_write, STDERR_FILENO, sentence.data(), sentence.size());
    ::syscall(SYS_exit_group, 1);
}

/// The C library itself is not ready yet: nothing here may allocate, print or read the environment by getenv().
void beginNoThreads(int, char **arguments, char **environment)
{
    requireMemory();
    std::size_t placed = 0;
    for (char **variable = environment; *variable; ++variable) {
        if (isOneOf(*variable, overruled))
            *variable = wantedAt(placed++);
    }
    for (char **variable = environment; *variable; ++variable) {
        if (placed < wanted.size() && isOneOf(*variable, needless))
            *variable = wantedAt(placed++);
    }
    if (placed < wanted.size())
        startAgain(arguments, environment);
}

using Initialiser = void (*)(int, char **, char **);
[[gnu::section(".preinit_array"), gnu::used]] const Initialiser initialiser = beginNoThreads;

} // namespace

#endif
