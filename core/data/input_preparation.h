// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace digitlab {

/// What the ink of a dataset's images is like beside their paper. A network always sees light ink on dark.
enum class Polarity { LightOnDark, DarkOnLight };

/// What becomes of an image on its way to 28 x 28.
enum class Framing {
    Whole, ///< the whole image is resized
    Digit, ///< the digit in it is found, cropped, boxed and centred by the steps of the canvas
};

/// Which images a network that was trained on whole images takes whole later; from the others it frames the digit, as
/// it does for drawings.
enum class TakenWhole {
    Framed,      ///< those that stand as the canvas frames a digit, as MNIST's do: so did its training images
    NetworkSize, ///< those of 28 x 28 pixels
    All,
};

/// How images become what a network sees: chosen once for a dataset, kept with its runs and models.
struct InputPreparation {
    Polarity polarity = Polarity::LightOnDark;
    Framing framing = Framing::Whole;
    TakenWhole takenWhole = TakenWhole::Framed;
    /// The user has set the polarity, so that framing looks for ink on that side of the paper alone.
    bool polarityIsFixed = false;

    friend bool operator==(const InputPreparation &, const InputPreparation &) = default;
};

/// What the user asks for; what is absent is chosen from the images.
struct PreparationRequest {
    std::optional<Polarity> polarity;
    std::optional<Framing> framing;

    friend bool operator==(const PreparationRequest &, const PreparationRequest &) = default;
};

/// "light-on-dark", "dark-on-light".
std::string polarityName(Polarity polarity);
/// "whole", "digit".
std::string framingName(Framing framing);

/// Nothing for "auto". Throws std::invalid_argument that tells what is allowed.
std::optional<Polarity> polarityFromName(const std::string &name);
std::optional<Framing> framingFromName(const std::string &name);

/// In one line for the user: "Dark digits on light paper, inverted; whole image".
std::string preparationText(const InputPreparation &preparation);

} // namespace digitlab
