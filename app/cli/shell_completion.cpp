// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/shell_completion.h"

#include "core/training/presets.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <functional>

namespace digitlab::cli {

namespace {

std::vector<const CLI::App *> commandsOf(const CLI::App &app)
{
    return app.get_subcommands([](const CLI::App *command) { return !command->get_name().empty(); });
}

/// Their long names, "--epochs". Groups of options are commands without a name.
std::vector<const CLI::Option *> optionsOf(const CLI::App &app)
{
    std::vector<const CLI::Option *> options;
    for (const CLI::Option *option : app.get_options())
        if (!option->get_lnames().empty())
            options.push_back(option);
    for (const CLI::App *group :
        app.get_subcommands([](const CLI::App *command) { return command->get_name().empty(); }))
        for (const CLI::Option *option : optionsOf(*group))
            options.push_back(option);
    return options;
}

std::string nameOf(const CLI::Option &option)
{
    return "--" + option.get_lnames().front();
}

/// "auto|whole|digit" as words; of a preset their names.
std::vector<std::string> valuesOf(const CLI::Option &option)
{
    if (option.get_lnames().front() == "preset") {
        const auto names = presetNames();
        return {names.begin(), names.end()};
    }
    const std::string type = option.get_type_name();
    if (type.find('|') == std::string::npos)
        return {};
    std::vector<std::string> values = CLI::detail::split(type, '|');
    for (std::string &value : values)
        value = value.substr(0, value.find_first_of(" :"));
    return values;
}

std::string joined(const std::vector<std::string> &words)
{
    return CLI::detail::join(words, " ");
}

std::vector<std::string> namesOf(const std::vector<const CLI::App *> &commands)
{
    std::vector<std::string> names;
    std::ranges::transform(commands, std::back_inserter(names), [](const CLI::App *app) { return app->get_name(); });
    return names;
}

std::string optionWords(const CLI::App &app)
{
    std::vector<std::string> words;
    std::ranges::transform(
        optionsOf(app), std::back_inserter(words), [](const CLI::Option *option) { return nameOf(*option); });
    return joined(words);
}

/// Calls back with the way to each command, "sweep plan", and with the program itself as "".
void forEachCommand(
    const CLI::App &app, const std::string &way, const std::function<void(const std::string &, const CLI::App &)> &call)
{
    call(way, app);
    for (const CLI::App *command : commandsOf(app))
        forEachCommand(*command, way.empty() ? command->get_name() : way + ' ' + command->get_name(), call);
}

/// The first sentence, in single quotes.
std::string quotedDescription(const std::string &text)
{
    std::string first = text.substr(0, std::min(text.find('\n'), text.find(". ")));
    std::string quoted = "'";
    for (const char letter : first)
        quoted += letter == '\'' ? std::string("\\'") : std::string(1, letter);
    return quoted + '\'';
}

std::string fishCondition(const std::string &way)
{
    std::string condition;
    for (const std::string &word : CLI::detail::split(way, ' '))
        condition += (condition.empty() ? "" : "; and ") + ("__fish_seen_subcommand_from " + word);
    return condition;
}

} // namespace

std::string bashCompletion(const CLI::App &program)
{
    std::string ways;
    std::string values;
    std::string options;
    std::string commands;
    forEachCommand(program, "", [&](const std::string &way, const CLI::App &app) {
        const std::string inner = joined(namesOf(commandsOf(app)));
        if (!way.empty()) {
            const std::size_t last = way.rfind(' ');
            const std::string before = last == std::string::npos ? "" : way.substr(0, last);
            ways += "        \"" + before + ' ' + app.get_name() + "\") command=\"" + way + "\" ;;\n";
        }
        for (const CLI::Option *option : optionsOf(app))
            if (const auto words = valuesOf(*option); !words.empty())
                values += "    \"" + way + ' ' + nameOf(*option) + "\") words=\"" + joined(words) + "\" ;;\n";
        options += "        \"" + way + "\") words=\"" + optionWords(app) + "\" ;;\n";
        if (!inner.empty())
            commands += "        \"" + way + "\") words=\"" + inner + "\" ;;\n";
    });
    return "# Completion of digitlab-cli for bash: source <(digitlab-cli completion bash)\n"
           "_digitlab_cli() {\n"
           "    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}\n"
           "    local command='' word words=''\n"
           "    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
           "        case \"$command $word\" in\n"
        + ways
        + "        esac\n"
          "    done\n"
          "    case \"$command $previous\" in\n"
        + values
        + "    esac\n"
          "    if [ -z \"$words\" ] && [[ $current == -* ]]; then\n"
          "        case \"$command\" in\n"
        + options
        + "        esac\n"
          "    elif [ -z \"$words\" ]; then\n"
          "        case \"$command\" in\n"
        + commands
        + "        esac\n"
          "    fi\n"
          "    COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n"
          "}\n"
          "complete -o default -F _digitlab_cli digitlab-cli\n";
}

std::string zshCompletion(const CLI::App &program)
{
    return "#compdef digitlab-cli\nautoload -U +X bashcompinit && bashcompinit\n" + bashCompletion(program);
}

std::string fishCompletion(const CLI::App &program)
{
    std::string script = "# Completion of digitlab-cli for fish: digitlab-cli completion fish | source\n";
    forEachCommand(program, "", [&](const std::string &way, const CLI::App &app) {
        const std::string here = way.empty() ? "__fish_use_subcommand" : fishCondition(way);
        for (const CLI::App *command : commandsOf(app))
            script += "complete -c digitlab-cli -n '" + here + "' -f -a " + command->get_name() + " -d "
                + quotedDescription(command->get_description()) + '\n';
        for (const CLI::Option *option : optionsOf(app)) {
            const auto words = valuesOf(*option);
            script += "complete -c digitlab-cli -n '" + here + "' -l " + option->get_lnames().front()
                + (option->get_expected_max() > 0 ? " -r" : "")
                + (words.empty() ? "" : " -f -a '" + joined(words) + '\'') + " -d "
                + quotedDescription(option->get_description()) + '\n';
        }
    });
    return script;
}

} // namespace digitlab::cli
