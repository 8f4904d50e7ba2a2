// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_pairing.h"

#include "core/reports/comparison_document.h"
#include "core/runs/comparison.h"
#include "core/runs/run_settings.h"
#include "tests/support/sample_runs.h"
#include "tests/support/tiny_datasets.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace digitlab {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::ThrowsMessage;

/// The same names and labels, but not one image in common.
SplitDataset negative(const SplitDataset &data)
{
    SplitDataset other = data;
    for (Dataset *split : {&other.train, &other.test}) {
        std::vector<std::uint8_t> pixels(split->pixels().begin(), split->pixels().end());
        for (std::uint8_t &pixel : pixels)
            pixel = static_cast<std::uint8_t>(255 - pixel);
        std::vector<std::string> origins;
        for (int i = 0; i < split->size(); ++i)
            origins.push_back(split->origin(i));
        *split = Dataset(split->classNames(), std::move(pixels), {split->labels().begin(), split->labels().end()},
            std::move(origins));
    }
    other.identity = identify(other.train, {}, other.test, {.path = "negative digits"});
    return other;
}

SplitDataset withLessTraining(SplitDataset data)
{
    data.train.retain(std::vector<int>{0, 8, 16, 24, 32, 40, 48, 56, 64, 72});
    data.identity = identify(data.train, {}, data.test, {.path = "few digits"});
    return data;
}

digitlab::Run by01(digitlab::Run run)
{
    run.dataset.testHash.clear();
    run.version = "0.1.0";
    return run;
}

RunSide sideOfSeeds(const digitlab::Run &run)
{
    RunSide side{{run, run, run}};
    for (std::uint64_t seed = 0; seed < side.runs.size(); ++seed)
        side.runs[seed].config.training.seed = seed;
    return side;
}

class RunPairing : public testing::Test
{
protected:
    SplitDataset m_data = tinyDigits();
    digitlab::Run m_a = sampleRun(m_data, "Few", {1, 2, 3, 4, 5, 6, 7});
    digitlab::Run m_b = sampleRun(negative(m_data), "Other", {});
};

} // namespace

TEST(SettingsThatDiffer, NameTheDatasetToo)
{
    const SplitDataset data = tinyDigits();
    const auto datasets = [](const digitlab::Run &a, const digitlab::Run &b) {
        std::vector<SettingDifference> differences = settingDifferences(a, b);
        std::erase_if(differences, [](const SettingDifference &difference) { return difference.key != "dataset"; });
        return differences;
    };
    const digitlab::Run a = sampleRun(data, "A", {});
    const digitlab::Run b = sampleRun(negative(data), "B", {});
    EXPECT_TRUE(datasets(a, a).empty());
    EXPECT_EQ(datasets(a, b),
        (std::vector<SettingDifference>{{"dataset", "Dataset", data.identity.source.path, "negative digits"}}));

    digitlab::Run changed = b;
    changed.dataset.source = a.dataset.source;
    ASSERT_EQ(datasets(a, changed).size(), 1U);
    EXPECT_NE(datasets(a, changed)[0].a, datasets(a, changed)[0].b) << "the same place with other images";
}

TEST_F(RunPairing, RefusesOtherImagesUnderTheSameNames)
{
    const auto refusal = AllOf(HasSubstr("different test images"), HasSubstr("their files have the same names"));
    EXPECT_THAT([&] { requireSameImages({{m_a}}, {{m_b}}); }, ThrowsMessage<std::invalid_argument>(refusal));
    for (const Comparison &comparison : {compare({{m_a}}, {{m_b}}), compare(sideOfSeeds(m_a), sideOfSeeds(m_b))}) {
        EXPECT_THAT(comparison.basis, refusal);
        EXPECT_FALSE(comparison.matrices);
        EXPECT_FALSE(comparison.paired || comparison.seeds);
    }
}

TEST_F(RunPairing, OfOtherImagesStandsInNoDocument)
{
    for (const Document &document :
        {comparisonDocument({{m_a}}, {{m_b}}), comparisonDocument(sideOfSeeds(m_a), sideOfSeeds(m_b))})
        for (const Block &block : document.blocks) {
            if (const auto *verdict = std::get_if<Verdict>(&block)) {
                EXPECT_THAT(verdict->text, HasSubstr("cannot be tested against each other"));
            } else if (const auto *figure = std::get_if<FigureBlock>(&block)) {
                EXPECT_NE(figure->name, "matrix-difference");
            } else if (const auto *heading = std::get_if<Heading>(&block)) {
                EXPECT_THAT(heading->text, testing::Not(HasSubstr("Fixed")));
            }
        }
}

TEST_F(RunPairing, TakesTheSameTestSplitWhateverWasTrainedOn)
{
    const digitlab::Run few = sampleRun(withLessTraining(m_data), "Few", {1, 2});
    const Comparison comparison = compare({{m_a}}, {{few}});
    ASSERT_TRUE(comparison.paired);
    EXPECT_THAT(comparison.paired->fixed, testing::ElementsAre(3, 4, 5, 6, 7));
    EXPECT_EQ(comparison.remark, "");
    EXPECT_EQ(compare(sideOfSeeds(m_a), sideOfSeeds(few)).seeds.value().differences.size(), 3U);
}

TEST_F(RunPairing, OfRenamedFilesIsStillOfTheSameImages)
{
    digitlab::Run renamed = sampleRun(m_data, "Renamed", {1});
    for (Prediction &row : renamed.predictions.rows)
        row.origin = "scans/" + std::to_string(row.sample) + ".png";
    EXPECT_EQ(compare({{m_a}}, {{renamed}}).paired.value().fixed.size(), 6U);
}

TEST_F(RunPairing, DoesNotCallImagesOthersThatWerePreparedDifferently)
{
    digitlab::Run framed = sampleRun(m_data, "Framed", {1});
    framed.dataset.testHash = "of other pixels";
    framed.dataset.hash = "of other pixels";
    framed.dataset.preparation.framing = Framing::Digit;
    EXPECT_THAT([&] { requireSameImages({{m_a}}, {{framed}}); },
        ThrowsMessage<std::invalid_argument>(
            AllOf(HasSubstr("It is not known"), HasSubstr("input preparation"), testing::Not(HasSubstr("names")))));
}

TEST_F(RunPairing, TakesRunsOfDigitLab01OnOneDataset)
{
    const Comparison comparison = compare({{by01(m_a)}}, {{sampleRun(m_data, "New", {1})}});
    EXPECT_EQ(comparison.paired.value().fixed.size(), 6U);
    EXPECT_EQ(comparison.remark, "") << "the whole datasets are the same";
}

TEST_F(RunPairing, OfARunOfDigitLab01InOneFolderCarriesARemark)
{
    digitlab::Run withUserDigits = by01(m_a);
    withUserDigits.dataset.userDigits = 2;
    withUserDigits.dataset.hash = "another";
    const std::string expected = "Few was trained with DigitLab 0.1.0, which did not record its test images: this "
                                 "comparison holds only if the test images in tiny digits did not change between the "
                                 "two runs.";
    const digitlab::Run newer = sampleRun(m_data, "New", {1});
    EXPECT_EQ(compare({{withUserDigits}}, {{newer}}).remark, expected);
    EXPECT_EQ(compare(sideOfSeeds(newer), sideOfSeeds(withUserDigits)).remark, expected);
}

TEST_F(RunPairing, OfARunOfDigitLab01InAnotherFolderIsRefused)
{
    const digitlab::Run few = sampleRun(withLessTraining(m_data), "Less", {1, 2});
    EXPECT_THAT([&] { requireSameImages({{by01(m_a)}}, {{by01(few)}}); },
        ThrowsMessage<std::invalid_argument>(
            HasSubstr("It is not known whether the two runs were measured on the same test images: Few and Less were "
                      "trained with DigitLab 0.1.0")));
    EXPECT_THAT(
        [&] { requireSameImages({{by01(m_a)}}, {{m_b}}); }, ThrowsMessage<std::invalid_argument>(HasSubstr("Few was")));
}

TEST_F(RunPairing, AnObstacleIsKnownWithoutPredictions)
{
    const digitlab::Run run = sampleRun(m_data, "Final", {});
    EXPECT_EQ(pairingObstacle(run.dataset, withLessTraining(m_data).identity), "") << "the test images are the same";
    EXPECT_THAT(pairingObstacle(run.dataset, negative(m_data).identity), HasSubstr("different test images"));

    DatasetIdentity inverted = negative(m_data).identity;
    inverted.preparation.polarity = Polarity::DarkOnLight;
    EXPECT_THAT(pairingObstacle(run.dataset, inverted), HasSubstr("input preparation"));

    digitlab::Run old = by01(run);
    old.dataset.hash = "another";
    EXPECT_EQ(pairingObstacle(run.dataset, old.dataset), "") << "perhaps: the folder is the same";
    old.dataset.source.path = "elsewhere";
    EXPECT_THAT(pairingObstacle(run.dataset, old.dataset), HasSubstr("is not known"));
}

} // namespace digitlab
