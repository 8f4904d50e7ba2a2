// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/swallowed_options.h"

#include "app/cli/command.h"

#include <CLI/CLI.hpp>
#include <cctype>

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

} // namespace

void refuseSwallowedOptions(const CLI::App &program, std::span<char *const> arguments)
{
    const CLI::App *command = nullptr;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string word = arguments[i];
        if (word == "--")
            return; // files from here on
        if (!command) {
            command = commandNamed(program, word);
        } else if (takesAValue(*command, word) && i + 1 < arguments.size()) {
            const std::string value = arguments[++i];
            if (looksLikeAnOption(value))
                throw UsageError(word + ": \"" + value + "\" looks like an option; write " + word + "=" + value
                    + " if it is the value");
        }
    }
}

} // namespace digitlab::cli
