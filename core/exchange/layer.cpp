// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/layer.h"

namespace digitlab {

namespace {

/// Of `rows` matrices of height x width each, the transposed ones.
std::vector<float> transposed(const std::vector<float> &values, int rows, int height, int width)
{
    std::vector<float> result;
    result.reserve(values.size());
    for (int row = 0; row < rows; ++row) {
        const auto first = static_cast<std::size_t>(row) * static_cast<std::size_t>(height * width);
        for (int x = 0; x < width; ++x)
            for (int y = 0; y < height; ++y)
                result.push_back(values[first + static_cast<std::size_t>(y * width + x)]);
    }
    return result;
}

} // namespace

std::vector<float> channelsFirst(const DenseLayer &dense, const FlattenLayer &flatten)
{
    return transposed(dense.weights, dense.outputs, flatten.side * flatten.side, flatten.channels);
}

std::vector<float> channelsLast(const DenseLayer &dense, const FlattenLayer &flatten)
{
    return transposed(dense.weights, dense.outputs, flatten.channels, flatten.side * flatten.side);
}

} // namespace digitlab
