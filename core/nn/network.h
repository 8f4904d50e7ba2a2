// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/input_preparation.h"
#include "core/nn/calibration.h"
#include "core/nn/network_spec.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace digitlab {

/// One named array of weights; also what a model file stores.
struct NamedTensor {
    std::string name;
    std::vector<std::int64_t> shape;
    std::vector<float> values; ///< row-major

    friend bool operator==(const NamedTensor &, const NamedTensor &) = default;
};

/// The maps that one block of the network makes of an image, after ReLU.
struct FeatureMaps {
    std::string layer; ///< as in the layer table
    int count = 0;
    int height = 0;
    int width = 0;
    std::vector<float> values; ///< count x height x width
};

/// The last two layers' values for n images, row-major.
struct Activations {
    std::vector<float> features; ///< n x denseWidth: what the output layer works on
    std::vector<float> logits;   ///< n x classes
};

/// A convolutional network with its weights. Reading (const) functions may be called from several threads at once.
class Network
{
public:
    /// Fresh weights by spec.initialisation from `seed`. Throws std::invalid_argument as validate() does.
    explicit Network(const NetworkSpec &spec, std::uint64_t seed = 0);
    ~Network();
    Network(Network &&) noexcept;
    Network &operator=(Network &&) noexcept;
    Network(const Network &other);
    Network &operator=(const Network &other);

    const NetworkSpec &spec() const;

    /// `images` holds n x 784 bytes; gives n x classes logits, row-major.
    std::vector<float> logits(std::span<const std::uint8_t> images) const;
    Activations activations(std::span<const std::uint8_t> images) const;
    /// Softmax of the logits over the calibration's temperature.
    std::vector<float> probabilities(std::span<const std::uint8_t> images) const;
    /// What each of the three blocks makes of one image of 784 bytes.
    std::vector<FeatureMaps> featureMaps(std::span<const std::uint8_t> image) const;

    /// Parameters and batch normalisation's running figures, in a fixed order.
    std::vector<NamedTensor> weights() const;
    /// Throws std::runtime_error where a name or shape differs from what the spec asks for.
    /// Forgets the calibration, which is of the weights before.
    void setWeights(const std::vector<NamedTensor> &weights);

    const Calibration &calibration() const;
    /// Throws std::invalid_argument where it is not one for such a network.
    void setCalibration(Calibration calibration);

    /// How the images were prepared that it was trained on, and how others are to be.
    const InputPreparation &preparation() const;
    void setPreparation(const InputPreparation &preparation);

    struct Private;
    Private &torchSide() { return *m_private; } ///< for core's own Torch units

private:
    std::unique_ptr<Private> m_private;
};

/// Softmax of n rows in place, each of `classes` values.
void softmaxRows(std::span<float> logits, int classes);

} // namespace digitlab
