// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/distance_map.h"

#include <algorithm>
#include <cmath>

namespace digitlab {

namespace {

constexpr float farAway = 1e12F;

/// Squared distances along one line: the lower envelope of the parabolas that stand on `heights`.
class LineTransform
{
public:
    explicit LineTransform(int longest)
        : m_roots(static_cast<std::size_t>(longest))
        , m_bounds(static_cast<std::size_t>(longest) + 1)
        , m_heights(static_cast<std::size_t>(longest))
    {
    }

    /// Transforms `count` values in place.
    void run(float *values, int count)
    {
        for (int i = 0; i < count; ++i)
            m_heights[static_cast<std::size_t>(i)] = values[i];
        envelope(count);
        std::size_t k = 0;
        for (int i = 0; i < count; ++i) {
            while (m_bounds[k + 1] < static_cast<float>(i))
                ++k;
            const int root = m_roots[k];
            const auto apart = static_cast<float>(i - root);
            values[i] = apart * apart + m_heights[static_cast<std::size_t>(root)];
        }
    }

private:
    void envelope(int count)
    {
        std::size_t last = 0;
        m_roots[0] = 0;
        m_bounds[0] = -farAway;
        m_bounds[1] = farAway;
        for (int i = 1; i < count; ++i) {
            float meeting = meetingOf(i, m_roots[last]);
            while (last > 0 && meeting <= m_bounds[last])
                meeting = meetingOf(i, m_roots[--last]);
            last += meeting <= m_bounds[last] ? 0 : 1;
            m_roots[last] = i;
            m_bounds[last] = last == 0 ? -farAway : meeting;
            m_bounds[last + 1] = farAway;
        }
    }

    float meetingOf(int right, int left) const
    {
        const auto r = static_cast<double>(right);
        const auto l = static_cast<double>(left);
        const double rise = static_cast<double>(m_heights[static_cast<std::size_t>(right)])
            - static_cast<double>(m_heights[static_cast<std::size_t>(left)]);
        return static_cast<float>((rise + r * r - l * l) / (2 * (r - l)));
    }

    std::vector<int> m_roots;
    std::vector<float> m_bounds;
    std::vector<float> m_heights;
};

/// Squared distances within each column, by a sweep down and one up.
void sweepColumns(std::vector<float> &values, int width, int height)
{
    const auto rowLength = static_cast<std::size_t>(width);
    std::vector<float> steps(rowLength, farAway);
    const auto passRow = [&](float *row) {
        for (std::size_t x = 0; x < rowLength; ++x) {
            steps[x] = row[x] == 0 ? 0 : steps[x] + 1;
            row[x] = std::min(row[x], std::min(steps[x] * steps[x], farAway));
        }
    };
    for (int y = 0; y < height; ++y)
        passRow(&values[static_cast<std::size_t>(y) * rowLength]);
    steps.assign(rowLength, farAway);
    for (int y = height - 1; y >= 0; --y)
        passRow(&values[static_cast<std::size_t>(y) * rowLength]);
}

/// `values` is 0 at the pixels whose distance counts.
std::vector<float> distances(std::vector<float> values, int width, int height)
{
    sweepColumns(values, width, height);
    LineTransform line(width);
    for (int y = 0; y < height; ++y)
        line.run(&values[static_cast<std::size_t>(y) * static_cast<std::size_t>(width)], width);
    for (float &value : values)
        value = std::sqrt(value);
    return values;
}

} // namespace

std::vector<float> distancesToInk(const Image &grey)
{
    std::vector<float> values;
    values.reserve(grey.pixels.size());
    for (const std::uint8_t value : grey.pixels)
        values.push_back(value > 127 ? 0 : farAway);
    return distances(std::move(values), grey.width, grey.height);
}

std::vector<float> distancesToPaper(const Image &grey)
{
    // A frame of paper, as it lies outside of the image.
    const int width = grey.width + 2;
    const int height = grey.height + 2;
    std::vector<float> framed(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), 0);
    const auto place = [width](int x, int y) {
        return static_cast<std::size_t>(y + 1) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x + 1);
    };
    for (int y = 0; y < grey.height; ++y)
        for (int x = 0; x < grey.width; ++x)
            framed[place(x, y)] = grey.at(x, y) > 127 ? farAway : 0;
    framed = distances(std::move(framed), width, height);
    std::vector<float> values;
    values.reserve(grey.pixels.size());
    for (int y = 0; y < grey.height; ++y)
        for (int x = 0; x < grey.width; ++x)
            values.push_back(framed[place(x, y)]);
    return values;
}

} // namespace digitlab
