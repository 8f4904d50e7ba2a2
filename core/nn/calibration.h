// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/network_spec.h"

#include <optional>
#include <span>
#include <vector>

namespace digitlab {

/// Tells digits from other shapes by what a network's output layer works on: a network of one hidden layer (ReLU) that
/// was shown digits and shapes that are none; or what is left of a class of such shapes, which the network itself was
/// trained to know.
struct OodDetector {
    int inputs = 0; ///< the network's denseWidth
    int hidden = 0;
    std::vector<float> hiddenWeights; ///< hidden x inputs
    std::vector<float> hiddenBias;
    std::vector<float> outputWeights; ///< one a hidden unit
    float outputBias = 0;
    float threshold = 0;     ///< lower scores are no digits
    bool addsEnergy = false; ///< the logarithm of the logits' summed exponentials (Liu et al. 2020) joins the score

    /// The higher the more of a digit: log odds as in its training. `logits` of the same image, before any temperature.
    float score(std::span<const float> features, std::span<const float> logits) const;
    bool accepts(std::span<const float> features, std::span<const float> logits) const
    {
        return score(features, logits) >= threshold;
    }

    friend bool operator==(const OodDetector &, const OodDetector &) = default;
};

/// What is learnt on held-out digits once a network is trained, so that its percentages mean what they say and that it
/// can tell what is no digit.
struct Calibration {
    double temperature = 1;                 ///< logits are divided by it (Guo et al. 2017), above 0
    std::optional<OodDetector> oodDetector; ///< nothing: every shape is taken for a digit

    void scale(std::span<float> logits) const;

    friend bool operator==(const Calibration &, const Calibration &) = default;
};

/// Throws std::invalid_argument that says what does not fit such a network.
void validate(const Calibration &calibration, const NetworkSpec &spec);

} // namespace digitlab
