#include "core/data/dataset.h"

#include "core/data/image.h"
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
    const DatasetIdentity identity = identify(digits.train, digits.test, "here");
    EXPECT_EQ(identity.hash, identify(digits.train, digits.test, "elsewhere").hash);
    EXPECT_EQ(identity.hash.size(), 64U);
    EXPECT_EQ(identity.source, "here");
    EXPECT_EQ(identity.trainCount, 80);
    EXPECT_EQ(identity.testCount, 40);
}

TEST(Dataset, HasAnotherIdentityForOtherSidesNamesLabelsOrPixels)
{
    const Dataset data = blackAndWhite(2);
    const std::string hash = identify(data, data, "").hash;
    EXPECT_NE(hash, identify(data, blackAndWhite(3), "").hash);
    EXPECT_NE(identify(data, blackAndWhite(3), "").hash, identify(blackAndWhite(3), data, "").hash);

    const auto changed = [&data](std::vector<std::string> names, int label, std::uint8_t pixel) {
        Dataset other(std::move(names));
        for (int i = 0; i + 1 < data.size(); ++i)
            other.add(data.image(i), data.label(i), data.origin(i));
        std::vector<std::uint8_t> pixels(data.image(3).begin(), data.image(3).end());
        pixels[0] = pixel;
        other.add(pixels, label, "other/name.png");
        return identify(other, data, "").hash;
    };
    const std::uint8_t own = data.image(3)[0];
    EXPECT_EQ(hash, changed({"black", "white"}, 1, own));
    EXPECT_NE(hash, changed({"blac", "kwhite"}, 1, own));
    EXPECT_NE(hash, changed({"black", "white"}, 0, own));
    EXPECT_NE(hash, changed({"black", "white"}, 1, static_cast<std::uint8_t>(own ^ 1)));
}

} // namespace digitlab
