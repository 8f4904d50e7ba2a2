// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

#include "core/base/file_io.h"
#include "core/base/random.h"
#include "core/runs/run_folder.h"

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <list>

using namespace digitlab;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

namespace {

using namespace std::chrono_literals;
using nlohmann::json;

namespace fs = std::filesystem;

/// Sweeps of a network that trains in a moment, on fourteen training images per class.
class Sweep : public TrainedCli
{
protected:
    std::string sweep() const { return (m_own / "sweep").string(); }

    static std::vector<std::string> planning(const std::string &folder, const std::vector<std::string> &more)
    {
        std::vector<std::string> command{"sweep", "plan", "--out", folder, "--data", data(), "--preset", "final",
            "--filters", "8,8,8", "--dense-width", "16", "--rescale", "1/255", "--batch-size", "16"};
        if (std::ranges::find(more, "--epochs") == more.end())
            command.insert(command.end(), {"--epochs", "3"});
        command.insert(command.end(), more.begin(), more.end());
        return command;
    }
    json plan(const std::vector<std::string> &more) const { return cliJson(planning(sweep(), more)); }
};

/// The files of a run but for the times that are in them.
std::string trained(const fs::path &run)
{
    Run read = readRun(run);
    for (EpochMetrics &epoch : read.epochs)
        epoch.seconds = 0;
    std::string epochs;
    for (const EpochMetrics &epoch : read.epochs)
        epochs += json{epoch.trainLoss, epoch.trainAccuracy, epoch.validationLoss, epoch.validationAccuracy}.dump();
    json weights;
    for (const NamedTensor &tensor : loadModel(modelFile(run)).network.weights())
        weights[tensor.name] = tensor.values;
    return epochs + readFile(run / "predictions.csv") + weights.dump();
}

std::vector<std::string> namesIn(const fs::path &folder)
{
    std::vector<std::string> names;
    for (const auto &entry : fs::recursive_directory_iterator(folder))
        names.push_back(fs::relative(entry.path(), folder).string());
    std::ranges::sort(names);
    return names;
}

int countOf(const std::string &text, const std::string &part)
{
    int count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++count;
    return count;
}

} // namespace

TEST_F(Sweep, IsPlannedTrainedAndAnswers)
{
    const json planned
        = plan({"--vary", "dropout=0,0.2", "--vary", "filters=4:4:4,8:8:8", "--seeds", "2", "--seed", "7"});
    EXPECT_EQ(planned.at("runs"), 8);
    EXPECT_EQ(planned.at("seeds"), json({7, 8}));
    EXPECT_EQ(planned.at("points").at(3).at("settings"), json({{"dropout", "0.2"}, {"filters", "8:8:8"}}));

    const json before = cliJson({"sweep", "status", sweep()});
    EXPECT_EQ(before.at("left"), 8);
    EXPECT_TRUE(before.at("seconds_left").is_null());
    const json run = cliJson({"sweep", "run", sweep(), "--jobs", "2"});
    EXPECT_EQ(run, json({{"trained", 8}, {"left", 0}, {"failed", 0}}));
    const json after = cliJson({"sweep", "status", sweep()});
    EXPECT_EQ(after,
        json({{"total", 8}, {"done", 8}, {"running", 0}, {"failed", 0}, {"left", 0}, {"seconds_left", 0.0},
            {"slurm", nullptr}}));

    const std::string html = (m_own / "report.html").string();
    const std::string csv = (m_own / "runs.csv").string();
    const json report = cliJson({"sweep", "report", sweep(), "--html", html, "--csv", csv});
    EXPECT_EQ(report.at("points").size(), 4U);
    EXPECT_EQ(report.at("effects").size(), 2U);
    EXPECT_EQ(report.at("effects").at(0).at("option"), "dropout");
    EXPECT_EQ(report.at("effects").at(0).at("from"), "0");
    EXPECT_EQ(report.at("effects").at(0).at("to"), "0.2");
    EXPECT_EQ(report.at("best").at("seeds"), 2);
    EXPECT_THAT(report.at("sentence").get<std::string>(), StartsWith("Chosen on the validation split"));
    EXPECT_THAT(readFile(html), AllOf(HasSubstr("Effect of each option"), HasSubstr("All configurations")));
    EXPECT_EQ(countOf(readFile(csv), "\n"), 9);
    expectFailure({"sweep", "report", sweep(), "--html", html}, 1, {html, "--force"});
    EXPECT_THAT(
        runCli({"sweep", "report", sweep()}).out, AllOf(HasSubstr("Dropout 0.2 instead of off"), HasSubstr("p4")));
}

TEST_F(Sweep, OverTheTrainingImagesGivesALearningCurve)
{
    plan({"--vary", "train-per-class=2,5,11", "--seeds", "2"});
    EXPECT_EQ(cliJson({"sweep", "run", sweep()}).at("trained"), 6);
    const json curve = cliJson({"sweep", "report", sweep()}).at("learning_curve");
    ASSERT_EQ(curve.at("points").size(), 3U);
    EXPECT_EQ(curve.at("points").at(2).at("per_class"), 11);
    EXPECT_TRUE(curve.at("exponent").is_number());
    EXPECT_THAT(curve.at("sentence").get<std::string>(), HasSubstr("power law"));
}

TEST_F(Sweep, OfOneValueAtATimeBeginsWithTheBase)
{
    const json planned = plan({"--vary", "dropout=0.2,0.4", "--vary", "augment=rotation=10:shear=5", "--vary",
        "train-per-class=5", "--design", "one-at-a-time", "--seeds", "1"});
    EXPECT_EQ(planned.at("runs"), 5);
    EXPECT_EQ(planned.at("points").at(0).at("settings").at("augment"), "none");
    EXPECT_EQ(planned.at("points").at(0).at("settings").at("train-per-class"), "all");
    EXPECT_EQ(planned.at("points").at(3).at("settings").at("augment"), "rotation=10:shear=5");
}

TEST_F(Sweep, NamesWhatIsWrongWithAPlan)
{
    const auto refuses = [&](const std::vector<std::string> &more, const std::vector<std::string> &texts) {
        expectFailure(planning(sweep(), more), 2, texts);
    };
    refuses({}, {"--vary"});
    refuses({"--vary", "dropout"}, {"--vary", "expected KEY=V1,V2", "dropout"});
    refuses({"--vary", "momentum=1,2"}, {"momentum", "cannot be varied", "dropout"});
    refuses({"--vary", "dropout=0,7"}, {"--vary dropout", "7", "below 1"});
    refuses({"--vary", "dropout=0,0.0"}, {"\"0.0\" is the same value as \"0\""});
    refuses({"--vary", "seed=1,2"}, {"seed", "--seeds"});
    refuses({"--vary", "train-per-class=5,12"}, {"train-per-class", "12", "11"});
    refuses({"--vary", "dropout=0,0.2", "--design", "spiral"}, {"--design", "grid or one-at-a-time", "spiral"});
    refuses({"--vary", "dropout=0,0.2", "--seeds", "0"}, {"--seeds", "1 to 1,000", "0"});
    refuses({"--vary", "dropout=0,0.2", "--validation-share", "1"}, {"--validation-share", "below 1"});
    EXPECT_FALSE(fs::exists(sweep()));
    expectFailure({"sweep"}, 2, {"plan, run, status, report"});
    expectFailure({"sweep", "run", data()}, 1, {data(), "is not a sweep"});
    expectFailure({"sweep", "run", sweep(), "--task", "1"}, 2, {"--task", "--of"});
    expectFailure({"sweep", "run", sweep(), "--task", "2", "--of", "2"}, 2, {"--task", "0 to 1"});
    expectFailure({"sweep", "plan", "--out", "--json"}, 2, {"--out", "--json"});
}

TEST_F(Sweep, StopsOnASignalAndIsContinued)
{
    plan({"--vary", "dropout=0,0.2", "--seeds", "1", "--epochs", "10000"});
    Process process(cliCommand({"sweep", "run", sweep(), "--jobs", "2"}));
    const fs::path run = fs::path(sweep()) / "runs";
    const auto begun = [&] { return fs::exists(run / "p1-s0/epochs.csv") && fs::exists(run / "p2-s0/epochs.csv"); };
    for (int i = 0; i < 600 && !begun(); ++i)
        process.letRun(50ms);
    ASSERT_TRUE(begun());
    EXPECT_EQ(cliJson({"sweep", "status", sweep()}).at("running"), 2);
    process.send(SIGTERM);
    const ProcessResult result = process.finish();
    EXPECT_EQ(result.status, 1);
    EXPECT_THAT(result.err, HasSubstr("stopped; continue with: digitlab-cli sweep run " + sweep()));
    for (const char *name : {"p1-s0", "p2-s0"}) {
        EXPECT_EQ(readRunSummary(run / name).outcome, RunOutcome::Stopped);
        EXPECT_FALSE(fs::exists(run / name / "lock"));
    }
    EXPECT_EQ(cliJson({"sweep", "status", sweep()}).at("left"), 2);
    Process resumed(cliCommand({"resume", (run / "p1-s0").string()}));
    EXPECT_TRUE(resumed.waitForError("epoch ")) << "the plan tells what the run was trained without";
}

TEST_F(Sweep, LosesNoRunAndTrainsNoneTwiceHoweverManyWorkersAreKilled)
{
    const std::vector<std::string> options{
        "--vary", "dropout=0,0.2", "--seeds", "4", "--epochs", "150", "--augment", "rotation=10"};
    const std::string whole = (m_own / "whole").string();
    cliJson(planning(whole, options));
    cliJson(planning(sweep(), options));
    ASSERT_EQ(cliJson({"sweep", "run", whole}).at("trained"), 8);

    const auto worker = [this](int task) {
        return cliCommand({"sweep", "run", sweep(), "--jobs", "1", "--checkpoint-every", "0.05", "--task",
            std::to_string(task), "--of", "4"});
    };
    Random random(5, Stream::Order);
    std::list<Process> workers;
    std::string told;
    int kills = 0;
    for (int i = 0; i < 4; ++i)
        workers.emplace_back(worker(i));
    while (kills < 12 && cliJson({"sweep", "status", sweep()}).at("done") < 8) {
        auto victim = std::next(workers.begin(), static_cast<std::ptrdiff_t>(random.below(workers.size())));
        victim->letRun(std::chrono::milliseconds(random.below(600)));
        victim->send(SIGKILL);
        const ProcessResult result = victim->finish();
        kills += result.signal == SIGKILL ? 1 : 0;
        told += result.err;
        workers.erase(victim);
        workers.emplace_back(worker(kills % 4));
    }
    for (Process &process : workers) {
        const ProcessResult result = process.finish();
        EXPECT_EQ(result.status, 0) << result.err;
        told += result.err;
    }
    EXPECT_EQ(cliJson({"sweep", "run", sweep()}).at("left"), 0);

    EXPECT_GE(kills, 2) << "or nothing was tried";
    EXPECT_EQ(namesIn(sweep()), namesIn(whole)) << "nothing half written and no lock stays";
    for (const auto &run : fs::directory_iterator(fs::path(whole) / "runs")) {
        const std::string name = run.path().filename().string();
        EXPECT_EQ(trained(fs::path(sweep()) / "runs" / name), trained(run.path())) << name;
        EXPECT_LE(countOf(told, name + ","), 1) << "complete once: " << told;
    }
}
