// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"

namespace digitlab {

/// Fainter than this is the rim of an antialiased or blurred stroke.
inline constexpr std::uint8_t faintRim = 24;

/// First and last inked column and row.
struct InkBox {
    int left = 0;
    int top = 0;
    int right = -1;
    int bottom = -1;

    bool empty() const { return right < left; }
    int width() const { return right - left + 1; }
    int height() const { return bottom - top + 1; }
    InkBox transposed() const { return {top, left, bottom, right}; }
};

/// 255 where there is ink, but for parts whose larger side is a smaller fraction of the largest's.
Image inkMask(const Image &ink, double smallestPart);
InkBox boxOf(const Image &mask);

/// Columns as rows.
Image transposed(const Image &grey);

} // namespace digitlab
