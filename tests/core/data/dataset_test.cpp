// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset.h"

#include "core/base/image.h"
#include "tests/support/drawn_images.h"
#include "tests/support/tiny_datasets.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <stdexcept>

namespace digitlab {

TEST(Dataset, RemembersEachSampleWithItsLabelAndOrigin)
{
    Dataset data({"bar", "dash"});
    const Image bar = onSample(drawn({"#", "#"}));
    const Image dash = onSample(drawn({"##"}));
    data.add(bar.pixels, 0, "bar/1.png");
    data.add(dash.pixels, 1, "dash/1.png");

    EXPECT_EQ(data.size(), 2);
    EXPECT_EQ(data.label(1), 1);
    EXPECT_EQ(data.origin(1), "dash/1.png");
    EXPECT_TRUE(std::ranges::equal(data.image(1), dash.pixels));
    EXPECT_EQ(data.pixels().size(), 2U * 784U);
    EXPECT_EQ(data.countsByClass(), (std::vector<int>{1, 1}));
}

TEST(Dataset, RefusesNonsense)
{
    EXPECT_THROW(Dataset({}), std::invalid_argument);
    EXPECT_THROW(Dataset({"3", "3"}), std::invalid_argument);
    Dataset data({"0", "1"});
    const std::vector<std::uint8_t> sample(imagePixels);
    EXPECT_THROW(data.add(sample, 2, "a"), std::invalid_argument);
    EXPECT_THROW(data.add(sample, -1, "a"), std::invalid_argument);
    EXPECT_THROW(data.add(std::span(sample).first(100), 0, "a"), std::invalid_argument);
    EXPECT_TRUE(data.empty());
}

TEST(Dataset, HasAnIdentityThatOnlyContentChanges)
{
    const SplitDataset digits = tinyDigits();
    const DatasetIdentity identity = identify(digits.train, {}, digits.test, {.path = "here"});
    EXPECT_EQ(identity.hash, identify(digits.train, {}, digits.test, {.path = "elsewhere"}).hash);
    EXPECT_EQ(identity.hash.size(), 64U);
    EXPECT_EQ(identity.source.path, "here");
    EXPECT_EQ(identity.trainCount, 80);
    EXPECT_EQ(identity.testCount, 40);
}

TEST(Dataset, HasAnotherIdentityForOtherSidesNamesLabelsOrPixels)
{
    const Dataset data = blackAndWhite(2);
    const std::string hash = identify(data, {}, data, {}).hash;
    EXPECT_NE(hash, identify(data, {}, blackAndWhite(3), {}).hash);
    EXPECT_NE(identify(data, {}, blackAndWhite(3), {}).hash, identify(blackAndWhite(3), {}, data, {}).hash);

    const auto changed = [&data](std::vector<std::string> names, int label, std::uint8_t pixel) {
        Dataset other(std::move(names));
        for (int i = 0; i + 1 < data.size(); ++i)
            other.add(data.image(i), data.label(i), data.origin(i));
        std::vector<std::uint8_t> pixels(data.image(3).begin(), data.image(3).end());
        pixels[0] = pixel;
        other.add(pixels, label, "other/name.png");
        return identify(other, {}, data, {}).hash;
    };
    const std::uint8_t own = data.image(3)[0];
    EXPECT_EQ(hash, changed({"black", "white"}, 1, own));
    EXPECT_NE(hash, changed({"blac", "kwhite"}, 1, own));
    EXPECT_NE(hash, changed({"black", "white"}, 0, own));
    EXPECT_NE(hash, changed({"black", "white"}, 1, static_cast<std::uint8_t>(own ^ 1)));
}

TEST(Dataset, TellsItsTestSplitByContentAloneWhateverItWasTrainedOn)
{
    const Dataset test = blackAndWhite(4);
    Dataset renamed({"black", "white"});
    for (int i = 0; i < test.size(); ++i)
        renamed.add(test.image(i), test.label(i), "elsewhere/" + std::to_string(i) + ".png");
    const DatasetIdentity few = identify(blackAndWhite(2), {}, test, {.path = "few"});
    const DatasetIdentity many = identify(blackAndWhite(9), blackAndWhite(3), renamed, {.path = "many"});

    EXPECT_NE(few.hash, many.hash);
    EXPECT_EQ(few.testHash, many.testHash);
    EXPECT_TRUE(hasSameTestSplit(few, many));
    EXPECT_FALSE(isSameData(few, many));
}

TEST(Dataset, TakesNoOtherImagesUnderTheSameNamesForItsTestSplit)
{
    const Dataset test = blackAndWhite(4);
    Dataset other({"black", "white"});
    Dataset relabelled({"black", "white"});
    for (int i = 0; i < test.size(); ++i) {
        const std::vector<std::uint8_t> pixels(imagePixels, static_cast<std::uint8_t>(i));
        other.add(pixels, test.label(i), test.origin(i));
        relabelled.add(test.image(i), 1 - test.label(i), test.origin(i));
    }
    const DatasetIdentity identity = identify(test, {}, test, {.path = "here"});

    for (const Dataset &data : {other, relabelled})
        EXPECT_FALSE(hasSameTestSplit(identity, identify(test, {}, data, {.path = "here"})));
}

TEST(Dataset, ThatDigitLab01RecordedIsKnownByItsWholeContent)
{
    const Dataset data = blackAndWhite(4);
    DatasetIdentity recorded = identify(data, {}, data, {.path = "here"});
    recorded.testHash.clear();

    EXPECT_TRUE(hasSameTestSplit(recorded, identify(data, {}, data, {.path = "there"})));
    EXPECT_FALSE(hasSameTestSplit(recorded, identify(blackAndWhite(5), {}, data, {.path = "here"})));
}

// SHA-256 by Python's hashlib: 2, each name with its length, then of each split its name, 1, the label 1, 784 times 7.
TEST(Dataset, KeepsTheIdentityThatEarlierRunsRecorded)
{
    Dataset one({"a", "bc"});
    one.add(std::vector<std::uint8_t>(imagePixels, 7), 1, "x.png");
    EXPECT_EQ(identify(one, {}, one, {}).hash, "b81721db163a44c6bf9ff56a0819fd90e649057663b7da3950ede326c902f666");
}

} // namespace digitlab
