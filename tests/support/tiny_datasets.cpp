// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tiny_datasets.h"

#include "core/base/image.h"
#include "core/base/random.h"
#include "tests/support/drawn_images.h"

#include <algorithm>
#include <array>

namespace digitlab {

namespace {

constexpr int tinyClasses = 10;

std::array<Image, tinyClasses> digitPatterns()
{
    return {
        drawn({".##.", "#..#", "#..#", "#..#", ".##."}),
        drawn({"..#.", ".##.", "..#.", "..#.", "..#."}),
        drawn({"###.", "...#", ".##.", "#...", "####"}),
        drawn({"####", "...#", ".###", "...#", "####"}),
        drawn({"#..#", "#..#", "####", "...#", "...#"}),
        drawn({"####", "#...", "###.", "...#", "###."}),
        drawn({"#...", "#...", "###.", "#..#", "###."}),
        drawn({"####", "...#", "..#.", ".#..", ".#.."}),
        drawn({".##.", "#..#", ".##.", "#..#", ".##."}),
        drawn({"####", "#..#", "####", "...#", "...#"}),
    };
}

void addNoise(Image &image, int strength, Random &random)
{
    for (std::uint8_t &pixel : image.pixels) {
        const int noise = static_cast<int>(random.below(static_cast<std::uint64_t>(2 * strength + 1))) - strength;
        pixel = static_cast<std::uint8_t>(std::clamp(pixel + noise, 0, 255));
    }
}

Image shifted(const Image &image, int right, int down)
{
    Image result = filledImage(image.width, image.height);
    for (int y = std::max(0, down); y < std::min(image.height, image.height + down); ++y) {
        for (int x = std::max(0, right); x < std::min(image.width, image.width + right); ++x)
            result.at(x, y) = image.at(x - right, y - down);
    }
    return result;
}

Dataset noisyDigits(const std::string &side, int perClass, Random &random)
{
    Dataset data({"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"});
    const auto patterns = digitPatterns();
    for (int digit = 0; digit < tinyClasses; ++digit) {
        for (int i = 0; i < perClass; ++i) {
            const int right = static_cast<int>(random.below(3)) - 1;
            const int down = static_cast<int>(random.below(3)) - 1;
            Image image = shifted(onSample(patterns[static_cast<std::size_t>(digit)]), right, down);
            addNoise(image, 20, random);
            data.add(image.pixels, digit, side + "/" + std::to_string(digit) + "/" + std::to_string(i) + ".png");
        }
    }
    return data;
}

} // namespace

Dataset blackAndWhite(int perClass)
{
    Dataset data({"black", "white"});
    Random random(1, Stream::Digits);
    for (int label = 0; label < data.classCount(); ++label) {
        for (int i = 0; i < perClass; ++i) {
            Image image = filledImage(imageSide, imageSide, 1, label == 0 ? 10 : 245);
            addNoise(image, 10, random);
            data.add(image.pixels, label,
                data.classNames()[static_cast<std::size_t>(label)] + "/" + std::to_string(i) + ".png");
        }
    }
    return data;
}

SplitDataset tinyDigits()
{
    Random random(2, Stream::Digits);
    Dataset train = noisyDigits("train", 8, random);
    Dataset test = noisyDigits("test", 4, random);
    DatasetIdentity identity = identify(train, {}, test, {.path = "tiny digits"});
    return {std::move(train), std::move(test), std::move(identity), {}};
}

std::set<std::string> originsOf(const Dataset &data)
{
    std::set<std::string> origins;
    for (int i = 0; i < data.size(); ++i)
        origins.insert(data.origin(i));
    return origins;
}

} // namespace digitlab
