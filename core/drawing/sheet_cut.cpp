// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/sheet_cut.h"

#include "core/data/tones.h"
#include "core/drawing/components.h"
#include "core/drawing/distance_map.h"
#include "core/drawing/paper_region.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <deque>
#include <numeric>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace digitlab {

namespace {

/// Larger side of the small image in which the sheet is looked for.
constexpr int sheetMapSide = 112;
/// Tones between the darkest and the lightest at which sheet and surroundings are parted.
constexpr int levels = 7;
/// Of 255, between the sheet and what surrounds it.
constexpr int leastSheetStep = 20;
/// Between the sheet and its ink, of 255, and as a fraction of the step.
constexpr int leastSheetInk = 12;
constexpr double leastInkOfStep = 0.12;
/// How much longer than deep what lies about the sheet is at the image's edge.
constexpr double leastAlongEdge = 2.5;
/// Of what lies about a sheet: how much may be as light or dark as the sheet. About a ring it is nearly all, since the
/// paper goes on; a sheet that reaches the image's edge is less sure to be one.
constexpr double mostStrange = 0.35;
constexpr double mostStrangeAtTheEdge = 0.1;
/// In pixels of the small image: how far the rim of the sheet is blurred, and which pixels tell its tone.
constexpr float blurredRim = 1.5F;
constexpr float toneReach = 4;

Image shrunk(const Image &grey)
{
    const int larger = std::max(grey.width, grey.height);
    if (larger <= sheetMapSide)
        return grey;
    const auto scaled = [&](int length) { return std::max(1, length * sheetMapSide / larger); };
    return resized(grey, scaled(grey.width), scaled(grey.height));
}

/// A sheet in the small image.
class Sheet
{
public:
    Sheet(const Image &map, const Image &paper, const PaperRegion &region)
        : m_map(map)
        , m_box(region.box)
        , m_reachesEdge(region.reachesEdge(map.width, map.height))
        , m_outside(filledImage(map.width, map.height))
        , m_ink(m_outside)
    {
        for (int y = 0; y < map.height; ++y) {
            for (int x = 0; x < map.width; ++x) {
                const bool isCovered = region.covers(x, y);
                m_outside.at(x, y) = isCovered ? 0 : 255;
                m_ink.at(x, y) = isCovered && paper.at(x, y) == 0 ? 255 : 0;
            }
        }
        m_isSurrounded = surroundsAlongTheEdge();
        if (!m_isSurrounded)
            return;
        m_toOutside = distancesToInk(m_outside);
        m_toInk = distancesToInk(m_ink);
        measure();
    }

    int step() const { return m_step; }
    bool isClear() const
    {
        return m_isSurrounded && m_isEven && m_step >= leastSheetStep
            && m_inkStep >= std::max<double>(leastSheetInk, leastInkOfStep * m_step);
    }

    /// The image's part that the sheet takes, bare where it is not sheet.
    Image cutFrom(const Image &grey) const
    {
        const Image bare = resized(bareMap(), grey.width, grey.height);
        const auto scaled = [](int value, int from, int to) { return (value * to + from / 2) / from; };
        const int left = scaled(m_box.left, m_map.width, grey.width);
        const int top = scaled(m_box.top, m_map.height, grey.height);
        Image result = filledImage(std::max(1, scaled(m_box.right + 1, m_map.width, grey.width) - left),
            std::max(1, scaled(m_box.bottom + 1, m_map.height, grey.height) - top));
        for (int y = 0; y < result.height; ++y)
            for (int x = 0; x < result.width; ++x)
                result.at(x, y)
                    = isBare(placeAt((left + x) * m_map.width / grey.width, (top + y) * m_map.height / grey.height))
                    ? bare.at(left + x, top + y)
                    : grey.at(left + x, top + y);
        return result;
    }

private:
    std::size_t placeAt(int x, int y) const
    {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(m_map.width) + static_cast<std::size_t>(x);
    }
    bool isBare(std::size_t place) const { return m_toOutside[place] <= blurredRim && m_toInk[place] > 2; }

    /// A rule that runs into the image is longer than what it shows at the edge.
    bool surroundsAlongTheEdge() const
    {
        return std::ranges::all_of(componentsOf(m_outside, 0), [this](const Component &part) {
            int atEdge = 0;
            int deepest = 0;
            for (const int place : part.places) {
                const int x = place % m_map.width;
                const int y = place / m_map.width;
                const int depth = 1 + std::min({x, y, m_map.width - 1 - x, m_map.height - 1 - y});
                atEdge += depth == 1 ? 1 : 0;
                deepest = std::max(deepest, depth);
            }
            return atEdge >= leastAlongEdge * deepest;
        });
    }

    void measure()
    {
        const std::vector<float> toSheet = distancesToInk(negative(m_outside));
        std::vector<std::uint8_t> inside;
        std::vector<std::uint8_t> outside;
        std::vector<std::uint8_t> surroundings;
        for (std::size_t place = 0; place < m_map.pixels.size(); ++place) {
            if (m_outside.pixels[place] != 0)
                surroundings.push_back(m_map.pixels[place]);
            if (m_outside.pixels[place] != 0 && toSheet[place] <= 2)
                outside.push_back(m_map.pixels[place]);
            if (m_outside.pixels[place] == 0 && m_toOutside[place] <= toneReach && m_toInk[place] > 1)
                inside.push_back(m_map.pixels[place]);
        }
        if (inside.empty() || outside.empty())
            return;
        const int tone = quantile(std::move(inside), 0.5);
        const int outsideTone = quantile(std::move(outside), 0.5);
        m_step = std::abs(outsideTone - tone);
        const auto strange = std::ranges::count_if(
            surroundings, [&](int value) { return std::abs(value - tone) < std::abs(value - outsideTone); });
        m_isEven = static_cast<double>(strange)
            <= (m_reachesEdge ? mostStrangeAtTheEdge : mostStrange) * static_cast<double>(surroundings.size());
        for (std::size_t place = 0; place < m_map.pixels.size(); ++place)
            if (m_ink.pixels[place] != 0)
                m_inkStep = std::max(m_inkStep, std::abs(m_map.pixels[place] - tone));
    }

    /// The small image with the nearest paper's tone wherever the sheet is not.
    Image bareMap() const
    {
        Image map = m_map;
        std::vector<char> isKnown(map.pixels.size());
        std::deque<std::size_t> next;
        for (std::size_t place = 0; place < map.pixels.size(); ++place) {
            if (m_toOutside[place] > blurredRim && m_toInk[place] > 2) {
                isKnown[place] = 1;
                next.push_back(place);
            }
        }
        const auto spread = [&](std::size_t from, std::size_t to) {
            if (isKnown[to])
                return;
            isKnown[to] = 1;
            map.pixels[to] = map.pixels[from];
            next.push_back(to);
        };
        const auto width = static_cast<std::size_t>(map.width);
        for (; !next.empty(); next.pop_front()) {
            const std::size_t place = next.front();
            if (place % width > 0)
                spread(place, place - 1);
            if (place % width + 1 < width)
                spread(place, place + 1);
            if (place >= width)
                spread(place, place - width);
            if (place + width < map.pixels.size())
                spread(place, place + width);
        }
        return map;
    }

    const Image &m_map;
    InkBox m_box;
    bool m_reachesEdge;
    Image m_outside;
    Image m_ink;
    std::vector<float> m_toOutside;
    std::vector<float> m_toInk;
    bool m_isSurrounded = false; ///< the other figures are told only where it is
    int m_step = 0;              ///< of tone, at the sheet's rim
    int m_inkStep = 0;
    bool m_isEven = false; ///< whether what lies about the sheet is of another tone than the sheet
};

/// Tones that may be those of a sheet: all up to a level, all above one, or few between two.
struct Tones {
    int above;
    int upTo;
};

std::vector<Tones> candidates(const Image &map)
{
    const auto [darkest, lightest] = std::ranges::minmax(map.pixels);
    const auto level = [low = darkest, high = lightest](int i) { return low + (high - low) * i / (levels + 1); };
    std::vector<Tones> tones;
    for (int i = 1; i <= levels; ++i) {
        tones.push_back({-1, level(i)});
        tones.push_back({level(i), 255});
        for (int next = i + 1; next <= std::min(levels, i + 2); ++next)
            tones.push_back({level(i), level(next)});
    }
    return tones;
}

/// How many pixels there are up to each tone.
class ToneCounts
{
public:
    explicit ToneCounts(const Image &map)
    {
        for (const std::uint8_t value : map.pixels)
            ++m_upTo[value + std::size_t{1}];
        std::partial_sum(m_upTo.begin(), m_upTo.end(), m_upTo.begin());
    }

    /// Those that are darker, and those that are not lighter: the same for tones that take the same pixels.
    std::pair<std::size_t, std::size_t> outsideOf(const Tones &tones) const
    {
        return {m_upTo[static_cast<std::size_t>(tones.above) + 1], m_upTo[static_cast<std::size_t>(tones.upTo) + 1]};
    }

private:
    std::array<std::size_t, 257> m_upTo{}; ///< of darker pixels, by tone
};

Image paperIn(const Image &map, const Tones &tones)
{
    Image paper = map;
    for (std::uint8_t &value : paper.pixels)
        value = value > tones.above && value <= tones.upTo ? 255 : 0;
    return paper;
}

std::optional<Sheet> clearestSheet(const Image &map)
{
    std::optional<Sheet> best;
    std::set<std::pair<std::size_t, std::size_t>> tried;
    const ToneCounts counts(map);
    for (const Tones &tones : candidates(map)) {
        if (!tried.insert(counts.outsideOf(tones)).second)
            continue; // the same pixels
        const Image paper = paperIn(map, tones);
        const auto region = innermostRegion(paper);
        if (!region)
            continue;
        Sheet sheet(map, paper, *region);
        if (sheet.isClear() && (!best || sheet.step() > best->step()))
            best.emplace(std::move(sheet));
    }
    return best;
}

} // namespace

Image cutToSheet(const Image &grey)
{
    const Image map = shrunk(grey);
    const std::optional<Sheet> sheet = clearestSheet(map);
    return sheet ? sheet->cutFrom(grey) : grey;
}

} // namespace digitlab
