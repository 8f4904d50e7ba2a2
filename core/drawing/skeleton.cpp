// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/skeleton.h"

#include <array>
#include <bitset>
#include <vector>

namespace digitlab {

namespace {

/// Whether a pixel with these eight neighbours (bit 0 north, then clockwise) is peeled off in the first or the second
/// half of a pass.
bool isPeeled(unsigned neighbours, int half)
{
    const auto inked = [neighbours](int place) { return ((neighbours >> (place % 8)) & 1U) != 0; };
    const auto count = std::bitset<8>(neighbours).count();
    int rises = 0;
    for (int place = 0; place < 8; ++place)
        rises += !inked(place) && inked(place + 1) ? 1 : 0;
    const bool north = inked(0);
    const bool east = inked(2);
    const bool south = inked(4);
    const bool west = inked(6);
    const bool sides = half == 0 ? !(north && east && south) && !(east && south && west)
                                 : !(north && east && west) && !(north && south && west);
    return count >= 2 && count <= 6 && rises == 1 && sides;
}

using PeelTable = std::array<std::array<bool, 256>, 2>;

PeelTable madePeelTable()
{
    PeelTable table{};
    for (unsigned neighbours = 0; neighbours < 256; ++neighbours)
        for (int half = 0; half < 2; ++half)
            table[static_cast<std::size_t>(half)][neighbours] = isPeeled(neighbours, half);
    return table;
}

/// The ink in a frame of paper, so that every pixel has eight neighbours.
class Peeling
{
public:
    explicit Peeling(const Image &grey)
        : m_width(static_cast<std::size_t>(grey.width) + 2)
        , m_inked(m_width * (static_cast<std::size_t>(grey.height) + 2), 0)
    {
        for (int y = 0; y < grey.height; ++y)
            for (int x = 0; x < grey.width; ++x)
                if (grey.at(x, y) > 127)
                    m_left.push_back(place(x, y));
        for (const std::size_t pixel : m_left)
            m_inked[pixel] = 1;
    }

    void run()
    {
        bool peeled = true;
        while (peeled) {
            const bool first = peel(0);
            peeled = peel(1) || first;
        }
    }

    bool inked(int x, int y) const { return m_inked[place(x, y)] != 0; }

private:
    std::size_t place(int x, int y) const
    {
        return (static_cast<std::size_t>(y) + 1) * m_width + static_cast<std::size_t>(x) + 1;
    }

    unsigned neighboursOf(std::size_t pixel) const
    {
        const std::array<std::size_t, 8> around = {pixel - m_width, pixel - m_width + 1, pixel + 1, pixel + m_width + 1,
            pixel + m_width, pixel + m_width - 1, pixel - 1, pixel - m_width - 1};
        unsigned neighbours = 0;
        for (std::size_t i = 0; i < around.size(); ++i)
            neighbours |= static_cast<unsigned>(m_inked[around[i]]) << i;
        return neighbours;
    }

    bool peel(std::size_t half)
    {
        static const PeelTable table = madePeelTable();
        std::vector<std::size_t> kept;
        std::vector<std::size_t> peeled;
        for (const std::size_t pixel : m_left)
            (table[half][neighboursOf(pixel)] ? peeled : kept).push_back(pixel);
        for (const std::size_t pixel : peeled)
            m_inked[pixel] = 0;
        m_left = std::move(kept);
        return !peeled.empty();
    }

    std::size_t m_width;
    std::vector<std::uint8_t> m_inked;
    std::vector<std::size_t> m_left; // inked pixels
};

} // namespace

Image skeletonOf(const Image &grey)
{
    if (grey.empty())
        return grey;
    Peeling peeling(grey);
    peeling.run();
    Image skeleton = filledImage(grey.width, grey.height);
    for (int y = 0; y < grey.height; ++y)
        for (int x = 0; x < grey.width; ++x)
            skeleton.at(x, y) = peeling.inked(x, y) ? 255 : 0;
    return skeleton;
}

} // namespace digitlab
