// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/ring_removal.h"

#include "core/data/tones.h"
#include "core/drawing/components.h"
#include "core/drawing/convexity.h"
#include "core/drawing/distance_map.h"
#include "core/drawing/image_ink.h"
#include "core/drawing/paper_region.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace digitlab {

namespace {

/// Larger side of the image in which rings are looked for.
constexpr int ringMapSide = 192;
/// Of a ring's sides, the smaller one beside the larger.
constexpr double narrowestRing = 0.6;
/// Of a ring's smaller side: how far its ink lies from its outline.
constexpr double ringDepth = 0.16;
constexpr double mostOfRing = 0.96;
/// Of a ring's outline, that is inked where it has a gap.
constexpr double openOutline = 0.8;
/// Of a ring's smaller side, that what it encloses takes at least.
constexpr double smallestInkInRing = 0.25;
/// A ring that touches its ink: how large it is in pixels, how much of its outline is inked, how round it is, and how
/// near to its middle ink is.
constexpr int smallestRing = 48;
constexpr double closedOutline = 0.93;
constexpr double roundRing = 0.78;
constexpr double nearMiddle = 0.6;
/// Of the outline's area: what counts as a counter, and what a 0's does not reach. How few dents a 0's has.
constexpr double smallestCounter = 0.06;
constexpr double largestCounter = 0.4;
constexpr double roundCounter = 0.8;

/// A 0 with a tail or a slash in it looks like a 1 in a ring. What tells it: of the stroke's outline, that is inked at
/// least; how narrow a 0 is and how much of its height the stroke takes at most, one of the two; how high what stands
/// beside it is at least, since one digit of a row is not ringed alone; of a frame's box, that its outline fills.
constexpr double straightStroke = 0.7;
constexpr double narrowZero = 0.75;
constexpr double shortStroke = 0.45;
constexpr double heightBeside = 0.4;
constexpr double squareOutline = 0.9;

int blockOf(const Image &ink)
{
    return (std::max(ink.width, ink.height) + ringMapSide - 1) / ringMapSide;
}

/// 255 where there is ink, reduced.
Image inkMap(const Image &ink)
{
    Image map = reducedKeepingLines(ink, ringMapSide);
    for (std::uint8_t &value : map.pixels)
        value = value > faintRim ? 255 : 0;
    return map;
}

/// The smaller side of a piece beside the larger.
double aspectOf(const Component &part)
{
    return static_cast<double>(std::min(part.width(), part.height())) / part.largerSide();
}

/// A piece of ink with its outline drawn tight.
class Outline
{
public:
    Outline(const Component &part, const Image &map)
        : m_shape(filledImage(map.width, map.height))
        , m_smallerSide(std::min(part.width(), part.height()))
    {
        for (const int place : part.places)
            m_shape.pixels[static_cast<std::size_t>(place)] = 255;
        m_hull = convexHull(m_shape);
        m_depths = distancesToPaper(m_hull);
    }

    /// Whether it encloses all of another piece.
    bool encloses(const Component &other) const
    {
        return std::ranges::all_of(other.places, [this](int place) { return depthAt(place) > 0; });
    }

    /// Whether nearly all of it runs along its own outline.
    bool isRing(const Component &part) const
    {
        const auto along = std::ranges::count_if(
            part.places, [this](int place) { return depthAt(place) <= std::max(2.0, ringDepth * m_smallerSide); });
        return static_cast<double>(along) >= mostOfRing * static_cast<double>(part.places.size());
    }

    /// How much of the outline has ink along it: 1 for a closed ring, two thirds for a 7.
    double outlineInked() const
    {
        const std::vector<float> toInk = distancesToInk(m_shape);
        int rim = 0;
        int inked = 0;
        for (std::size_t place = 0; place < m_depths.size(); ++place) {
            if (m_depths[place] <= 0 || m_depths[place] > 1)
                continue;
            ++rim;
            inked += static_cast<double>(toInk[place]) <= std::max(1.5, 0.04 * m_smallerSide) ? 1 : 0;
        }
        return rim == 0 ? 0 : static_cast<double>(inked) / rim;
    }

    int smallerSide() const { return m_smallerSide; }

    /// How much of the piece's box its outline fills: a circle's three quarters, a frame's all.
    double fillOf(const Component &part) const
    {
        return static_cast<double>(std::ranges::count(m_hull.pixels, 255)) / (part.width() * part.height());
    }

    /// Whether it has ink along all of its outline and more in its middle.
    bool isRingWithInk() const { return outlineInked() >= closedOutline && hasInkInTheMiddle() && isParted(); }

private:
    double depthAt(int place) const { return static_cast<double>(m_depths[static_cast<std::size_t>(place)]); }

    bool hasInkInTheMiddle() const
    {
        const auto deepest = static_cast<double>(std::ranges::max(m_depths));
        int middle = 0;
        int inked = 0;
        for (std::size_t place = 0; place < m_depths.size(); ++place) {
            if (static_cast<double>(m_depths[place]) < nearMiddle * deepest)
                continue;
            ++middle;
            inked += m_shape.pixels[place] != 0 ? 1 : 0;
        }
        return inked * 10 >= middle && inked * 4 <= middle * 3;
    }

    /// Whether its ink parts what it encloses, or leaves it dented; a 0 has one round counter.
    bool isParted() const
    {
        Image paper = m_hull;
        for (std::size_t place = 0; place < paper.pixels.size(); ++place)
            if (m_shape.pixels[place] != 0)
                paper.pixels[place] = 0;
        const auto hullArea = static_cast<double>(std::ranges::count(m_hull.pixels, 255));
        std::vector<Component> counters = componentsOf(paper, 0);
        std::erase_if(counters, [&](const Component &counter) {
            return static_cast<double>(counter.places.size()) < smallestCounter * hullArea;
        });
        if (counters.size() != 1)
            return counters.size() > 1;
        if (static_cast<double>(counters.front().places.size()) < largestCounter * hullArea)
            return false;
        Image counter = filledImage(paper.width, paper.height);
        for (const int place : counters.front().places)
            counter.pixels[static_cast<std::size_t>(place)] = 255;
        return convexity(counter) < roundCounter;
    }

    Image m_shape;
    Image m_hull;
    int m_smallerSide;
    std::vector<float> m_depths; ///< of each pixel in the outline; 0 outside
};

/// What a ring with a gap encloses; nothing where there is no such ring.
std::optional<Image> withinOpenRing(const Image &map)
{
    const std::vector<Component> parts = componentsOf(map, 0);
    for (const Component &ring : parts) {
        if (parts.size() < 2 || ring.places.size() * 8 < parts.front().places.size())
            break;
        if (aspectOf(ring) < narrowestRing)
            continue;
        const Outline outline(ring, map);
        if (!outline.isRing(ring) || outline.outlineInked() < openOutline)
            continue;
        Image within = filledImage(map.width, map.height);
        int largest = 0;
        for (const Component &part : parts) {
            if (&part == &ring || !outline.encloses(part))
                continue;
            largest = std::max(largest, part.largerSide());
            for (const int place : part.places)
                within.pixels[static_cast<std::size_t>(place)] = 255;
        }
        if (largest >= smallestInkInRing * outline.smallerSide())
            return within;
    }
    return {};
}

std::optional<Image> withinClosedRing(const Image &map)
{
    const std::optional<PaperRegion> region = innermostRegion(negative(map));
    if (!region || region->reachesEdge(map.width, map.height))
        return {};
    Image within = filledImage(map.width, map.height);
    for (int y = 0; y < map.height; ++y)
        for (int x = 0; x < map.width; ++x)
            within.at(x, y) = region->covers(x, y) ? 255 : 0;
    return within;
}

bool surrounds(const Component &ring, const Component &part)
{
    return ring.left < part.left && ring.top < part.top && ring.right > part.right && ring.bottom > part.bottom;
}

double straightness(const Component &part, const Image &map)
{
    Image shape = filledImage(map.width, map.height);
    for (const int place : part.places)
        shape.pixels[static_cast<std::size_t>(place)] = 255;
    return convexity(shape);
}

/// Whether what is enclosed is a 0's own tail or slash rather than a digit in a ring.
bool isStrokeOfAZero(const Image &map, const Image &within)
{
    std::vector<Component> inside;
    std::vector<Component> others;
    for (Component &part : componentsOf(map, 0)) {
        const bool isInside = std::ranges::all_of(
            part.places, [&](int place) { return within.pixels[static_cast<std::size_t>(place)] != 0; });
        (isInside ? inside : others).push_back(std::move(part));
    }
    if (inside.size() != 1 || straightness(inside.front(), map) < straightStroke)
        return false;
    const Component &stroke = inside.front();
    const auto ring = std::ranges::find_if(others, [&](const Component &part) { return surrounds(part, stroke); });
    if (ring == others.end() || Outline(*ring, map).fillOf(*ring) >= squareOutline)
        return false;
    const bool isBesideOthers = std::ranges::any_of(others, [&](const Component &part) {
        return &part != &*ring && !surrounds(part, *ring) && part.height() >= heightBeside * ring->height();
    });
    return isBesideOthers || ring->width() < narrowZero * ring->height()
        || stroke.height() < shortStroke * ring->height();
}

Image onlyWithin(const Image &ink, const Image &within)
{
    const int block = blockOf(ink);
    Image result = ink;
    for (int y = 0; y < ink.height; ++y)
        for (int x = 0; x < ink.width; ++x)
            if (within.at(x / block, y / block) == 0)
                result.at(x, y) = 0;
    return result;
}

} // namespace

Image withinRing(const Image &ink)
{
    const Image map = inkMap(ink);
    for (const auto &within : {withinClosedRing(map), withinOpenRing(map)}) {
        if (!within || isStrokeOfAZero(map, *within))
            continue;
        Image result = onlyWithin(ink, *within);
        if (result != ink)
            return result;
    }
    return ink;
}

bool hasTouchingRing(const Image &ink)
{
    const Image map = inkMap(ink);
    const std::vector<Component> parts = componentsOf(map, 0);
    if (parts.empty() || aspectOf(parts.front()) < roundRing)
        return false;
    return std::min(parts.front().width(), parts.front().height()) >= smallestRing
        && Outline(parts.front(), map).isRingWithInk();
}

} // namespace digitlab
