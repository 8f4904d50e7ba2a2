// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number_range.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace digitlab {

enum class Padding { Same, Valid };
/// Keras: Glorot uniform weights (Glorot, Bengio 2010), zero biases. LibTorch: Kaiming uniform (He et al. 2015).
enum class Initialisation { Keras, LibTorch };
/// What pixels from 0 to 255 are multiplied with before the first layer: 1 or 1/255.
enum class Rescale { None, Unit };

/// Three blocks of convolution 3 x 3, (batch normalisation), ReLU, max pooling 2 x 2, (dropout); then dense, ReLU,
/// dense, softmax.
struct NetworkSpec {
    std::array<int, 3> filters = {32, 64, 128};
    Padding padding = Padding::Same;
    double dropout = 0; ///< fraction of values set to zero after every block, [0, 1)
    bool batchNormalisation = false;
    int denseWidth = 512;
    int channels = 1; ///< 1, or 3 equal ones as Keras' flow_from_directory gives
    Initialisation initialisation = Initialisation::Keras;
    Rescale rescale = Rescale::None;
    int classes = 10;

    friend bool operator==(const NetworkSpec &, const NetworkSpec &) = default;
};

inline constexpr NumberRange filtersRange{1, 1024};
inline constexpr NumberRange denseWidthRange{1, 8192};
inline constexpr NumberRange dropoutRange{.lowest = 0, .highest = 1, .withHighest = false};

/// Throws std::invalid_argument that names the field, its value and what is allowed.
void validate(const NetworkSpec &spec);

/// A row of the layer table, as Keras' summary() prints it.
struct LayerRow {
    std::string name;             ///< "conv2d", "max_pooling2d", "dense_1"
    std::string kind;             ///< "Conv2D", "MaxPooling2D", "BatchNormalization", "Dropout", "Flatten", "Dense"
    std::vector<int> outputShape; ///< height, width, channels; or one width
    std::int64_t parameters = 0;  ///< trained and not (batch normalisation's moving mean and variance), as Keras counts

    friend bool operator==(const LayerRow &, const LayerRow &) = default;
};

std::vector<LayerRow> layerTable(const NetworkSpec &spec);
std::int64_t parameterCount(const NetworkSpec &spec);

} // namespace digitlab
