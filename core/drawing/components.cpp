// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/components.h"

#include <algorithm>
#include <cmath>

namespace digitlab {

namespace {

/// Takes components out of a map of inked pixels, one after the other.
class Flood
{
public:
    Flood(const Image &grey, std::uint8_t threshold)
        : m_width(grey.width)
        , m_height(grey.height)
    {
        m_inked.reserve(grey.pixels.size());
        for (const std::uint8_t value : grey.pixels)
            m_inked.push_back(value > threshold ? 1 : 0);
    }

    bool inked(int place) const { return m_inked[static_cast<std::size_t>(place)] != 0; }

    Component taken(int seed)
    {
        Component component{m_width, m_height, 0, 0, {}};
        take(seed % m_width, seed / m_width, component);
        for (std::size_t next = 0; next < component.places.size(); ++next)
            takeNeighbours(component.places[next], component);
        return component;
    }

private:
    void take(int x, int y, Component &component)
    {
        const int place = y * m_width + x;
        m_inked[static_cast<std::size_t>(place)] = 0;
        component.places.push_back(place);
        component.left = std::min(component.left, x);
        component.right = std::max(component.right, x);
        component.top = std::min(component.top, y);
        component.bottom = std::max(component.bottom, y);
    }

    void takeNeighbours(int place, Component &component)
    {
        const int x = place % m_width;
        const int y = place / m_width;
        for (int nextY = std::max(0, y - 1); nextY <= std::min(m_height - 1, y + 1); ++nextY)
            for (int nextX = std::max(0, x - 1); nextX <= std::min(m_width - 1, x + 1); ++nextX)
                if (inked(nextY * m_width + nextX))
                    take(nextX, nextY, component);
    }

    int m_width;
    int m_height;
    std::vector<std::uint8_t> m_inked;
};

} // namespace

std::vector<Component> componentsOf(const Image &grey, std::uint8_t threshold)
{
    std::vector<Component> components;
    Flood flood(grey, threshold);
    for (int place = 0; place < grey.width * grey.height; ++place)
        if (flood.inked(place))
            components.push_back(flood.taken(place));
    std::stable_sort(components.begin(), components.end(),
        [](const Component &a, const Component &b) { return a.places.size() > b.places.size(); });
    return components;
}

double gapBetween(const Component &a, const Component &b)
{
    const int across = std::max({0, a.left - b.right - 1, b.left - a.right - 1});
    const int down = std::max({0, a.top - b.bottom - 1, b.top - a.bottom - 1});
    return std::hypot(across, down);
}

} // namespace digitlab
