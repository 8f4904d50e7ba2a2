// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"
#include "core/base/random.h"

#include <array>
#include <span>

namespace digitlab {

/// A smooth random displacement of a 28 x 28 image (after Simard, Steinkraus, Platt 2003): the points of a coarse
/// grid move at random, and a cubic B-spline carries their movement to the pixels.
class ElasticField
{
public:
    /// Each grid point moves by up to `amount` pixels in x and in y.
    ElasticField(double amount, Random &random);

    /// Adds the displacement of row `y` to the 28 coordinates of its pixels.
    void displace(int y, std::span<float, imageSide> xs, std::span<float, imageSide> ys) const;

private:
    static constexpr int spacing = 7; ///< pixels between grid points
    static constexpr int gridSide = imageSide / spacing + 3;

    /// For each row of grid points, what they move the pixels of an image's row by.
    using GridRows = std::array<std::array<float, imageSide>, gridSide>;

    static GridRows drawRows(double amount, Random &random);

    GridRows m_x;
    GridRows m_y;
};

} // namespace digitlab
