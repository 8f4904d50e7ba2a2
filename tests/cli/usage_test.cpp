// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/setting.h"
#include "tests/cli/cli.h"

#include <filesystem>
#include <sstream>

using namespace digitlab;

namespace {

struct Nonsense {
    std::string option;
    std::string value;
    std::string allowed;
};

/// What the help says of an option.
std::string entryOf(const std::string &option, const std::string &help)
{
    const std::size_t begin = help.find("  " + option + " ");
    return begin == std::string::npos ? "" : help.substr(begin, help.find("\n  --", begin) - begin);
}

/// The commands that the program's help lists.
std::vector<std::string> commands()
{
    const std::string help = runCli({"--help"}).out;
    const std::string heading = "\nSubcommands:\n";
    const std::size_t begin = help.find(heading);
    std::istringstream list(begin == std::string::npos ? "" : help.substr(begin + heading.size()));
    std::vector<std::string> names;
    for (std::string line; std::getline(list, line) && !line.empty();)
        if (std::string name; std::istringstream(line) >> name && line.starts_with("  " + name + " "))
            names.push_back(name);
    return names;
}

} // namespace

TEST(Usage, EveryCommandHasHelp)
{
    const std::vector<std::string> all = commands();
    EXPECT_THAT(all, testing::IsSupersetOf({"train", "predict", "models"}));
    for (const std::string &command : all) {
        const ProcessResult result = runCli({command, "--help"});
        EXPECT_EQ(result.status, 0) << command;
        EXPECT_NE(result.out.find("--json"), std::string::npos) << command;
        EXPECT_EQ(result.err, "") << command;
    }
}

TEST(Usage, HelpOfTrainExplainsEverySetting)
{
    const std::string help = runCli({"train", "--help"}).out;

    std::vector<std::string> options = {"--preset", "--augment"};
    for (const Setting &setting : settingTable())
        if (setting.group != SettingGroup::Augmentation)
            options.push_back("--" + setting.key);
        else
            EXPECT_NE(entryOf("--augment", help).find(setting.key), std::string::npos) << setting.key;
    for (const std::string &option : options)
        EXPECT_NE(entryOf(option, help).find('.'), std::string::npos) << option << " has no sentence";
}

TEST(Usage, RefusesWhatIsNoCommandLine)
{
    expectFailure({}, 2, {"command"});
    expectFailure({"draw"}, 2, {"draw"});
    expectFailure({"train", "--builtin"}, 2, {"--run"});
    expectFailure({"train", "--run", "x"}, 2, {"--data", "--builtin"});
    expectFailure({"train", "--run", "x", "--builtin", "--data", "y"}, 2, {"--data", "--builtin"});
    expectFailure({"train", "--run", "x", "--builtin", "--momentum", "1"}, 2, {"--momentum"});
    expectFailure({"evaluate", "--model", "builtin"}, 2, {"--data", "--drawings"});
    expectFailure({"predict", "--model", "builtin"}, 2, {"IMAGE"});
    expectFailure({"show"}, 2, {"RUN"});
}

TEST(Usage, NamesOptionValueAndWhatIsAllowed)
{
    const std::vector<Nonsense> cases = {{"--epochs", "0", "1 to 10,000"}, {"--epochs", "1.5", "whole number"},
        {"--epochs", "", "whole number"}, {"--batch-size", "-3", "1 to 65,536"},
        {"--learning-rate", "fast", "above 0 and at most 10"}, {"--learning-rate", "nan", "above 0 and at most 10"},
        {"--dropout", "1", "expected a number of at least 0 and below 1, not \"1\""},
        {"--schedule", "steps", "constant, cosine or one-cycle"}, {"--padding", "full", "same or valid"},
        {"--filters", "32,64", "three whole numbers"}, {"--filters", "32,64,0", "1 to 1,024"},
        {"--channels", "2", "1 or 3"}, {"--shuffle", "yes", "on or off"}, {"--rescale", "2", "1 or 1/255"},
        {"--seed", "-1", "whole number"}, {"--augment", "flip", "horizontal-flip"},
        {"--augment", "rotation=200", "from 0 to 180"}, {"--augment", "rotation=1,5", "numbers take a decimal point"},
        {"--preset", "best", "recommended"}, {"--test-share", "1", "expected a number above 0 and below 1, not \"1\""},
        {"--dropout", "0,2", "below 1 with a decimal point, not \"0,2\""},
        {"--learning-rate", "1,5e-3", "with a decimal point"}, {"--device", "tpu", "auto"},
        {"--precision", "int4", "bfloat16"}};
    for (const Nonsense &nonsense : cases) {
        SCOPED_TRACE(nonsense.option + " " + nonsense.value);
        expectFailure({"train", "--builtin", "--run", "/nonexistent/run", nonsense.option, nonsense.value}, 2,
            {nonsense.option, nonsense.allowed});
    }
    expectFailure(
        {"train", "--data", "/nonexistent/data", "--run", "/nonexistent/run", "--epochs", "3", "--warmup-epochs", "4"},
        2, {"the warm-up of 4 epochs is longer than the training of 3"});
    expectFailure({"train", "--builtin", "--run", "/nonexistent/run", "--dropout", "0.1", "--dropout", "0.2"}, 2,
        {"--dropout: can be given only once"});
    EXPECT_FALSE(std::filesystem::exists("/nonexistent"));
}

TEST(Usage, TakesNoOptionForAValue)
{
    const TemporaryFolder folder;
    const std::string odd = (folder / "--json").string();
    expectFailure(
        {"train", "--builtin", "--run", "--json"}, 2, {"--run", "\"--json\" looks like an option", "--run=--json"});
    expectFailure({"evaluate", "--data", "x", "--model", "--predictions"}, 2, {"--model=--predictions"});
    expectFailure({"generate", "--out", "-h"}, 2, {"--out=-h"});
    expectFailure({"reproduce", "--out", "x", "--seeds", "--builtin"}, 2, {"--seeds"});
    expectFailure({"train", "--builtin", "--run", "x", "--epochs", "-3"}, 2, {"--epochs", "whole number"});

    const ProcessResult made = runCli({"generate", "--out=--json", "--per-class", "4"}, {.folder = folder.path()});
    EXPECT_EQ(made.status, 0) << made.err;
    EXPECT_TRUE(std::filesystem::is_directory(odd));
    EXPECT_NE(runCli({"predict", "--model", "builtin", "--", "--json"}, {.folder = folder.path()}).status, 2)
        << "after -- it is a file";
}

TEST(Usage, KeepsTheReasonBehindALineBreak)
{
    expectFailure({"train", "--builtin", "--run", "x", "--epochs", "1\n2"}, 2, {"whole number from 1 to 10,000"});
    expectFailure({"show", "/nonexistent/a\nb"}, 1, {"does not exist; the run may have been moved or deleted"});

    const TemporaryFolder folder;
    const std::filesystem::path broken = folder.path() / "a\nb";
    std::filesystem::create_directory(broken);
    expectFailure({"show", broken.string()}, 1, {"expected a folder with run.json"});
}

TEST(Usage, RefusesADeviceThatIsNotThere)
{
    expectFailure({"train", "--builtin", "--run", "/nonexistent/run", "--device", "cuda"}, 1, {"cuda", "cpu"});
}

TEST(Usage, TellsAFullStandardOutput)
{
    const ProcessResult result = runCli({"train", "--help"}, {.outputFile = "/dev/full"});

    EXPECT_EQ(result.status, 1);
    EXPECT_NE(result.err.find("standard output"), std::string::npos) << result.err;
}
