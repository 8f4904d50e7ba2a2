// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include "app/cli/calibrate_command.h"
#include "app/cli/check_command.h"
#include "app/cli/compare_command.h"
#include "app/cli/completion_command.h"
#include "app/cli/console.h"
#include "app/cli/convert_command.h"
#include "app/cli/evaluate_command.h"
#include "app/cli/export_command.h"
#include "app/cli/generate_command.h"
#include "app/cli/get_mnist_command.h"
#include "app/cli/models_command.h"
#include "app/cli/predict_command.h"
#include "app/cli/prepare_command.h"
#include "app/cli/replay_command.h"
#include "app/cli/reproduce_command.h"
#include "app/cli/resume_command.h"
#include "app/cli/runs_command.h"
#include "app/cli/show_command.h"
#include "app/cli/sweep_command.h"
#include "app/cli/train_command.h"
#include "core/base/helper_threads.h"
#include "core/base/version.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cctype>
#include <span>
#include <sstream>
#include <string>

namespace digitlab::cli {

namespace {

bool isLongOption(const std::string &word)
{
    return word.starts_with("--");
}

/// "--json", also "-h"; a negative number is not an option.
bool looksLikeAnOption(const std::string &word)
{
    const bool isShort = word.size() == 2 && word[0] == '-' && std::isalpha(static_cast<unsigned char>(word[1])) != 0;
    return isLongOption(word) || isShort;
}

const CLI::App *commandNamed(const CLI::App &program, const std::string &name)
{
    for (const CLI::App *command : program.get_subcommands([](const CLI::App *) { return true; }))
        if (command->get_name() == name)
            return command;
    return nullptr;
}

bool takesAValue(const CLI::App &command, const std::string &word)
{
    const CLI::Option *option = isLongOption(word) ? command.get_option_no_throw(word) : nullptr;
    return option && option->get_items_expected_min() > 0;
}

/// Throws UsageError if an option that takes a value is followed by another option, as in "--run --json": the second
/// one was hardly meant as the value. "--run=--json" still means it.
void refuseSwallowedOptions(const CLI::App &program, std::span<char *const> arguments)
{
    const CLI::App *command = &program;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string word = arguments[i];
        if (word == "--")
            return; // files from here on
        if (const CLI::App *inner = commandNamed(*command, word)) {
            command = inner;
        } else if (takesAValue(*command, word) && i + 1 < arguments.size()) {
            const std::string value = arguments[++i];
            if (looksLikeAnOption(value))
                throw UsageError(word + ": \"" + value + "\" looks like an option; write " + word + "=" + value
                    + " if it is the value");
        }
    }
}

template <typename... Commands> std::vector<std::unique_ptr<Command>> makeCommands(CLI::App &program)
{
    std::vector<std::unique_ptr<Command>> commands;
    (commands.push_back(std::make_unique<Commands>(program)), ...);
    return commands;
}

ExitStatus reportFailure(ExitStatus status, const std::string &sentence)
{
    report(sentence);
    return status;
}

/// An empty file name would mean the present folder, or nothing at all. Options that are no names refuse an empty value
/// by themselves, and --name may be empty: a run then has its preset's.
void refuseEmptyNames(const CLI::App &command)
{
    for (const CLI::App *inner : command.get_subcommands())
        refuseEmptyNames(*inner);
    for (const CLI::Option *option : command.get_options()) {
        const bool isName = option->get_expected_max() > 0 && option->get_single_name() != "name";
        if (isName && std::ranges::count(option->results(), std::string()) > 0)
            throw UsageError(option->get_name() + ": \"\" is not the name of a file or folder");
    }
}

/// "--epochs: At Most 1 required but received 2", in plain words.
std::string mismatchText(const std::string &told)
{
    const std::size_t end = told.find(": At Most 1 required but received");
    return end == std::string::npos ? told : told.substr(0, end) + ": can be given only once";
}

} // namespace

Program::Program()
    : m_app(std::make_unique<CLI::App>("A laboratory for convolutional networks on handwritten digits", "digitlab-cli"))
{
    m_app->set_help_flag("--help", "Print this help and exit");
    m_app->set_version_flag("--version", version(), "Print the version and exit");
    m_app->require_subcommand(0, 1); // that there is one is asked after words that are no command were told
    m_commands = makeCommands<GenerateCommand, GetMnistCommand, PrepareCommand, CheckCommand, TrainCommand,
        ResumeCommand, ReplayCommand, EvaluateCommand, PredictCommand, CalibrateCommand, CompareCommand, ExportCommand,
        ConvertCommand, ReproduceCommand, SweepCommand, RunsCommand, ShowCommand, ModelsCommand, CompletionCommand>(
        *m_app);
}

Program::~Program() = default;

ExitStatus Program::run(int argc, char **argv, std::stop_token stop)
{
    try {
        refuseSwallowedOptions(*m_app, std::span(argv, static_cast<std::size_t>(argc)).subspan(1));
        m_app->parse(argc, argv);
        refuseEmptyNames(*m_app);
        return runChosen(stop);
    } catch (const CLI::Success &request) {
        std::ostringstream text;
        m_app->exit(request, text, text);
        print(text.str());
        return ExitStatus::Done;
    } catch (const CLI::ArgumentMismatch &error) {
        return reportFailure(ExitStatus::Usage, mismatchText(error.what()));
    } catch (const CLI::ParseError &error) {
        return reportFailure(ExitStatus::Usage, error.what());
    } catch (const UsageError &error) {
        return reportFailure(ExitStatus::Usage, error.what());
    }
}

ExitStatus Program::runChosen(std::stop_token stop)
{
    for (const auto &command : m_commands) {
        if (!command->chosen())
            continue;
        const ExitStatus status = command->run(stop);
        if (const std::string shortage = threadShortage(); !shortage.empty())
            report(shortage);
        return status;
    }
    throw UsageError("a command is required; see digitlab-cli --help");
}

} // namespace digitlab::cli
