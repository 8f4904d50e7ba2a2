// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/edge_bands.h"

#include "core/data/tones.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <vector>

namespace digitlab {

namespace {

/// Of the image's side, that a band may take.
constexpr double widestBand = 0.12;
/// Of the image's side: a frame that is thinner is none of the digit's strokes.
constexpr double thinFrame = 0.05;
/// A band ends in a step of its tone, of 255, along this fraction of the edge.
constexpr int leastStep = 10;
constexpr double stepFraction = 0.75;
constexpr int smallestSide = 8;
constexpr int leastBandContrast = 24;
/// A band over another, as where a border is blurred or doubled.
constexpr int rounds = 6;

enum Side { Left, Top, Right, Bottom };
constexpr std::array sides{Left, Top, Right, Bottom};

bool isRow(Side side)
{
    return side == Top || side == Bottom;
}

/// The thickness of the band on each side; 0 for none.
using Bands = std::array<int, 4>;

int count(const Bands &bands)
{
    return static_cast<int>(std::ranges::count_if(bands, [](int thickness) { return thickness > 0; }));
}

/// First and one past the last column and row.
struct Part {
    int left;
    int top;
    int right;
    int bottom;

    bool empty() const { return left >= right || top >= bottom; }
};

Part inside(const Image &grey, const Bands &bands)
{
    return {bands[Left], bands[Top], grey.width - bands[Right], grey.height - bands[Bottom]};
}

Image cut(const Image &grey, const Part &part)
{
    Image result = filledImage(part.right - part.left, part.bottom - part.top);
    for (int y = 0; y < result.height; ++y)
        for (int x = 0; x < result.width; ++x)
            result.at(x, y) = grey.at(part.left + x, part.top + y);
    return result;
}

/// What lies `depth` pixels from an edge.
std::vector<std::uint8_t> lineAt(const Image &grey, Side side, int depth)
{
    std::vector<std::uint8_t> line;
    for (int along = 0; along < (isRow(side) ? grey.width : grey.height); ++along) {
        const int x = side == Left ? depth : side == Right ? grey.width - 1 - depth : along;
        const int y = side == Top ? depth : side == Bottom ? grey.height - 1 - depth : along;
        line.push_back(grey.at(x, y));
    }
    return line;
}

/// Whether the tone changes the same way along nearly all of two lines.
bool isStep(const std::vector<std::uint8_t> &outer, const std::vector<std::uint8_t> &inner)
{
    int rising = 0;
    int falling = 0;
    for (std::size_t i = 0; i < outer.size(); ++i) {
        rising += inner[i] - outer[i] >= leastStep ? 1 : 0;
        falling += outer[i] - inner[i] >= leastStep ? 1 : 0;
    }
    return std::max(rising, falling) >= stepFraction * static_cast<double>(outer.size());
}

/// How thick the band along an edge is, whose tone is farther from the paper's than what follows; 0 for none.
int bandAt(const Image &grey, Side side, int paper)
{
    const int length = isRow(side) ? grey.height : grey.width;
    const int widest = std::max(1, static_cast<int>(std::lround(widestBand * length)));
    std::vector<std::uint8_t> outer = lineAt(grey, side, 0);
    for (int thickness = 1; thickness <= widest; ++thickness) {
        std::vector<std::uint8_t> inner = lineAt(grey, side, thickness);
        if (isStep(outer, inner)) {
            const int outerTone = quantile(std::move(outer), 0.5);
            const int innerTone = quantile(std::move(inner), 0.5);
            return std::abs(outerTone - paper) > std::abs(innerTone - paper) ? thickness : 0;
        }
        outer = std::move(inner);
    }
    return 0;
}

/// The tone of most of the image's middle.
int bandPaperTone(const Image &grey)
{
    const int across = static_cast<int>(widestBand * grey.width);
    const int down = static_cast<int>(widestBand * grey.height);
    return quantile(cut(grey, {across, down, grey.width - across, grey.height - down}).pixels, 0.5);
}

/// Where the ink stands, which is what departs from the paper at least half as far as the strongest does.
Part inkIn(const Image &grey, const Part &part, int paper)
{
    const auto departure = [&](int x, int y) { return std::abs(grey.at(x, y) - paper); };
    int strongest = 0;
    for (int y = part.top; y < part.bottom; ++y)
        for (int x = part.left; x < part.right; ++x)
            strongest = std::max(strongest, departure(x, y));
    Part ink{part.right, part.bottom, part.left, part.top};
    for (int y = part.top; y < part.bottom; ++y) {
        for (int x = part.left; x < part.right; ++x) {
            if (departure(x, y) < std::max(leastBandContrast, strongest / 2))
                continue;
            ink = {
                std::min(ink.left, x), std::min(ink.top, y), std::max(ink.right, x + 1), std::max(ink.bottom, y + 1)};
        }
    }
    return ink;
}

/// Judges bands by the ink between them.
class BandChoice
{
public:
    BandChoice(const Image &grey, const Bands &found, int paper)
        : m_grey(grey)
        , m_bands(found)
        , m_inner(inside(grey, found))
        , m_ink(inkIn(grey, m_inner, paper))
    {
    }

    Bands foreign() const
    {
        Bands result{};
        for (const Side side : sides)
            if (m_bands[side] > 0 && isForeign(side))
                result[side] = m_bands[side];
        return result;
    }

private:
    int lengthAcross(Side side) const { return isRow(side) ? m_grey.height : m_grey.width; }
    bool isThin(Side side) const { return m_bands[side] <= std::max(1.0, thinFrame * lengthAcross(side)); }

    bool isForeign(Side side) const
    {
        if (m_ink.empty())
            return isRow(side) && count(m_bands) < 3 ? true : isThin(side);
        if (count(m_bands) == 4 && isThin(side))
            return !(m_ink.left == m_inner.left && m_ink.right == m_inner.right)
                || !(m_ink.top == m_inner.top && m_ink.bottom == m_inner.bottom);
        return isRow(side) ? rowOverhangs(side) && (isThin(side) || !touches(side))
                           : columnOverhangs(side) && !touches(side);
    }

    /// Longer than the ink on both sides, as no stroke at a digit's top or bottom is but a 1's foot.
    bool rowOverhangs(Side side) const
    {
        const int margin = std::max(2, m_bands[side]);
        return m_ink.left - m_inner.left >= margin && m_inner.right - m_ink.right >= margin;
    }

    /// The stem of a 4 is longer than the rest of it, too, but touches it.
    bool columnOverhangs(Side side) const
    {
        const int margin = std::max(2, m_bands[side]);
        return m_ink.top - m_inner.top >= margin && m_inner.bottom - m_ink.bottom >= margin;
    }

    bool touches(Side side) const
    {
        switch (side) {
        case Left:
            return m_ink.left <= m_inner.left + 1;
        case Top:
            return m_ink.top <= m_inner.top + 1;
        case Right:
            return m_ink.right >= m_inner.right - 1;
        default:
            return m_ink.bottom >= m_inner.bottom - 1;
        }
    }

    const Image &m_grey;
    Bands m_bands;
    Part m_inner;
    Part m_ink;
};

} // namespace

Image withoutEdgeBands(const Image &grey)
{
    Image result = grey;
    for (int round = 0; round < rounds; ++round) {
        if (std::min(result.width, result.height) < smallestSide)
            break;
        const int paper = bandPaperTone(result);
        Bands found{};
        for (const Side side : sides)
            found[side] = bandAt(result, side, paper);
        if (count(found) == 0)
            break;
        const Bands foreign = BandChoice(result, found, paper).foreign();
        if (count(foreign) == 0)
            break;
        result = cut(result, inside(result, foreign));
    }
    return result;
}

} // namespace digitlab
