// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweeps/sweep_folder.h"

#include "core/base/file_io.h"
#include "core/sweeps/sweep_plan_json.h"
#include "core/training/presets.h"
#include "tests/support/sample_sweeps.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_datasets.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

using namespace digitlab;
using testing::AllOf;
using testing::HasSubstr;
using testing::ThrowsMessage;

namespace {

class SweepFolder : public testing::Test
{
protected:
    SweepFolder() { writePlan(m_sweep, m_plan); }

    nlohmann::json written() const { return nlohmann::json::parse(readFile(planFile(m_sweep))); }
    void write(const std::string &content) const { writeFileAtomically(planFile(m_sweep), content); }
    void expectRefusal(const std::string &text) const
    {
        EXPECT_THAT([this] { readPlan(m_sweep); },
            ThrowsMessage<std::runtime_error>(AllOf(HasSubstr("sweep.json"), HasSubstr(text))));
    }

    TemporaryFolder m_folder;
    std::filesystem::path m_sweep = m_folder / "sweep";
    SweepPlan m_plan = [] {
        SweepPlan plan = samplePlan(tinyDigits());
        plan.options.push_back(trainPerClass({2, 4}));
        plan.options.back().values.push_back({.text = "all", .config = {}, .trainPerClass = {}});
        SweepOption augment{.key = "augment", .values = {}};
        SweepOption presets{.key = "preset", .values = {}};
        RunConfig turned = plan.base;
        turned.training.augmentation.rotation = 15;
        augment.values = {{"none", plan.base, {}}, {"rotation=15", turned, {}}};
        for (const char *name : {"baseline", "final"})
            presets.values.push_back({name, preset(name), {}});
        plan.options.push_back(augment);
        plan.options.push_back(presets);
        return plan;
    }();
};

} // namespace

TEST_F(SweepFolder, GivesThePlanBackThatWasWritten)
{
    const SweepPlan read = readPlan(m_sweep);
    EXPECT_EQ(toJson(read), toJson(m_plan));
    EXPECT_EQ(read.dataset, m_plan.dataset);
    const std::vector<SweepPoint> before = sweepPoints(m_plan);
    const std::vector<SweepPoint> after = sweepPoints(read);
    ASSERT_EQ(after.size(), before.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        EXPECT_EQ(after[i].config, before[i].config) << before[i].name;
        EXPECT_EQ(after[i].trainPerClass, before[i].trainPerClass);
    }
}

TEST_F(SweepFolder, IsNotWrittenOverAnythingElse)
{
    EXPECT_THAT(
        [this] { writePlan(m_sweep, m_plan); }, ThrowsMessage<std::runtime_error>(HasSubstr("already contains files")));
}

TEST_F(SweepFolder, SaysWhatIsWrongWithADamagedOrForeignFile)
{
    const nlohmann::json plan = written();
    const std::string text = plan.dump();
    for (const std::size_t length : {std::size_t{0}, std::size_t{1}, text.size() / 2, text.size() - 1}) {
        write(text.substr(0, length));
        expectRefusal("cut short or altered; expected the plan of a sweep");
    }
    write("[1, 2]");
    expectRefusal("is not the plan of a sweep");
    write(R"({"format": 1, "name": "a run"})");
    expectRefusal("is not the plan of a sweep");
    const auto with = [&](const char *path, const nlohmann::json &value) {
        nlohmann::json changed = plan;
        changed[nlohmann::json::json_pointer(path)] = value;
        write(changed.dump());
    };
    with("/format", 2);
    expectRefusal("made by a newer version of DigitLab");
    with("/vary/0/option", "mixup");
    expectRefusal("\"mixup\" cannot be varied");
    with("/vary/0/values/1/configuration/network/dropout", 7);
    expectRefusal("dropout is 7");
    with("/vary/0/values/1/configuration/network/blocks", 7);
    expectRefusal("settings that this version does not know: network.blocks = 7");
    with("/vary", nullptr);
    expectRefusal("\"vary\" is missing or not a list");
    with("/vary/2/values/0/train_per_class", "two");
    expectRefusal("train_per_class");
    with("/vary/0/values", nlohmann::json::array({"0", "1"}));
    expectRefusal("sweep");
    with("/seeds", -1);
    expectRefusal("seeds is -1");
    with("/design", "spiral");
    expectRefusal("expected grid or one-at-a-time, not \"spiral\"");
}

TEST_F(SweepFolder, IsNamedWhereItIsNone)
{
    EXPECT_THAT([this] { readPlan(m_folder.path()); }, ThrowsMessage<std::runtime_error>(HasSubstr("is not a sweep")));
    EXPECT_THAT(
        [this] { readPlan(m_folder / "none"); }, ThrowsMessage<std::runtime_error>(HasSubstr("does not exist")));
}

TEST_F(SweepFolder, KnowsTheDataOfItsRuns)
{
    const std::vector<SweepPoint> points = sweepPoints(m_plan);
    const std::vector<SweepRun> runs = sweepRuns(m_plan, points);
    const SweepRun &run = runs[5];
    const auto data = plannedRunAt(runFolder(m_sweep, run));
    ASSERT_TRUE(data);
    EXPECT_EQ(data->dataset, m_plan.dataset);
    EXPECT_EQ(data->heldOut, heldOutOf(m_plan, points[run.point], run));
    EXPECT_FALSE(plannedRunAt(m_sweep / "runs" / "another"));
    EXPECT_FALSE(plannedRunAt(m_folder / "elsewhere" / "runs" / run.folderName));
}
