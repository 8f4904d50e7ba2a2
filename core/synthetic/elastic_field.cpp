// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthetic/elastic_field.h"

namespace digitlab {

namespace {

/// What the four grid points about a place between two of them weigh there, `t` in [0, 1) (uniform cubic B-spline).
std::array<float, 4> splineWeights(float t)
{
    const float s = 1 - t;
    return {s * s * s / 6, (3 * t * t * t - 6 * t * t + 4) / 6, (3 * s * s * s - 6 * s * s + 4) / 6, t * t * t / 6};
}

template <int spacing> std::array<std::array<float, 4>, imageSide> weightsOfPixels()
{
    std::array<std::array<float, 4>, imageSide> weights;
    for (std::size_t i = 0; i < weights.size(); ++i)
        weights[i] = splineWeights((static_cast<float>(i % spacing) + 0.5F) / spacing);
    return weights;
}

} // namespace

ElasticField::ElasticField(double amount, Random &random)
    : m_x(drawRows(amount, random))
    , m_y(drawRows(amount, random))
{
}

ElasticField::GridRows ElasticField::drawRows(double amount, Random &random)
{
    static const auto weights = weightsOfPixels<spacing>();
    GridRows rows;
    for (auto &row : rows) {
        std::array<float, gridSide> points;
        for (float &point : points)
            point = static_cast<float>(random.uniform(-amount, amount));
        for (std::size_t x = 0; x < row.size(); ++x) {
            const std::size_t cell = x / spacing;
            row[x] = 0;
            for (std::size_t k = 0; k < 4; ++k)
                row[x] += weights[x][k] * points[cell + k];
        }
    }
    return rows;
}

void ElasticField::displace(int y, std::span<float, imageSide> xs, std::span<float, imageSide> ys) const
{
    static const auto weights = weightsOfPixels<spacing>();
    const auto cell = static_cast<std::size_t>(y / spacing);
    for (std::size_t k = 0; k < 4; ++k) {
        const float weight = weights[static_cast<std::size_t>(y)][k];
        for (std::size_t x = 0; x < imageSide; ++x) {
            xs[x] += weight * m_x[cell + k][x];
            ys[x] += weight * m_y[cell + k][x];
        }
    }
}

} // namespace digitlab
