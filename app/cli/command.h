// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <stop_token>
#include <string>

namespace CLI {
class App;
}

namespace digitlab::cli {

/// What the shell receives.
enum class ExitStatus { Done = 0, Failed = 1, Usage = 2 };

/// Options that contradict each other; what() is the sentence.
class UsageError : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// One of the program's commands: it declares its options in its constructor and works in run().
class Command
{
public:
    virtual ~Command() = default;
    Command(const Command &) = delete;
    Command &operator=(const Command &) = delete;

    /// Whether the command line asks for this command.
    bool chosen() const;
    std::string name() const;

    /// Throws UsageError, or std::runtime_error with a sentence if the work fails.
    virtual ExitStatus run(std::stop_token stop) = 0;

protected:
    /// `description` is one line for the program's help.
    Command(CLI::App &program, const std::string &name, const std::string &description);

    CLI::App &app() { return *m_app; }
    bool wantsJson() const { return m_wantsJson; }

private:
    CLI::App *m_app; // owned by the program's
    bool m_wantsJson = false;
};

} // namespace digitlab::cli
