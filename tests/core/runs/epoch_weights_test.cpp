// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/epoch_weights.h"

#include "core/base/file_io.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_datasets.h"

#include <algorithm>
#include <cmath>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace digitlab;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;
using testing::ThrowsMessage;

namespace {

const NetworkSpec smallSpec{.filters = {3, 2, 5}, .batchNormalisation = true, .denseWidth = 7};

void store(const std::filesystem::path &run, int epoch, const Network &network)
{
    std::filesystem::create_directories(epochFolder(run));
    writeFileAtomically(epochFile(run, epoch), encodeEpoch(network));
}

float largest(const NamedTensor &tensor)
{
    return std::abs(*std::ranges::max_element(tensor.values, {}, [](float value) { return std::abs(value); }));
}

} // namespace

TEST(EpochWeights, ReadBackWithinTheRoundingThatIsPromised)
{
    const TemporaryFolder folder;
    const Network network(smallSpec, 4);
    store(folder.path(), 12, network);

    const auto before = network.weights();
    const auto after = readEpoch(folder.path(), 12, smallSpec).weights();
    ASSERT_EQ(after.size(), before.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        EXPECT_EQ(after[i].shape, before[i].shape);
        for (std::size_t k = 0; k < before[i].values.size(); ++k)
            EXPECT_NEAR(after[i].values[k], before[i].values[k], largest(before[i]) / 65'000) << before[i].name;
        if (before[i].shape.size() == 1) {
            EXPECT_EQ(after[i], before[i]);
        }
    }
}

TEST(EpochWeights, KeepFiguresThatDwarfAHalfFloat)
{
    const TemporaryFolder folder;
    Network network(smallSpec);
    auto weights = network.weights();
    for (NamedTensor &tensor : weights)
        for (float &value : tensor.values)
            value = tensor.name == "norm1_variance" ? 3e8F : 0;
    network.setWeights(weights);
    store(folder.path(), 1, network);

    EXPECT_EQ(readEpoch(folder.path(), 1, smallSpec).weights(), weights);
}

TEST(EpochWeights, TakeTwoBytesAWeight)
{
    const Network network({.padding = Padding::Valid});
    const auto parameters = static_cast<std::size_t>(parameterCount(network.spec()));
    EXPECT_LT(encodeEpoch(network).size(), 2 * parameters + 5'000);
    EXPECT_EQ(roomForEpochs({.padding = Padding::Same}, std::size_t{32} << 20U), 24);
}

TEST(EpochWeights, AreListedByTheirNumbers)
{
    const TemporaryFolder folder;
    EXPECT_THAT(storedEpochs(folder.path()), IsEmpty());
    for (const int epoch : {10'000, 2, 11})
        store(folder.path(), epoch, Network(smallSpec));
    writeFileAtomically(epochFolder(folder.path()) / "notes.weights", "mine");

    EXPECT_THAT(storedEpochs(folder.path()), ElementsAre(2, 11, 10'000));
}

TEST(EpochWeights, NameTheFileThatIsDamagedMissingOrOfAnotherNetwork)
{
    const TemporaryFolder folder;
    store(folder.path(), 1, Network(smallSpec));
    const std::string file = epochFile(folder.path(), 1).string();
    const auto read = [&](int epoch, const NetworkSpec &asked) { (void)readEpoch(folder.path(), epoch, asked); };

    EXPECT_THAT([&] { read(2, smallSpec); }, ThrowsMessage<std::runtime_error>(HasSubstr("0002.weights")));
    EXPECT_THAT([&] { read(1, NetworkSpec{}); },
        ThrowsMessage<std::runtime_error>(AllOf(StartsWith(file), HasSubstr("not of this run's network"))));
    const std::string bytes = readFile(file);
    writeFileAtomically(file, bytes.substr(0, bytes.size() - 100));
    EXPECT_THAT([&] { read(1, smallSpec); },
        ThrowsMessage<std::runtime_error>(AllOf(StartsWith(file), HasSubstr("cut short or altered"))));
    writeFileAtomically(file, "");
    EXPECT_THAT([&] { read(1, smallSpec); }, ThrowsMessage<std::runtime_error>(StartsWith(file)));
}

TEST(EpochWeights, AreThinnedOutEvenlyWithTheFirstTheBestAndTheLast)
{
    EXPECT_THAT(epochsWorthKeeping(4, 2, 10), ElementsAre(1, 2, 3, 4));
    EXPECT_THAT(epochsWorthKeeping(12, 6, 8), ElementsAre(1, 3, 5, 6, 7, 9, 11, 12));
    EXPECT_THAT(epochsWorthKeeping(12, 6, 7), ElementsAre(1, 5, 6, 9, 12));
    EXPECT_THAT(epochsWorthKeeping(10'000, 17, 3), ElementsAre(1, 17, 10'000));
    EXPECT_THAT(epochsWorthKeeping(0, 0, 3), IsEmpty());
    EXPECT_THAT(epochsWorthKeeping(5, 1, 2), IsEmpty());
}

TEST(EpochWeights, NeverMissAnEpochThatWasThinnedOutBefore)
{
    for (const int room : {3, 4, 9, 23}) {
        std::vector<int> before;
        int best = 0;
        for (int epoch = 1; epoch <= 300; ++epoch) {
            if (epoch % 7 == 1 && epoch < 100)
                best = epoch;
            const std::vector<int> kept = epochsWorthKeeping(epoch, best, room);
            before.push_back(epoch);
            EXPECT_TRUE(std::ranges::includes(before, kept)) << epoch;
            EXPECT_LE(static_cast<int>(kept.size()), room);
            EXPECT_TRUE(std::ranges::binary_search(kept, best));
            before = kept;
        }
    }
}
