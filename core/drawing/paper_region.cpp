// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/paper_region.h"

#include "core/drawing/components.h"
#include "core/drawing/convexity.h"
#include "core/drawing/distance_map.h"
#include "core/drawing/image_ink.h"
#include "core/drawing/paper_pieces.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>
#include <vector>

namespace digitlab {

namespace {

constexpr int smallestRegionSide = 24;
/// Of the image's area.
constexpr double smallestArea = 0.02;
constexpr double leastConvexity = 0.92;
/// Of the region's larger side, that the ink takes at least and at most.
constexpr double smallestRegionInk = 0.15;
/// Of the region's area.
constexpr double mostInk = 0.5;
/// How many times as long as it is wide a stroke is at least. A counter of a digit, which is ink where the digit is
/// taken for paper, is rounder.
constexpr double leastElongation = 2.2;
/// Of its box, that a card or a cell fills, which no digit does: a blot in it is a bold digit.
constexpr double squareFill = 0.93;
/// Of a region that is no such square: its narrowest width beside its widest. A 0 is narrower, or its strokes, which
/// are paper where it is taken for that, are thinner than its counter.
constexpr double roundWidths = 0.7;
constexpr int widthAngles = 12;

/// A piece in its box, with a margin of a pixel.
Image withMargin(const PaperPiece &piece)
{
    Image shape = filledImage(piece.box.width() + 2, piece.box.height() + 2);
    for (const PixelRun &run : piece.runs)
        std::fill_n(&shape.at(run.first - piece.box.left + 1, run.row - piece.box.top + 1), run.last - run.first + 1,
            std::uint8_t{255});
    return shape;
}

Image withoutMargin(const Image &image)
{
    Image result = filledImage(image.width - 2, image.height - 2);
    for (int y = 0; y < result.height; ++y)
        std::copy_n(&image.pixels[static_cast<std::size_t>(y + 1) * static_cast<std::size_t>(image.width) + 1],
            result.width, &result.at(0, y));
    return result;
}

/// What the paper surrounds, as ink: 255 on black.
Image holesIn(const Image &shape)
{
    Image holes = shape;
    for (std::uint8_t &value : holes.pixels)
        value = value == 0 ? 255 : 0;
    std::vector<int> outside = {0}; // the margin, and what hangs together with it
    holes.pixels.front() = 0;
    while (!outside.empty()) {
        const int x = outside.back() % holes.width;
        const int y = outside.back() / holes.width;
        outside.pop_back();
        for (int nextY = std::max(0, y - 1); nextY <= std::min(holes.height - 1, y + 1); ++nextY) {
            for (int nextX = std::max(0, x - 1); nextX <= std::min(holes.width - 1, x + 1); ++nextX) {
                if (holes.at(nextX, nextY) == 0)
                    continue;
                holes.at(nextX, nextY) = 0;
                outside.push_back(nextY * holes.width + nextX);
            }
        }
    }
    return holes;
}

/// Without the paper in the counters of a digit.
Image inkIn(Image holes, const PaperPiece &piece, const Image &paper)
{
    for (int y = 1; y < holes.height - 1; ++y)
        for (int x = 1; x < holes.width - 1; ++x)
            if (paper.at(piece.box.left + x - 1, piece.box.top + y - 1) != 0)
                holes.at(x, y) = 0;
    return holes;
}

/// The radius of the largest circle in it.
double innerRadius(const Image &shape)
{
    return static_cast<double>(std::ranges::max(distancesToPaper(shape)));
}

/// Whether the largest part of the ink is a stroke and not a blot, and the paper is wider than it.
bool holdsStrokes(const Image &bare, const Image &ink, const Component &largest)
{
    const double radius = innerRadius(ink);
    return static_cast<double>(largest.places.size()) >= leastElongation * 4 * radius * radius
        && innerRadius(bare) >= radius;
}

/// The first and the last pixel of each row.
std::vector<std::pair<int, int>> rowEnds(const Image &shape)
{
    std::vector<std::pair<int, int>> ends;
    for (int y = 0; y < shape.height; ++y) {
        int first = 0;
        while (first < shape.width && shape.at(first, y) == 0)
            ++first;
        if (first == shape.width)
            continue;
        int last = shape.width - 1;
        while (shape.at(last, y) == 0)
            --last;
        ends.emplace_back(first, y);
        ends.emplace_back(last, y);
    }
    return ends;
}

/// Whether it is about as wide in all directions.
bool isRound(const Image &shape)
{
    const std::vector<std::pair<int, int>> ends = rowEnds(shape);
    double narrowest = 1e9;
    double widest = 0;
    for (int i = 0; i < widthAngles; ++i) {
        const double across = std::cos(std::numbers::pi * i / widthAngles);
        const double down = std::sin(std::numbers::pi * i / widthAngles);
        double first = 1e9;
        double last = -1e9;
        for (const auto &[x, y] : ends) {
            first = std::min(first, x * across + y * down);
            last = std::max(last, x * across + y * down);
        }
        narrowest = std::min(narrowest, last - first + 1);
        widest = std::max(widest, last - first + 1);
    }
    return narrowest >= roundWidths * widest;
}

std::optional<PaperRegion> regionOf(const PaperPiece &piece, const Image &paper)
{
    const double pixels = piece.pixels;
    Image shape = withMargin(piece);
    const Image bare = shape;
    const Image holes = holesIn(shape);
    const Image ink = inkIn(holes, piece, paper);
    const auto inked = static_cast<double>(std::ranges::count(ink.pixels, 255));
    if (inked == 0 || inked > mostInk * (pixels + inked))
        return {};
    std::ranges::transform(
        shape.pixels, holes.pixels, shape.pixels.begin(), [](auto a, auto b) { return std::max(a, b); });
    const auto covered = static_cast<double>(std::ranges::count(shape.pixels, 255));
    const bool isSquare = covered >= squareFill * piece.box.width() * piece.box.height();
    if (!isSquare && (convexity(shape) < leastConvexity || !isRound(shape)))
        return {};
    const std::vector<Component> parts = componentsOf(ink, 0);
    if (parts.front().largerSide() < smallestRegionInk * std::max(piece.box.width(), piece.box.height())
        || (!isSquare && !holdsStrokes(bare, ink, parts.front())))
        return {};
    return PaperRegion{piece.box, withoutMargin(shape)};
}

bool coversEdge(const Image &paper)
{
    return std::ranges::none_of(borderOf(paper), [](int value) { return value == 0; });
}

std::vector<PaperRegion> paperRegions(const Image &paper)
{
    std::vector<PaperRegion> regions;
    const bool surroundsAll = coversEdge(paper);
    for (const PaperPiece &piece :
        paperPieces(paper, {smallestRegionSide, smallestArea * static_cast<double>(paper.pixels.size())})) {
        const bool isAtCorner = piece.box.left == 0 && piece.box.top == 0;
        if (surroundsAll && isAtCorner)
            continue;
        if (auto region = regionOf(piece, paper))
            regions.push_back(std::move(*region));
    }
    return regions;
}

} // namespace

std::optional<PaperRegion> innermostRegion(const Image &paper)
{
    std::vector<PaperRegion> regions = paperRegions(paper);
    std::ranges::sort(regions, {}, [](const PaperRegion &region) { return region.box.width() * region.box.height(); });
    if (regions.empty() || !std::ranges::all_of(regions, [&](const PaperRegion &region) {
            return region.contains(regions.front().box);
        }))
        return {};
    return std::move(regions.front());
}

} // namespace digitlab
