// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/pooling.h"

#include "core/base/wide_vectors.h"

#include <algorithm>
#include <vector>

namespace digitlab {

namespace {

/// Where the four values of a window lie, for channel 0.
struct Window {
    std::size_t corner = 0;
    std::size_t right = 0;
    std::size_t below = 0;
    std::size_t diagonal = 0;
};

Window windowAt(const MapShape &shape, std::size_t image, std::size_t y, std::size_t x)
{
    const std::size_t row = shape.width * shape.channels;
    const std::size_t corner = (image * shape.height + 2 * y) * row + 2 * x * shape.channels;
    return {corner, corner + shape.channels, corner + row, corner + row + shape.channels};
}

/// Calls visit(window, place of the pooled values) for every window.
template <typename Visit> void forEachWindow(const MapShape &shape, Visit visit)
{
    const MapShape pooled = shape.pooled();
    std::size_t place = 0;
    for (std::size_t image = 0; image < shape.images; ++image)
        for (std::size_t y = 0; y < pooled.height; ++y)
            for (std::size_t x = 0; x < pooled.width; ++x, place += shape.channels)
                visit(windowAt(shape, image, y, x), place);
}

/// Calls visit(place) for every pixel of an odd last row or column, which no window covers.
template <typename Visit> void forEachUncovered(const MapShape &shape, Visit visit)
{
    for (std::size_t image = 0; image < shape.images; ++image)
        for (std::size_t y = 0; y < shape.height; ++y)
            for (std::size_t x = y / 2 < shape.height / 2 ? shape.width / 2 * 2 : 0; x < shape.width; ++x)
                visit(((image * shape.height + y) * shape.width + x) * shape.channels);
}

/// NormGradient as plain places.
struct NormFactors {
    const float *__restrict scale;
    const float *__restrict offset;
    const float *__restrict slope;
};

/// The four values of a window for each of the channels; what they become. No two of them overlap.
struct PooledWindow {
    const float *__restrict a;
    const float *__restrict b;
    const float *__restrict c;
    const float *__restrict d;
    const float *__restrict scale;
    const float *__restrict shift;
    float *__restrict pooled;
    float *__restrict values;
    std::int32_t *__restrict winners;
};

DIGITLAB_WIDE_VECTORS void poolWindow(const PooledWindow at, std::size_t channels)
{
    for (std::size_t i = 0; i < channels; ++i) {
        // Multiplied by the scale's sign the winner is the largest in either case.
        const float sign = at.scale[i] < 0 ? -1.0F : 1.0F;
        const float a = sign * at.a[i];
        const float b = sign * at.b[i];
        const float c = sign * at.c[i];
        const float d = sign * at.d[i];
        const float upper = a < b ? b : a;
        const float lower = c < d ? d : c;
        const std::int32_t upperWinner = a < b ? 1 : 0;
        const std::int32_t lowerWinner = c < d ? 3 : 2;
        const float best = sign * (upper < lower ? lower : upper);
        const std::int32_t winner = upper < lower ? lowerWinner : upperWinner;
        const float y = at.scale[i] * best + at.shift[i];
        at.pooled[i] = y < 0 ? 0.0F : y; // what is not a number stays so, to be noticed
        at.winners[i] = y > 0 ? winner : dead;
        at.values[i] = best;
    }
}

DIGITLAB_WIDE_VECTORS void spread(const float *__restrict gradient, const Winner *__restrict winners,
    std::size_t channels, Winner which, float *__restrict target)
{
    for (std::size_t i = 0; i < channels; ++i)
        target[i] = winners[i] == which ? gradient[i] : 0.0F;
}

DIGITLAB_WIDE_VECTORS void spreadNormalised(const float *__restrict gradient, const Winner *__restrict winners,
    const float *__restrict map, const NormFactors factors, std::size_t channels, Winner which,
    float *__restrict target)
{
    for (std::size_t i = 0; i < channels; ++i)
        target[i] = factors.scale[i] * (winners[i] == which ? gradient[i] : 0.0F)
            + (factors.offset[i] + factors.slope[i] * map[i]);
}

DIGITLAB_WIDE_VECTORS void addRow(
    const float *values, std::size_t pixels, std::size_t channels, float *__restrict sums, float *__restrict squares)
{
    for (std::size_t pixel = 0; pixel < pixels; ++pixel, values += channels)
        for (std::size_t i = 0; i < channels; ++i) {
            sums[i] += values[i];
            squares[i] += values[i] * values[i];
        }
}

DIGITLAB_WIDE_VECTORS void addWinners(const float *gradient, const Winner *winners, const float *values,
    std::size_t pixels, std::size_t channels, float *__restrict sums, float *__restrict products)
{
    for (std::size_t pixel = 0; pixel < pixels; ++pixel, gradient += channels, winners += channels, values += channels)
        for (std::size_t i = 0; i < channels; ++i) {
            const float g = winners[i] == dead ? 0.0F : gradient[i];
            sums[i] += g;
            products[i] += g * values[i];
        }
}

/// Adds single-precision sums of one row to the double-precision ones, and clears them.
void settle(std::vector<float> &row, std::span<double> total)
{
    for (std::size_t i = 0; i < row.size(); ++i)
        total[i] += static_cast<double>(row[i]);
    std::ranges::fill(row, 0.0F);
}

} // namespace

void poolForward(std::span<const float> maps, const MapShape &shape, const ChannelScale &scale, std::span<float> pooled,
    std::span<Winner> winners, std::span<float> values)
{
    const std::vector<float> ones(shape.channels, 1.0F);
    const std::vector<float> zeros(shape.channels, 0.0F);
    std::vector<Winner> unusedWinners(shape.channels);
    std::vector<float> unusedValues(shape.channels);
    const float *factor = scale.scale.empty() ? ones.data() : scale.scale.data();
    const float *shift = scale.shift.empty() ? zeros.data() : scale.shift.data();
    const float *data = maps.data();
    forEachWindow(shape, [&](const Window &at, std::size_t place) {
        poolWindow({data + at.corner, data + at.right, data + at.below, data + at.diagonal, factor, shift,
                       pooled.data() + place, values.empty() ? unusedValues.data() : values.data() + place,
                       winners.empty() ? unusedWinners.data() : winners.data() + place},
            shape.channels);
    });
}

void poolBackward(std::span<const float> pooledGradient, std::span<const Winner> winners, const MapShape &shape,
    std::span<float> mapGradient)
{
    float *target = mapGradient.data();
    forEachWindow(shape, [&](const Window &at, std::size_t place) {
        const std::size_t places[] = {at.corner, at.right, at.below, at.diagonal};
        for (Winner which = 0; which < dead; ++which)
            spread(
                pooledGradient.data() + place, winners.data() + place, shape.channels, which, target + places[which]);
    });
    forEachUncovered(shape, [&](std::size_t place) { std::fill_n(target + place, shape.channels, 0.0F); });
}

void channelSums(std::span<const float> maps, const MapShape &shape, std::span<double> sums, std::span<double> squares)
{
    std::ranges::fill(sums, 0.0);
    std::ranges::fill(squares, 0.0);
    std::vector<float> rowSums(shape.channels, 0.0F);
    std::vector<float> rowSquares(shape.channels, 0.0F);
    for (std::size_t row = 0; row < shape.images * shape.height; ++row) {
        addRow(maps.data() + row * shape.width * shape.channels, shape.width, shape.channels, rowSums.data(),
            rowSquares.data());
        settle(rowSums, sums);
        settle(rowSquares, squares);
    }
}

void winnerSums(std::span<const float> pooledGradient, std::span<const Winner> winners, std::span<const float> values,
    const MapShape &shape, std::span<double> gradientSums, std::span<double> productSums)
{
    const MapShape pooled = shape.pooled();
    std::ranges::fill(gradientSums, 0.0);
    std::ranges::fill(productSums, 0.0);
    std::vector<float> rowSums(shape.channels, 0.0F);
    std::vector<float> rowProducts(shape.channels, 0.0F);
    for (std::size_t row = 0; row < pooled.images * pooled.height; ++row) {
        const std::size_t first = row * pooled.width * pooled.channels;
        addWinners(pooledGradient.data() + first, winners.data() + first, values.data() + first, pooled.width,
            pooled.channels, rowSums.data(), rowProducts.data());
        settle(rowSums, gradientSums);
        settle(rowProducts, productSums);
    }
}

void normalisedPoolBackward(std::span<const float> pooledGradient, std::span<const Winner> winners,
    std::span<const float> maps, const MapShape &shape, const NormGradient &gradient, std::span<float> mapGradient)
{
    float *target = mapGradient.data();
    forEachWindow(shape, [&](const Window &at, std::size_t place) {
        const std::size_t places[] = {at.corner, at.right, at.below, at.diagonal};
        for (Winner which = 0; which < dead; ++which)
            spreadNormalised(pooledGradient.data() + place, winners.data() + place, maps.data() + places[which],
                {gradient.scale.data(), gradient.offset.data(), gradient.slope.data()}, shape.channels, which,
                target + places[which]);
    });
    forEachUncovered(shape, [&](std::size_t place) {
        for (std::size_t i = 0; i < shape.channels; ++i)
            target[place + i] = gradient.offset[i] + gradient.slope[i] * maps[place + i];
    });
}

} // namespace digitlab
