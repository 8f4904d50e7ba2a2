// OpenMP and OpenBLAS look into the environment while they are loaded, before main, and begin there as many threads as
// it names or the machine has. A hundred thousand of them, or two where the system gives one, end the program before it
// can say a word. It sets its own threads (runtime.h), so that these libraries are to begin none: a function that the
// loader calls before theirs starts the program once more with an environment that says so.

#include <array>
#include <cstddef>
#include <string_view>
#include <sys/syscall.h>
#include <unistd.h>

// The sanitizers' own runtime is not ready as early as that.
#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

namespace {

constexpr std::array<const char *, 2> wanted = {"OMP_NUM_THREADS=1", "OPENBLAS_NUM_THREADS=1"};
/// Each may ask for more threads, or for more memory for a thread, than there are.
constexpr std::array<std::string_view, 9> overruled
    = {"OMP_NUM_THREADS=", "OPENBLAS_NUM_THREADS=", "OPENBLAS_DEFAULT_NUM_THREADS=", "GOTO_NUM_THREADS=",
        "MKL_NUM_THREADS=", "BLIS_NUM_THREADS=", "OMP_STACKSIZE=", "GOMP_STACKSIZE=", "OMP_THREAD_LIMIT="};
constexpr std::size_t mostVariables = 4096;

bool isOverruled(std::string_view variable)
{
    for (const std::string_view name : overruled) {
        if (variable.starts_with(name))
            return true;
    }
    return false;
}

/// Whether nothing is to be done: the wanted ones are there, and none of the others.
bool isAsWanted(char **environment)
{
    std::size_t found = 0;
    std::size_t others = 0;
    for (char **variable = environment; *variable; ++variable) {
        bool isWanted = false;
        for (const char *each : wanted)
            isWanted = isWanted || std::string_view(each) == *variable;
        found += isWanted ? 1 : 0;
        others += !isWanted && isOverruled(*variable) ? 1 : 0;
    }
    return found == wanted.size() && others == 0;
}

/// The C library itself is not ready yet: nothing here may allocate, print or read the environment by getenv().
void startWithFewThreads(int, char **arguments, char **environment)
{
    if (isAsWanted(environment))
        return;
    static std::array<const char *, mostVariables> variables;
    std::size_t count = 0;
    for (const char *each : wanted)
        variables[count++] = each;
    for (char **variable = environment; *variable; ++variable) {
        if (isOverruled(*variable))
            continue;
        if (count + 1 == variables.size())
            return;
        variables[count++] = *variable;
    }
    // Where it fails (no /proc), the program goes on as it was started.
    ::syscall(SYS_execve, "/proc/self/exe", arguments, variables.data());
}

using Initialiser = void (*)(int, char **, char **);
[[gnu::section(".preinit_array"), gnu::used]] const Initialiser initialiser = startWithFewThreads;

} // namespace

#endif
