// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dataset_options.h"

#include "app/cli/value_parser.h"

#include <CLI/CLI.hpp>

namespace digitlab::cli {

namespace {

constexpr int mostPerClass = 1'000'000;

} // namespace

CLI::Option *addCheckedOption(CLI::App &app, const std::string &name, std::function<void(const std::string &)> take,
    const std::string &description)
{
    return app.add_option_function<std::string>(name, take, description)->check(checkedBy(take));
}

CLI::Option *addOutOption(CLI::App &app, std::string &folder)
{
    return app.add_option("--out", folder, "Folder to write; it must be new or empty")->type_name("DIR")->required();
}

CLI::Option *addForceOption(CLI::App &app, bool &force)
{
    return app.add_flag("--force", force, "Replace existing files");
}

CLI::Option *addPerClassOption(CLI::App &app, std::function<void(int)> take)
{
    const auto parse = [take](const std::string &text) { take(parseWhole(text, 2, mostPerClass)); };
    return addCheckedOption(app, "--per-class", parse, "Images per class, in both splits together")->type_name("N");
}

CLI::Option *addTestFractionOption(CLI::App &app, std::function<void(double)> take)
{
    const auto parse
        = [take](const std::string &text) { take(parseNumber(text, {.withLowest = false, .withHighest = false})); };
    return addCheckedOption(
        app, "--test-share", parse, "Fraction of the images in the test split, if the folder has no splits of its own")
        ->type_name("FRACTION");
}

CLI::Option *addSeedOption(CLI::App &app, std::function<void(std::uint64_t)> take)
{
    const auto parse = [take](const std::string &text) { take(parseSeed(text)); };
    return addCheckedOption(app, "--seed", parse, "The same seed picks the same images")
        ->type_name("N")
        ->default_str("0");
}

CLI::Option *addNestedOption(CLI::App &app, InnerFolders &innerFolders)
{
    return app.add_flag_callback(
        "--nested", [&innerFolders] { innerFolders = InnerFolders::Read; },
        "Also read images in folders inside the class folders, as in class/writer/image");
}

void addPreparationOptions(CLI::App &app, PreparationRequest &request)
{
    addCheckedOption(
        app, "--polarity", [&request](const std::string &text) { request.polarity = polarityFromName(text); },
        "Whether the ink is lighter or darker than the paper; auto: as in most images")
        ->type_name("auto|light-on-dark|dark-on-light")
        ->default_str("auto");
    addCheckedOption(
        app, "--framing", [&request](const std::string &text) { request.framing = framingFromName(text); },
        "Whether to resize the whole image, or to crop, fit and centre the digit in it as on the canvas; auto: chosen "
        "from the images")
        ->type_name("auto|whole|digit")
        ->default_str("auto");
}

std::string preparationOptions(const PreparationRequest &request)
{
    return (request.polarity ? " --polarity " + polarityName(*request.polarity) : "")
        + (request.framing ? " --framing " + framingName(*request.framing) : "");
}

CLI::Option *addCheckpointOption(CLI::App &app, std::function<void(double)> take)
{
    const auto parse = [take](const std::string &text) { take(parseNumber(text, {0, 86'400})); };
    return addCheckedOption(app, "--checkpoint-every", parse,
        "Seconds between checkpoints (0: one after every batch); a run that was killed resumes from its last "
        "checkpoint")
        ->type_name("SECONDS")
        ->default_str("5");
}

} // namespace digitlab::cli
