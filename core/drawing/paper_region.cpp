#include "core/drawing/paper_region.h"

#include "core/drawing/components.h"
#include "core/drawing/convexity.h"
#include "core/drawing/distance_map.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace digitlab {

namespace {

constexpr int smallestSide = 24;
/// Of the picture's area.
constexpr double smallestArea = 0.02;
constexpr double leastConvexity = 0.92;
/// Of the region's larger side, that the ink takes at least and at most.
constexpr double smallestInk = 0.15;
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

/// Finds the pieces of paper one after the other.
class PaperFlood
{
public:
    explicit PaperFlood(const Image &paper)
        : m_paper(paper)
        , m_taken(paper.pixels.size())
    {
    }

    bool isFree(int place) const
    {
        const auto i = static_cast<std::size_t>(place);
        return m_paper.pixels[i] != 0 && m_taken[i] == 0;
    }

    Component taken(int seed)
    {
        Component piece{m_paper.width, m_paper.height, 0, 0, {}};
        take(seed, piece);
        for (std::size_t next = 0; next < piece.places.size(); ++next) {
            const int place = piece.places[next];
            const int x = place % m_paper.width;
            if (x > 0)
                take(place - 1, piece);
            if (x + 1 < m_paper.width)
                take(place + 1, piece);
            take(place - m_paper.width, piece);
            take(place + m_paper.width, piece);
        }
        return piece;
    }

private:
    void take(int place, Component &piece)
    {
        if (place < 0 || place >= static_cast<int>(m_taken.size()) || !isFree(place))
            return;
        m_taken[static_cast<std::size_t>(place)] = 1;
        piece.places.push_back(place);
        piece.left = std::min(piece.left, place % m_paper.width);
        piece.right = std::max(piece.right, place % m_paper.width);
        piece.top = std::min(piece.top, place / m_paper.width);
        piece.bottom = std::max(piece.bottom, place / m_paper.width);
    }

    const Image &m_paper;
    std::vector<char> m_taken;
};

/// A piece in its box, with a margin of a pixel.
Image withMargin(const Component &piece, int pictureWidth)
{
    Image shape = filledImage(piece.width() + 2, piece.height() + 2);
    for (const int place : piece.places)
        shape.at(place % pictureWidth - piece.left + 1, place / pictureWidth - piece.top + 1) = 255;
    return shape;
}

Image withoutMargin(const Image &image)
{
    Image result = filledImage(image.width - 2, image.height - 2);
    for (int y = 0; y < result.height; ++y)
        std::copy_n(&image.pixels[static_cast<std::size_t>((y + 1) * image.width + 1)], result.width, &result.at(0, y));
    return result;
}

/// What the paper surrounds, as ink: 255 on black.
Image holesIn(const Image &shape)
{
    Image holes = shape;
    for (std::uint8_t &value : holes.pixels)
        value = value == 0 ? 255 : 0;
    std::vector<Component> parts = componentsOf(holes, 0);
    for (const Component &part : parts)
        if (part.left == 0) // the margin, and what hangs together with it
            for (const int place : part.places)
                holes.pixels[static_cast<std::size_t>(place)] = 0;
    return holes;
}

/// Without the paper in the counters of a digit.
Image inkIn(Image holes, const Component &piece, const Image &paper)
{
    for (int y = 1; y < holes.height - 1; ++y)
        for (int x = 1; x < holes.width - 1; ++x)
            if (paper.at(piece.left + x - 1, piece.top + y - 1) != 0)
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

/// Whether it is about as wide in all directions.
bool isRound(const Image &shape)
{
    double narrowest = 1e9;
    double widest = 0;
    for (int i = 0; i < widthAngles; ++i) {
        const double angle = std::numbers::pi * i / widthAngles;
        double first = 1e9;
        double last = -1e9;
        for (int y = 0; y < shape.height; ++y) {
            for (int x = 0; x < shape.width; ++x) {
                if (shape.at(x, y) == 0)
                    continue;
                const double along = x * std::cos(angle) + y * std::sin(angle);
                first = std::min(first, along);
                last = std::max(last, along);
            }
        }
        narrowest = std::min(narrowest, last - first + 1);
        widest = std::max(widest, last - first + 1);
    }
    return narrowest >= roundWidths * widest;
}

std::optional<PaperRegion> regionOf(const Component &piece, const Image &paper)
{
    const auto pixels = static_cast<double>(piece.places.size());
    if (std::min(piece.width(), piece.height()) < smallestSide
        || pixels < smallestArea * static_cast<double>(paper.pixels.size()))
        return {};
    Image shape = withMargin(piece, paper.width);
    const Image bare = shape;
    const Image holes = holesIn(shape);
    const Image ink = inkIn(holes, piece, paper);
    const auto inked = static_cast<double>(std::ranges::count(ink.pixels, 255));
    const std::vector<Component> parts = componentsOf(ink, 0);
    if (parts.empty() || inked > mostInk * (pixels + inked)
        || parts.front().largerSide() < smallestInk * piece.largerSide())
        return {};
    std::ranges::transform(
        shape.pixels, holes.pixels, shape.pixels.begin(), [](auto a, auto b) { return std::max(a, b); });
    const auto covered = static_cast<double>(std::ranges::count(shape.pixels, 255));
    const bool isSquare = covered >= squareFill * piece.width() * piece.height();
    if (!isSquare && (convexity(shape) < leastConvexity || !isRound(shape) || !holdsStrokes(bare, ink, parts.front())))
        return {};
    return PaperRegion{{piece.left, piece.top, piece.right, piece.bottom}, withoutMargin(shape)};
}

} // namespace

std::vector<PaperRegion> paperRegions(const Image &paper)
{
    std::vector<PaperRegion> regions;
    PaperFlood flood(paper);
    for (int place = 0; place < paper.width * paper.height; ++place)
        if (flood.isFree(place))
            if (auto region = regionOf(flood.taken(place), paper))
                regions.push_back(std::move(*region));
    return regions;
}

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
