// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthetic/augmentation.h"

#include "core/base/image.h"
#include "core/synthetic/elastic_field.h"
#include "core/synthetic/stroke_thickness.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>

namespace digitlab {

namespace {

/// Where a target pixel comes from: source = matrix * target + offset.
struct Affine {
    double xx = 1, xy = 0, yx = 0, yy = 1;
    double dx = 0, dy = 0;
};

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

/// Rotation * shear * scale about the centre, then the shift.
Affine drawAffine(const Augmentation &limits, Random &random)
{
    const double angle = radians(random.uniform(-limits.rotation, limits.rotation));
    const double shear = std::tan(radians(random.uniform(-limits.shear, limits.shear)));
    const double zoomX = 1 / (1 + random.uniform(-limits.scale, limits.scale));
    const double zoomY = 1 / (1 + random.uniform(-limits.scale, limits.scale));
    const double shiftX = imageSide * random.uniform(-limits.widthShift, limits.widthShift);
    const double shiftY = imageSide * random.uniform(-limits.heightShift, limits.heightShift);
    const double flip = limits.horizontalFlip && random.uniform() < 0.5 ? -1 : 1;

    Affine map;
    map.xx = flip * zoomX * (std::cos(angle) + shear * std::sin(angle));
    map.xy = flip * zoomX * (std::sin(angle) - shear * std::cos(angle));
    map.yx = -zoomY * std::sin(angle);
    map.yy = zoomY * std::cos(angle);
    const double centre = (imageSide - 1) / 2.0;
    map.dx = centre - map.xx * (centre + shiftX) - map.xy * (centre + shiftY);
    map.dy = centre - map.yx * (centre + shiftX) - map.yy * (centre + shiftY);
    return map;
}

/// The source with a black frame two pixels wide, so that bilinear interpolation needs no test at the edge.
constexpr int frame = 2;
constexpr int framedSide = imageSide + 2 * frame;

/// Where the row's pixels come from when nothing but the affine map moves them.
struct SourceRow {
    float x[imageSide];
    float y[imageSide];
};

SourceRow sourceRow(const Affine &map, int y)
{
    SourceRow row;
    for (int x = 0; x < imageSide; ++x) {
        row.x[x] = static_cast<float>(map.xx * x + map.xy * y + map.dx);
        row.y[x] = static_cast<float>(map.yx * x + map.yy * y + map.dy);
    }
    return row;
}

void sampleRow(const float *framed, std::uint8_t *target, const SourceRow &source)
{
    constexpr float limit = imageSide + 0.999F;
    for (int x = 0; x < imageSide; ++x) {
        const float u = std::clamp(source.x[x], -1.999F, limit - 1) + frame;
        const float v = std::clamp(source.y[x], -1.999F, limit - 1) + frame;
        const int column = static_cast<int>(u);
        const int row = static_cast<int>(v);
        const float right = u - static_cast<float>(column);
        const float below = v - static_cast<float>(row);
        const float *corner = framed + std::ptrdiff_t{row} * framedSide + column;
        const float top = corner[0] + right * (corner[1] - corner[0]);
        const float bottom = corner[framedSide] + right * (corner[framedSide + 1] - corner[framedSide]);
        // NOLINTNEXTLINE(bugprone-incorrect-roundings): what rounds differs in the last bit
        target[x] = static_cast<std::uint8_t>(top + below * (bottom - top) + 0.5F);
    }
}

} // namespace

void augment(std::span<const std::uint8_t> source, std::span<std::uint8_t> target, const Augmentation &augmentation,
    Random &random)
{
    const Affine map = drawAffine(augmentation, random);
    std::array<std::uint8_t, imagePixels> strokes;
    std::ranges::copy(source, strokes.begin());
    if (augmentation.thickness > 0)
        changeThickness(strokes, static_cast<float>(random.uniform(-augmentation.thickness, augmentation.thickness)));
    std::optional<ElasticField> elastic;
    if (augmentation.elastic > 0)
        elastic.emplace(augmentation.elastic, random);

    float framed[framedSide * framedSide + 1] = {};
    for (int y = 0; y < imageSide; ++y)
        for (int x = 0; x < imageSide; ++x)
            framed[(y + frame) * framedSide + x + frame]
                = strokes[static_cast<std::size_t>(y) * imageSide + static_cast<std::size_t>(x)];
    for (int y = 0; y < imageSide; ++y) {
        SourceRow row = sourceRow(map, y);
        if (elastic)
            elastic->displace(y, row.x, row.y);
        sampleRow(framed, target.data() + static_cast<std::ptrdiff_t>(y) * imageSide, row);
    }
}

} // namespace digitlab
