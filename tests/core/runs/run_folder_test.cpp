// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_folder.h"

#include "core/base/file_io.h"
#include "core/base/file_system.h"
#include "core/training/presets.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

using namespace digitlab;
using testing::HasSubstr;
using testing::ThrowsMessage;

namespace {

Run sampleRun(const std::filesystem::path &folder)
{
    digitlab::Run run{.folder = folder,
        .name = "Final, again",
        .config = preset("final"),
        .dataset = {{.path = "/data/digits"}, "abc", 700, 2},
        .classNames = {"a,\"b\"", "ü"},
        .outcome = RunOutcome::Completed,
        .startedAt = "2026-11-23T10:15:00Z",
        .seconds = 12.5,
        .imagesPerSecond = 1234.5,
        .version = "0.1.0",
        .machine = "two cores"};
    run.config.network.classes = 2;
    run.epochs = {{1, 0.1, 0.2, 1.0 / 3, 0.4, 0.5, 0.001}, {2, 1e-9, 1, 2, 0.5, 3, 0.001}};
    run.predictions
        = {run.classNames, {{0, "test/a/1.png", 0, 0, {0.9F, 0.1F}}, {1, "odd \"name\".png", 1, 0, {0.6F, 0.4F}}}, 0.7};
    return run;
}

} // namespace

TEST(RunFolder, GivesARunBackAsItWasWritten)
{
    const TemporaryFolder folder;
    const digitlab::Run run = sampleRun(folder.path() / "deep" / "run");
    writeRun(run);

    EXPECT_EQ(readRun(run.folder), run);
    EXPECT_EQ(summarise(run.folder).testCount, 2);
    EXPECT_DOUBLE_EQ(summarise(run.folder).testAccuracy, 0.5);
}

TEST(RunFolder, HoldsARunThatHasOnlyBegun)
{
    const TemporaryFolder folder;
    digitlab::Run run = sampleRun(folder.path() / "run");
    run.epochs.clear();
    run.predictions = {};
    run.outcome = RunOutcome::Running;
    writeRun(run);

    EXPECT_EQ(readRun(run.folder), run);
}

TEST(RunFolder, NamesTheFileThatIsDamaged)
{
    const TemporaryFolder folder;
    const digitlab::Run run = sampleRun(folder.path() / "run");
    const auto damaged = [&](const char *name, const std::string &content) {
        writeRun(run);
        writeFileAtomically(run.folder / name, content);
        return ThrowsMessage<std::runtime_error>(HasSubstr((run.folder / name).string()));
    };

    EXPECT_THAT([&] { readRun(run.folder); }, damaged("run.json", "{\"name\": "));
    EXPECT_THAT([&] { readRun(run.folder); }, damaged("run.json", "{}"));
    EXPECT_THAT([&] { readRun(run.folder); }, damaged("epochs.csv", "nonsense"));
    EXPECT_THAT([&] { readRun(run.folder); }, damaged("predictions.csv", "file,actual,predicted\n"));
    const std::string predictions = readFile(run.folder / "predictions.csv");
    EXPECT_THAT(
        [&] { readRun(run.folder); }, damaged("predictions.csv", predictions.substr(0, predictions.size() - 20)));
}

TEST(RunFolder, SaysThatAFolderIsNoRun)
{
    const TemporaryFolder folder;

    EXPECT_THAT([&] { readRun(folder.path()); },
        ThrowsMessage<std::runtime_error>(folder.path().string() + ": is not a run; expected a folder with run.json"));
    EXPECT_THAT([&] { readRun(folder / "gone"); },
        ThrowsMessage<std::runtime_error>(
            (folder / "gone").string() + ": does not exist; the run may have been moved or deleted"));
}

TEST(RunFolder, NamesTheFolderThatCannotBeWritten)
{
    const TemporaryFolder folder;
    writeFileAtomically(folder.path() / "file", "");

    EXPECT_THAT([&] { writeRun(sampleRun(folder.path() / "file" / "run")); },
        ThrowsMessage<std::runtime_error>(HasSubstr((folder.path() / "file" / "run").string())));
}

TEST(RunFolder, NamesTheLineThatIsDamagedOrCutShort)
{
    const TemporaryFolder folder;
    const digitlab::Run run = sampleRun(folder.path() / "run");
    writeRun(run);
    const std::string epochs = readFile(run.folder / "epochs.csv");
    const auto complaint = [&](const std::string &content) {
        writeFileAtomically(run.folder / "epochs.csv", content);
        return ThrowsMessage<std::runtime_error>(HasSubstr("epochs.csv: line 3: "));
    };

    EXPECT_THAT([&] { readRun(run.folder); }, complaint(epochs.substr(0, epochs.size() - 2)));
    EXPECT_THAT([&] { readRun(run.folder); }, complaint(epochs.substr(0, epochs.size() - 2) + "x\n"));
}

TEST(RunFolder, MissesEpochsThatRunJsonPromises)
{
    const TemporaryFolder folder;
    const digitlab::Run run = sampleRun(folder.path() / "run");
    writeRun(run);
    const std::string epochs = readFile(run.folder / "epochs.csv");
    writeFileAtomically(run.folder / "epochs.csv", epochs.substr(0, epochs.find('\n') + 1));

    EXPECT_THAT(
        [&] { readRun(run.folder); }, ThrowsMessage<std::runtime_error>(HasSubstr("epochs.csv: 0 epochs, expected 2")));
}

TEST(RunFolder, ReadsARunThatWasKilledBetweenTwoFiles)
{
    const TemporaryFolder folder;
    digitlab::Run run = sampleRun(folder.path() / "run");
    run.outcome = RunOutcome::Running;
    writeRun(run);
    const std::string epochs = readFile(run.folder / "epochs.csv");
    writeFileAtomically(run.folder / "epochs.csv", epochs.substr(0, epochs.find("\n2,") + 1));
    EXPECT_EQ(readRun(run.folder).epochs.size(), 1U);
    std::filesystem::remove(run.folder / "epochs.csv");
    EXPECT_TRUE(readRun(run.folder).epochs.empty());
}

TEST(RunFolder, RemovesTheCheckpointThatAKilledProgramLeftInACompleteRun)
{
    const TemporaryFolder folder;
    digitlab::Run run = sampleRun(folder.path() / "run");
    const auto opened = [&run](auto open) {
        writeFileAtomically(checkpointFile(run.folder), "weights");
        open(run.folder);
        return !isThere(checkpointFile(run.folder));
    };
    writeRun(run);
    EXPECT_TRUE(opened([](const auto &place) { readRun(place); }));
    EXPECT_TRUE(opened([](const auto &place) { readRunSummary(place); }));
    EXPECT_TRUE(opened([](const auto &place) { summarise(place); }));

    run.outcome = RunOutcome::Stopped;
    writeRun(run);
    EXPECT_FALSE(opened([](const auto &place) { readRun(place); })) << "it is to be resumed from";
}

TEST(RunFolder, SaysWhichEpochIsTheBestAndWhichIsKept)
{
    const TemporaryFolder folder;
    digitlab::Run run = sampleRun(folder.path() / "run");
    run.config.training.earlyStoppingPatience = 1;
    writeRun(run);
    const std::string text = readFile(run.folder / "run.json");
    for (const char *field : {"\"best_epoch\": 1", "\"kept_epoch\": 1", "\"stopped_early\": true"})
        EXPECT_THAT(text, HasSubstr(field));
}

TEST(RunFolder, NamesTheFieldOfRunJsonThatIsWrong)
{
    const TemporaryFolder folder;
    const digitlab::Run run = sampleRun(folder.path() / "run");
    writeRun(run);
    const std::string good = readFile(run.folder / "run.json");
    const auto complaint = [&](const std::string &from, const std::string &to, const std::string &field) {
        std::string content = good;
        content.replace(content.find(from), from.size(), to);
        writeFileAtomically(run.folder / "run.json", content);
        return ThrowsMessage<std::runtime_error>(testing::AllOf(HasSubstr("run.json: "), HasSubstr(field)));
    };
    const auto read = [&] { readRun(run.folder); };

    EXPECT_THAT(read, complaint("\"Final, again\"", "7", "\"name\" has an unexpected type"));
    EXPECT_THAT(read, complaint("\"test_count\": 2", "\"test_count\": -2", "\"test_count\" is not a whole number"));
    EXPECT_THAT(read, complaint("\"train\": 700", "\"train\": 4294967996", "\"train\" is not a whole number"));
    EXPECT_THAT(read, complaint("\"seconds\"", "\"moments\"", "\"seconds\" is missing"));
}

TEST(RunFolder, CallsARunOfANewerVersionThat)
{
    const TemporaryFolder folder;
    const digitlab::Run run = sampleRun(folder.path() / "run");
    writeRun(run);
    const auto file = run.folder / "run.json";
    const auto good = nlohmann::json::parse(readFile(file));
    const auto refusal = [&](const nlohmann::json &changed) {
        writeFileAtomically(file, changed.dump());
        return summariseOrRefuse(run.folder).unreadable;
    };
    auto newer = good;
    newer["format"] = 2;
    EXPECT_THAT(refusal(newer), HasSubstr("run.json: made by a newer version of DigitLab (this is "));
    newer["version"] = "7.1.0";
    EXPECT_THAT(refusal(newer), HasSubstr("run.json: made by a newer version of DigitLab (7.1.0; this is "));
    newer["format"] = 1;
    newer["configuration"]["training"]["schedule"] = "polynomial";
    EXPECT_THAT(refusal(newer),
        testing::AllOf(
            HasSubstr("newer version of DigitLab (7.1.0"), HasSubstr("schedule is \"polynomial\", expected constant")));
    newer["version"] = "0.0.9";
    EXPECT_THAT(refusal(newer), testing::Not(HasSubstr("newer")));
    auto none = good;
    none["format"] = "one";
    EXPECT_THAT(refusal(none), testing::AllOf(HasSubstr("\"format\""), testing::Not(HasSubstr("newer"))));
    EXPECT_EQ(refusal(good), "");
}

TEST(RunFolder, KeepsSettingsApartThatItDoesNotKnow)
{
    const TemporaryFolder folder;
    const digitlab::Run run = sampleRun(folder.path() / "run");
    writeRun(run);
    const RunSummary plain = summarise(run.folder);
    EXPECT_TRUE(plain.unknownSettings.empty());

    const auto file = run.folder / "run.json";
    auto newer = nlohmann::json::parse(readFile(file));
    newer["configuration"]["training"]["augmentation"]["colour"] = 3;
    newer["configuration"]["ensemble"] = true;
    writeFileAtomically(file, newer.dump());

    EXPECT_THAT(readRun(run.folder).unknownSettings,
        testing::UnorderedElementsAre("ensemble = true", "training.augmentation.colour = 3"));
    EXPECT_NE(summarise(run.folder).group, plain.group) << "it is no seed of the same configuration";
}

TEST(RunFolder, KeepsTheHashOfTheTestSplit)
{
    const TemporaryFolder folder;
    digitlab::Run run = sampleRun(folder.path() / "run");
    run.dataset.testHash = "12ab";
    writeRun(run);
    EXPECT_EQ(readRun(run.folder).dataset, run.dataset);
    run.dataset.testHash.clear();
    writeRun(run);
    EXPECT_EQ(readFile(run.folder / "run.json").find("test_hash"), std::string::npos) << "as DigitLab 0.1 wrote it";
    EXPECT_EQ(readRun(run.folder).dataset, run.dataset);
}

TEST(RunFolder, KeepsThatInnerFoldersWereRead)
{
    const TemporaryFolder folder;
    digitlab::Run run = sampleRun(folder.path() / "run");
    writeRun(run);
    EXPECT_EQ(readFile(run.folder / "run.json").find("nested"), std::string::npos) << "as DigitLab 0.1 wrote it";
    EXPECT_FALSE(readRun(run.folder).dataset.nested);
    run.dataset.nested = true;
    writeRun(run);
    EXPECT_EQ(readRun(run.folder).dataset, run.dataset);
}

TEST(RunFolder, KeepsHowItsFolderWasSplit)
{
    const TemporaryFolder folder;
    digitlab::Run run = sampleRun(folder.path() / "run");
    writeRun(run);
    EXPECT_EQ(readFile(run.folder / "run.json").find("\"split\""), std::string::npos) << "it came with its splits";
    run.dataset.split = FolderSplit{.testFraction = 0.125, .seed = 18'446'744'073'709'551'615U};
    writeRun(run);
    EXPECT_EQ(readRun(run.folder).dataset.split, run.dataset.split);
    std::string text = readFile(run.folder / "run.json");
    text.replace(text.find("0.125"), 5, "1.250");
    folder.write("run/run.json", text);
    EXPECT_THAT([&] { readRun(run.folder); }, ThrowsMessage<std::runtime_error>(HasSubstr("test_fraction")));
}

TEST(RunFolder, RefusesListsTooDeepToPrint)
{
    const TemporaryFolder folder;
    writeFileAtomically(
        folder.path() / "run.json", "{\"format\": " + std::string(200000, '[') + std::string(200000, ']') + "}");

    EXPECT_THROW(readRun(folder.path()), std::runtime_error);
}

TEST(RunFolder, MissesPredictionsOnlyOfACompletedRun)
{
    const TemporaryFolder folder;
    digitlab::Run run = sampleRun(folder.path() / "run");
    writeRun(run);
    std::filesystem::remove(run.folder / "predictions.csv");
    EXPECT_THROW(readRun(run.folder), std::runtime_error);
    run.outcome = RunOutcome::Stopped;
    writeRun(run);
    std::filesystem::remove(run.folder / "predictions.csv");
    EXPECT_TRUE(readRun(run.folder).predictions.rows.empty());
}
