#include "core/drawing/picture_ink.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace digitlab {

namespace {

/// Less contrast than this between paper and ink, of 255, is a picture of one colour.
constexpr int leastContrast = 24;
/// Fainter than this share of the ink is the smear of lossy compression.
constexpr double leastInk = 0.04;

std::vector<std::uint8_t> borderOf(const Image &grey)
{
    std::vector<std::uint8_t> border;
    border.reserve(2 * static_cast<std::size_t>(grey.width + grey.height));
    for (int x = 0; x < grey.width; ++x) {
        border.push_back(grey.at(x, 0));
        border.push_back(grey.at(x, grey.height - 1));
    }
    for (int y = 1; y < grey.height - 1; ++y) {
        border.push_back(grey.at(0, y));
        border.push_back(grey.at(grey.width - 1, y));
    }
    return border;
}

int quantile(std::vector<std::uint8_t> values, double share)
{
    const auto place = values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

struct Paper {
    int level = 0; ///< the value of bare paper
    int noise = 0; ///< what its grain may depart from that
};

Paper paperOf(const Image &grey)
{
    std::vector<std::uint8_t> border = borderOf(grey);
    const int level = quantile(border, 0.5);
    for (std::uint8_t &value : border)
        value = static_cast<std::uint8_t>(std::abs(value - level));
    // Nine in ten border pixels are taken as bare paper; for normal noise three times their reach is five standard
    // deviations.
    return {level, 3 * quantile(border, 0.9)};
}

/// 1 where ink is lighter than the paper, -1 where it is darker.
int inkDirection(const Image &grey, int paper)
{
    double balance = 0;
    for (const std::uint8_t value : grey.pixels)
        balance += value - paper;
    return balance < 0 ? -1 : 1;
}

} // namespace

Image inkOf(const Image &picture)
{
    Image ink = toGrey(picture);
    const Paper paper = paperOf(ink);
    const int direction = inkDirection(ink, paper.level);
    int strongest = 0;
    for (std::uint8_t &value : ink.pixels) {
        value = static_cast<std::uint8_t>(std::max(0, direction * (value - paper.level)));
        strongest = std::max<int>(strongest, value);
    }
    if (strongest < leastContrast)
        return filledImage(ink.width, ink.height);

    const int noise = std::clamp(paper.noise, static_cast<int>(leastInk * strongest), strongest / 2);
    for (std::uint8_t &value : ink.pixels)
        value = value <= noise ? std::uint8_t{0} : static_cast<std::uint8_t>((255 * value + strongest / 2) / strongest);
    return ink;
}

Image reducedKeepingLines(const Image &grey, int side)
{
    const int larger = std::max(grey.width, grey.height);
    const int block = (larger + side - 1) / side;
    if (block <= 1)
        return grey;
    Image reduced = filledImage((grey.width + block - 1) / block, (grey.height + block - 1) / block);
    for (int y = 0; y < grey.height; ++y) {
        for (int x = 0; x < grey.width; ++x) {
            std::uint8_t &pixel = reduced.at(x / block, y / block);
            pixel = std::max(pixel, grey.at(x, y));
        }
    }
    return reduced;
}

} // namespace digitlab
