// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/patience.h"

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace digitlab {

/// How a program ended and what it said.
struct ProcessResult {
    int status = -1; ///< exit status; -1 where a signal ended it
    int signal = 0;  ///< the signal that ended it, 0 for none
    std::string out;
    std::string err;
};

struct ProcessOptions {
    enum class ErrorStream { Pipe, Terminal };

    std::filesystem::path folder;                    ///< to run in; the present one where empty
    std::filesystem::path outputFile{};              ///< standard output goes there instead of into the result
    ErrorStream errorStream = ErrorStream::Pipe;     ///< whether the program sees a terminal there
    std::optional<int> ignoredSignal{};              ///< as nohup does with SIGHUP
    std::optional<unsigned long> largestFile{};      ///< bytes; longer files fail to be written, as on a full disk
    std::optional<unsigned long> addressSpace{};     ///< bytes
    bool mayHaveThreads = true;                      ///< false: the system refuses every thread but the first
    std::vector<std::string> environment{};          ///< "NAME=VALUE" beside what the test has
    std::chrono::milliseconds limit{2 * longEnough}; ///< it is killed after that
};

/// A program that runs, with what it says so far. Throws std::system_error where it cannot be started.
class Process
{
public:
    /// `command` is the program's path and its arguments.
    explicit Process(const std::vector<std::string> &command, const ProcessOptions &options = {});
    ~Process(); ///< kills what still runs
    Process(const Process &) = delete;
    Process &operator=(const Process &) = delete;

    /// Reads until standard error holds the text; false where the program ends or the limit passes before.
    bool waitForError(const std::string &text);
    /// Reads until the program has a handler of its own for the signal; false where it ends or the limit passes before.
    bool waitUntilItHandles(int signal);
    /// Whether the program has a handler of its own for the signal.
    bool handles(int signal) const;
    /// Reads for that long, or until the program ends.
    void letRun(std::chrono::milliseconds time);
    void send(int signal) const;
    /// Reads to the end and waits.
    ProcessResult finish();

private:
    bool readMore() { return readMore(m_deadline); }
    bool readMore(std::chrono::steady_clock::time_point until);

    pid_t m_pid = -1;
    int m_out = -1;
    int m_err = -1;
    std::chrono::steady_clock::time_point m_deadline;
    ProcessResult m_result;
};

/// Whether this machine has pseudo-terminals; a bare chroot may have none.
bool terminalsExist();

/// Starts it and waits for its end.
ProcessResult runProcess(const std::vector<std::string> &command, const ProcessOptions &options = {});

} // namespace digitlab
