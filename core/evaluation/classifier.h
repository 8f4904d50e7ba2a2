// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/normalisation.h"
#include "core/drawing/user_digit.h"
#include "core/nn/network.h"

#include <memory>
#include <string>
#include <vector>

namespace digitlab {

/// Why the network alone rejects an image.
inline constexpr const char *notLikeAnyDigit = "not like any digit";
/// The same of any reason, as it is said where the classes are others: "not like any of the classes".
std::string reasonFor(const std::string &reason, const std::vector<std::string> &classNames);

/// What a network reads in a drawing or image. A rejection does not hide the best guess, which exists wherever the
/// steps lead to an image that the network answers with finite numbers: not for an empty sheet, a dot or a ring.
struct DrawingPrediction {
    DrawingSteps steps;               ///< with the reason where the steps or the network see no digit
    int predicted = -1;               ///< the best guess, rejected or not; -1 where there is none
    std::vector<float> probabilities; ///< one a class; empty where there is no guess

    bool rejected() const { return steps.rejected(); }
    bool hasGuess() const { return predicted >= 0; }
    /// Of the best guess; 0 where there is none.
    float probability() const { return hasGuess() ? probabilities[static_cast<std::size_t>(predicted)] : 0; }
};

/// Reads drawings with one network; safe to call from several threads. Set useThreads(1) on a thread of its own.
class Classifier
{
public:
    explicit Classifier(std::shared_ptr<const Network> network, NormalisationOptions options = {});

    /// What was normalised already, once for several networks.
    DrawingPrediction read(DrawingSteps steps) const;
    /// `penWidth` in canvas units.
    DrawingPrediction read(const Drawing &drawing, double penWidth) const;
    /// Any image, prepared as the network's training images were; see preparedSteps().
    DrawingPrediction read(const Image &image) const;
    /// By the steps of seenDigit().
    DrawingPrediction read(const UserDigit &digit) const;
    /// An image that is used as it stands: grey and 28 x 28, without crop, box or centring.
    DrawingPrediction readAsIs(const Image &image) const;

    const Network &network() const { return *m_network; }

private:
    std::shared_ptr<const Network> m_network;
    NormalisationOptions m_options;
};

} // namespace digitlab
