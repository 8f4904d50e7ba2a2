// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/image_ink.h"

#include "core/data/tones.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <iterator>

namespace digitlab {

namespace {

/// Less contrast than this between paper and ink, of 255, is an image of one colour, unless it stands clear of the
/// grain of the paper: by so many times what nine in ten border pixels stay within, and by so much at least.
constexpr int leastImageContrast = 24;
constexpr int clearOfGrain = 6;
constexpr int leastClearContrast = 8;
/// Fainter ink than that is told from none by so much, of 255 and of the grain.
constexpr int leastTraces = 4;
constexpr int tracesOfGrain = 4;
/// Fainter than this fraction of the ink is the smear of lossy compression.
constexpr double leastImageInk = 0.04;
/// Paper whose border departs by less, of 255, is told by its border alone.
constexpr int evenBorder = 12;
/// Lines on the paper are fainter than this fraction of the ink, and are taken out up to this multiple of what the
/// border shows of them.
constexpr double faintLine = 0.45;
constexpr double aboveLine = 1.3;

/// How far the border departs from the paper's level.
std::vector<std::uint8_t> departures(std::vector<std::uint8_t> border, int level)
{
    for (std::uint8_t &value : border)
        value = static_cast<std::uint8_t>(std::abs(value - level));
    return border;
}

/// The border shows the paper; where it shows several things, what most of the image shows is paper.
int paperLevel(const Image &grey, const std::vector<std::uint8_t> &border)
{
    const int level = quantile(border, 0.5);
    return quantile(departures(border, level), 0.75) < evenBorder ? level : quantile(grey.pixels, 0.5);
}

/// What may be grain or faint lines of the paper, in the same unit as the strongest ink.
int noiseOf(const std::vector<std::uint8_t> &departures, int strongest)
{
    // Nine in ten border pixels are taken as bare paper; for normal noise three times their reach is five standard
    // deviations.
    const int grain = 3 * quantile(departures, 0.9);
    // Ruled and squared paper shows its lines where they meet the border. As strong as ink they would be ink.
    const int lines = quantile(departures, 0.98);
    const int faintLines = lines < faintLine * strongest ? static_cast<int>(aboveLine * lines) : 0;
    return std::clamp(std::max(grain, faintLines), static_cast<int>(leastImageInk * strongest), strongest / 2);
}

/// The value that one in ten pixels above the noise exceeds: full ink, whatever a few dark specks are.
int fullInk(const Image &departure, int noise)
{
    std::vector<std::uint8_t> ink;
    std::copy_if(departure.pixels.begin(), departure.pixels.end(), std::back_inserter(ink),
        [noise](std::uint8_t value) { return value > noise; });
    return ink.empty() ? 255 : quantile(std::move(ink), 0.9);
}

/// 1 where ink is lighter than the paper, -1 where it is darker: ink departs from the paper further than grain does.
int inkDirection(const Image &grey, int paper)
{
    double balance = 0;
    for (const std::uint8_t value : grey.pixels) {
        const double departure = value - paper;
        balance += departure * departure * departure;
    }
    return balance < 0 ? -1 : 1;
}

/// What ink departs from the paper by, in its place; gives the strongest.
int takeDepartures(Image &grey, int paper)
{
    const int direction = inkDirection(grey, paper);
    int strongest = 0;
    for (std::uint8_t &value : grey.pixels) {
        value = static_cast<std::uint8_t>(std::max(0, direction * (value - paper)));
        strongest = std::max<int>(strongest, value);
    }
    return strongest;
}

int leastContrastOn(const std::vector<std::uint8_t> &departures)
{
    return std::min(leastImageContrast, std::max(leastClearContrast, clearOfGrain * quantile(departures, 0.9)));
}

int leastTracesOn(const std::vector<std::uint8_t> &departures)
{
    return std::max(leastTraces, tracesOfGrain * quantile(departures, 0.9));
}

/// What departs from the paper, if it is not below the least contrast on a border of these departures.
Image inkOf(const Image &image, int (*leastContrast)(const std::vector<std::uint8_t> &))
{
    Image ink = toGrey(image);
    const std::vector<std::uint8_t> border = borderOf(ink);
    const int paper = paperLevel(ink, border);
    const std::vector<std::uint8_t> grain = departures(border, paper);
    const int strongest = takeDepartures(ink, paper);
    if (strongest < leastContrast(grain))
        return filledImage(ink.width, ink.height);

    const int noise = noiseOf(grain, strongest);
    // On clean paper even one pixel of full ink is meant.
    const int full = noise > leastImageInk * strongest ? fullInk(ink, noise) : strongest;
    for (std::uint8_t &value : ink.pixels)
        value = value <= noise ? std::uint8_t{0}
                               : static_cast<std::uint8_t>(std::min(255, (255 * value + full / 2) / full));
    return ink;
}

} // namespace

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

Image inkOf(const Image &image)
{
    return inkOf(image, leastContrastOn);
}

Image faintInkOf(const Image &image)
{
    return inkOf(image, leastTracesOn);
}

std::uint8_t paperLevel(const Image &grey)
{
    return static_cast<std::uint8_t>(paperLevel(grey, borderOf(grey)));
}

bool isTooFaint(const Image &image)
{
    Image grey = toGrey(image);
    const std::vector<std::uint8_t> border = borderOf(grey);
    const int paper = paperLevel(grey, border);
    const std::vector<std::uint8_t> grain = departures(border, paper);
    const int strongest = takeDepartures(grey, paper);
    return strongest >= leastTracesOn(grain) && strongest < leastContrastOn(grain);
}

Image withoutOtherInk(const Image &grey, Polarity polarity)
{
    const std::uint8_t paper = paperLevel(grey);
    Image result = grey;
    for (std::uint8_t &value : result.pixels)
        value = polarity == Polarity::DarkOnLight ? std::min(value, paper) : std::max(value, paper);
    return result;
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
