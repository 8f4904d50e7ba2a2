// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/network_spec.h"

#include <variant>
#include <vector>

namespace digitlab {

/// What other programs make networks of, one layer after the other. Arrays are row-major.

/// Pixels times `factor` plus `offset`.
struct RescalingLayer {
    double factor = 1;
    double offset = 0;
};

/// 3 x 3, one step at a time.
struct ConvolutionLayer {
    int inputs = 0;
    int filters = 0;
    Padding padding = Padding::Same;
    std::vector<float> weights; ///< filters x inputs x 3 x 3
    std::vector<float> biases;
};

/// (x - mean) / sqrt(variance + epsilon) * scale + offset, by channel.
struct NormalisationLayer {
    std::vector<float> scale;
    std::vector<float> offset;
    std::vector<float> mean;
    std::vector<float> variance;
    double epsilon = 1e-5;
};

struct ReluLayer {
};

/// The largest of 2 x 2, two steps at a time; what is left over at the edge is dropped.
struct PoolingLayer {
};

/// Does nothing but in training.
struct DropoutLayer {
    double fraction = 0;
};

/// To one row: height, width, channels.
struct FlattenLayer {
    int side = 0; ///< height and width of what is flattened
    int channels = 0;
};

struct DenseLayer {
    int inputs = 0;
    int outputs = 0;
    std::vector<float> weights; ///< outputs x inputs
    std::vector<float> biases;
};

struct SoftmaxLayer {
};

using Layer = std::variant<RescalingLayer, ConvolutionLayer, NormalisationLayer, ReluLayer, PoolingLayer, DropoutLayer,
    FlattenLayer, DenseLayer, SoftmaxLayer>;

/// The weights of the layer that follows `flatten` with their columns in the order channels, height, width, as PyTorch
/// and ONNX flatten.
std::vector<float> channelsFirst(const DenseLayer &dense, const FlattenLayer &flatten);

/// The other way round.
std::vector<float> channelsLast(const DenseLayer &dense, const FlattenLayer &flatten);

} // namespace digitlab
