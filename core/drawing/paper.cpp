// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/paper.h"

#include "core/data/tones.h"
#include "core/drawing/image_ink.h"
#include "core/drawing/light_surface.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <utility>
#include <vector>

namespace digitlab {

namespace {

/// Larger side of the small image in which the paper's brightness is found.
constexpr int paperMapSide = 96;
/// Strokes wider than twice this fraction of the larger side are taken for paper.
constexpr double reachFraction = 0.14;
/// Paper that differs by less than this, of 255, is even.
constexpr int leastUnevenness = 10;
/// Larger photographs hold no more that can be read.
constexpr int largestPaperSide = 1600;
constexpr int middleGrey = 128;
/// Of the contrast: how far apart tones lie that are of one kind, paper or ink.
constexpr double sameKind = 0.25;
/// Of all pixels: how many are even paper, and how many may be flat and neither that nor ink.
constexpr double leastPaper = 0.25;
constexpr double mostFlatBetween = 0.02;
/// Of the paper: what is of one tone and no rim of a stroke.
constexpr double mostOfPaper = 0.7;

int contrastOf(const Image &grey)
{
    const auto [darkest, lightest] = std::minmax_element(grey.pixels.begin(), grey.pixels.end());
    return *lightest - *darkest;
}

Image channelOf(const Image &image, int channel)
{
    Image result = filledImage(image.width, image.height);
    for (std::size_t i = 0; i < result.pixels.size(); ++i)
        result.pixels[i]
            = image.pixels[i * static_cast<std::size_t>(image.channels) + static_cast<std::size_t>(channel)];
    return result;
}

using Extreme = const std::uint8_t &(*)(const std::uint8_t &, const std::uint8_t &);

/// The extreme value within `reach` pixels of each pixel, in x and in y.
Image extremes(const Image &grey, int reach, Extreme extreme)
{
    Image rows = grey;
    for (int y = 0; y < grey.height; ++y)
        for (int x = 0; x < grey.width; ++x)
            for (int near = std::max(0, x - reach); near <= std::min(grey.width - 1, x + reach); ++near)
                rows.at(x, y) = extreme(rows.at(x, y), grey.at(near, y));
    Image result = rows;
    for (int y = 0; y < grey.height; ++y)
        for (int near = std::max(0, y - reach); near <= std::min(grey.height - 1, y + reach); ++near)
            for (int x = 0; x < grey.width; ++x)
                result.at(x, y) = extreme(result.at(x, y), rows.at(x, near));
    return result;
}

enum class Ink { Darker, Lighter };

/// The paper alone: without what is darker (closing) or lighter (opening) than its surroundings and narrower than twice
/// the reach.
Image withoutInk(const Image &grey, Ink ink, int reach)
{
    const Extreme highest = std::max<std::uint8_t>;
    const Extreme lowest = std::min<std::uint8_t>;
    const bool dark = ink == Ink::Darker;
    return extremes(extremes(grey, reach, dark ? highest : lowest), reach, dark ? lowest : highest);
}

/// Ink is scarcer than paper and departs from it further. `level` holds the light as grey 128.
Ink inkIn(const Image &level)
{
    double skew = 0;
    for (const std::uint8_t value : level.pixels)
        skew += std::pow(value - middleGrey, 3);
    return skew < 0 ? Ink::Darker : Ink::Lighter;
}

std::uint8_t byteOf(float value)
{
    return static_cast<std::uint8_t>(std::clamp(value + 0.5F, 0.0F, 255.0F));
}

/// The image without a smooth slope of its light, around middle grey.
Image levelled(const Image &grey, const std::vector<float> &light)
{
    Image result = grey;
    for (std::size_t i = 0; i < light.size(); ++i)
        result.pixels[i] = byteOf(static_cast<float>(grey.pixels[i]) - light[i] + middleGrey);
    return result;
}

/// How bright the bare paper is at each pixel, and what ink does to it.
struct PaperMap {
    Image map;
    Ink ink;
};

/// The smooth light and what shadows leave of it.
PaperMap paperMap(const Image &grey)
{
    const std::vector<float> light = lightSurface(grey);
    const Image level = levelled(grey, light);
    const Ink ink = inkIn(level);
    const int reach = std::max(1, static_cast<int>(reachFraction * std::max(grey.width, grey.height)));
    Image map = withoutInk(level, ink, reach);
    for (std::size_t i = 0; i < light.size(); ++i)
        map.pixels[i] = byteOf(static_cast<float>(map.pixels[i]) + light[i] - middleGrey);
    return {std::move(map), ink};
}

/// How far nine in ten of the values lie apart.
int spread(const std::vector<std::uint8_t> &values)
{
    return quantile(values, 0.95) - quantile(values, 0.05);
}

/// Whether a pixel's neighbours to the right and below are of its tone.
bool isFlatAt(const Image &grey, int x, int y)
{
    const int right = grey.at(std::min(x + 1, grey.width - 1), y);
    const int below = grey.at(x, std::min(y + 1, grey.height - 1));
    return std::max(std::abs(grey.at(x, y) - right), std::abs(grey.at(x, y) - below)) < leastUnevenness;
}

/// Where there are even paper, ink and the soft rims of strokes alone, as in a tight crop, what is dark along the
/// border is ink. A shadow or a slope of the light makes a flat third kind of tone.
bool showsEvenPaperAndInk(const Image &grey)
{
    const auto [darkest, lightest] = std::ranges::minmax(grey.pixels);
    const int near = static_cast<int>(sameKind * (lightest - darkest));
    std::vector<std::uint8_t> dark;
    std::vector<std::uint8_t> light;
    int flatBetween = 0;
    for (int y = 0; y < grey.height; ++y) {
        for (int x = 0; x < grey.width; ++x) {
            const int value = grey.at(x, y);
            if (value <= darkest + near)
                dark.push_back(grey.at(x, y));
            else if (value >= lightest - near)
                light.push_back(grey.at(x, y));
            else
                flatBetween += isFlatAt(grey, x, y) ? 1 : 0;
        }
    }
    const auto all = static_cast<double>(grey.pixels.size());
    const auto isEven = [all](const std::vector<std::uint8_t> &tones) {
        if (static_cast<double>(tones.size()) < leastPaper * all)
            return false;
        const int paper = quantile(tones, 0.5);
        const auto bare = std::ranges::count_if(
            tones, [paper](int value) { return 2 * std::abs(value - paper) <= leastUnevenness; });
        return static_cast<double>(bare) >= mostOfPaper * static_cast<double>(tones.size());
    };
    return flatBetween <= mostFlatBetween * all && (isEven(dark) || isEven(light));
}

Image shrunk(const Image &grey, int side)
{
    const int larger = std::max(grey.width, grey.height);
    if (larger <= side)
        return grey;
    const auto scaled = [&](int length) { return std::max(1, length * side / larger); };
    return resized(grey, scaled(grey.width), scaled(grey.height));
}

/// Dark ink takes a fraction of the light that falls on it, light ink adds to what is there.
std::uint8_t evened(int value, int paper, int level, Ink ink)
{
    const int result = ink == Ink::Darker ? value * level / std::max(1, paper) : value - paper + level;
    return static_cast<std::uint8_t>(std::clamp(result, 0, 255));
}

} // namespace

Image contrastingGrey(const Image &image)
{
    Image best = toGrey(image);
    if (image.channels == 1)
        return best;
    // Luminance is what the eye goes by; a single channel has to show much more to be taken instead.
    int contrast = 3 * contrastOf(best);
    for (int channel = 0; channel < 3; ++channel) {
        Image single = channelOf(image, channel);
        if (image.channels == 3 && contrastOf(single) > contrast) {
            contrast = contrastOf(single);
            best = std::move(single);
        }
    }
    return best;
}

Image evenPaper(const Image &grey)
{
    if (grey.empty() || spread(borderOf(grey)) < leastUnevenness)
        return grey;
    const Image small = shrunk(grey, paperMapSide);
    if (showsEvenPaperAndInk(small))
        return grey;
    const PaperMap found = paperMap(small);
    if (spread(found.map.pixels) < leastUnevenness)
        return grey;
    Image even = shrunk(grey, largestPaperSide);
    const Image paper = resized(found.map, even.width, even.height);
    const int level = quantile(found.map.pixels, 0.5);
    for (std::size_t i = 0; i < even.pixels.size(); ++i)
        even.pixels[i] = evened(even.pixels[i], paper.pixels[i], level, found.ink);
    return even;
}

} // namespace digitlab
