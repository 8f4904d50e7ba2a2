// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/digit_folders.h"

#include "core/base/png.h"

#include <algorithm>

namespace digitlab {

namespace {

void writeSplit(const TemporaryFolder &folder, const std::string &place, const Dataset &data, const ImageChange &change)
{
    for (int i = 0; i < data.size(); ++i) {
        const auto pixels = data.image(i);
        const Image light{imageSide, imageSide, 1, {pixels.begin(), pixels.end()}};
        const std::string &name = data.classNames()[static_cast<std::size_t>(data.label(i))];
        folder.write(
            place + "/" + name + "/" + std::to_string(i) + ".png", encodePng(change ? change(light, i) : light));
    }
}

} // namespace

Image onTransparent(const Image &light, int red, int green, int blue)
{
    Image result = filledImage(light.width, light.height, 4);
    for (int y = 0; y < light.height; ++y)
        for (int x = 0; x < light.width; ++x) {
            result.at(x, y, 0) = static_cast<std::uint8_t>(red);
            result.at(x, y, 1) = static_cast<std::uint8_t>(green);
            result.at(x, y, 2) = static_cast<std::uint8_t>(blue);
            result.at(x, y, 3) = light.at(x, y);
        }
    return result;
}

Image onSheet(const Image &light, int number)
{
    const int side = 50 + 7 * (number % 9);
    const Image digit = resized(light, side, side);
    const int paper = 215 + number % 5 * 10;
    const int ink = 20 + number % 4 * 15;
    Image sheet = filledImage(side + 30 + number % 70, side + 20 + number % 60, 1, static_cast<std::uint8_t>(paper));
    const int left = number * 13 % (sheet.width - side);
    const int top = number * 29 % (sheet.height - side);
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x)
            sheet.at(left + x, top + y) = static_cast<std::uint8_t>(paper - (paper - ink) * digit.at(x, y) / 255);
    return sheet;
}

Image moved(const Image &light, int right, int down)
{
    Image result = filledImage(light.width, light.height);
    for (int y = std::max(0, down); y < std::min(light.height, light.height + down); ++y)
        for (int x = std::max(0, right); x < std::min(light.width, light.width + right); ++x)
            result.at(x, y) = light.at(x - right, y - down);
    return result;
}

std::filesystem::path writeDigitFolder(
    const TemporaryFolder &folder, const std::string &name, const SplitDataset &digits, const ImageChange &change)
{
    writeSplit(folder, name + "/train", digits.train, change);
    writeSplit(folder, name + "/test", digits.test, change);
    return folder / name;
}

} // namespace digitlab
