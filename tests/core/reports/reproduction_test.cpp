// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reproduction.h"

#include "core/base/csv.h"
#include "core/base/file_io.h"
#include "core/reports/reproduction_document.h"
#include "core/runs/run_folder.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_datasets.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace digitlab;
using testing::HasSubstr;

namespace {

constexpr ReportOptions trial{.seeds = 1, .threads = 1, .mostEpochs = 1};

/// Made once, for it trains every configuration.
struct TrialReproduction {
    TemporaryFolder folder;
    SplitDataset data = tinyDigits();
    Reproduction result = reproduceReport(data, trial, folder.path());
};

const TrialReproduction &trialReproduction()
{
    static const TrialReproduction made;
    return made;
}

} // namespace

TEST(Reproduction, TrainsEveryConfigurationIntoARunFolderOfItsOwn)
{
    const TrialReproduction &made = trialReproduction();

    ASSERT_EQ(made.result.experiments.size(), 9U);
    EXPECT_FALSE(made.result.stopped);
    for (const ExperimentRuns &runs : made.result.experiments) {
        ASSERT_EQ(runs.side.runs.size(), 1U) << runs.experiment.key;
        const digitlab::Run kept = readRun(made.folder / "runs" / (runs.experiment.key + "-seed-0"));
        EXPECT_EQ(kept.predictions.rows, runs.side.first().predictions.rows) << runs.experiment.key;
        EXPECT_EQ(kept.name, runs.experiment.name);
    }
}

TEST(Reproduction, EveryConfigurationSeesTheSameTestImages)
{
    const auto &experiments = trialReproduction().result.experiments;
    for (const ExperimentRuns &runs : experiments)
        EXPECT_EQ(runs.side.first().dataset, experiments.front().side.first().dataset);
}

TEST(Reproduction, ASecondCallTrainsNothingAndGivesTheSame)
{
    const TrialReproduction &made = trialReproduction();
    int batches = 0;
    const Reproduction again = reproduceReport(
        made.data, trial, made.folder.path(), {.training = [&](const TrainingEvent &) { ++batches; }});

    EXPECT_EQ(batches, 0);
    EXPECT_EQ(reproductionRunsCsv(again), reproductionRunsCsv(made.result));
}

TEST(Reproduction, GoesOnWhereItWasStoppedToTheSameFigures)
{
    const TrialReproduction &made = trialReproduction();
    const TemporaryFolder folder;
    std::stop_source source;
    int batches = 0;
    const ReproductionObserver stopping{.training = [&](const TrainingEvent &) {
        if (++batches == 5)
            source.request_stop();
    }};

    const Reproduction stopped = reproduceReport(made.data, trial, folder.path(), stopping, source.get_token());
    const Reproduction whole = reproduceReport(made.data, trial, folder.path());

    EXPECT_TRUE(stopped.stopped);
    ASSERT_EQ(whole.experiments.size(), made.result.experiments.size());
    for (std::size_t i = 0; i < whole.experiments.size(); ++i)
        EXPECT_EQ(whole.experiments[i].side.first().predictions.rows,
            made.result.experiments[i].side.first().predictions.rows);
}

TEST(Reproduction, RefusesAFolderOfOtherDataAndNamesIt)
{
    const TrialReproduction &made = trialReproduction();
    SplitDataset other = tinyDigits();
    other.identity.hash = "another";
    try {
        reproduceReport(other, trial, made.folder.path());
        FAIL() << "was taken";
    } catch (const std::runtime_error &reason) {
        EXPECT_THAT(reason.what(), HasSubstr((made.folder / "runs" / "baseline-seed-0").string()));
    }
}

TEST(Reproduction, RefusesNonsense)
{
    const TemporaryFolder folder;
    EXPECT_THROW(reproduceReport(tinyDigits(), {.seeds = 0}, folder.path()), std::invalid_argument);
    EXPECT_THROW(reproduceReport(tinyDigits(), {.mostEpochs = 0}, folder.path()), std::invalid_argument);
}

TEST(Reproduction, TellsHowFarItIs)
{
    const TemporaryFolder folder;
    std::vector<ReproductionProgress> told;
    reproduceReport(trialReproduction().data, trial, folder.path(),
        {.progress = [&](const ReproductionProgress &progress) { told.push_back(progress); }});

    EXPECT_TRUE(std::ranges::is_sorted(told, {}, &ReproductionProgress::fraction));
    EXPECT_EQ(told.back().run, 9);
    EXPECT_DOUBLE_EQ(told.back().fraction, 1);
    EXPECT_EQ(told.front().name, "Baseline, seed 0");
}

TEST(Reproduction, WritesReportsFiguresAndTables)
{
    const TrialReproduction &made = trialReproduction();
    const auto html = readFile(writeReproduction(made.result, made.folder.path()));

    for (const char *text : {"The report reproduced", "0.8833", "Mis-paired", "A trial"})
        EXPECT_THAT(html, HasSubstr(text));
    const auto rows = parseCsv(readFile(made.folder / "runs.csv"));
    ASSERT_EQ(rows.size(), 10U);
    EXPECT_EQ(csvDouble(rows[1][3]), made.result.experiments[0].side.first().predictions.accuracy());
    const std::string markdown = readFile(made.folder / "report.md");
    EXPECT_THAT(markdown, HasSubstr("(figures/baseline-printed.svg)"));
    EXPECT_THAT(readFile(made.folder / "figures" / "baseline-printed.svg"), HasSubstr("As the report printed it"));
}
