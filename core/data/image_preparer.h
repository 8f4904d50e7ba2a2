// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"
#include "core/data/input_preparation.h"

#include <span>

namespace digitlab {

/// A digit as the canvas would show it to a network, found in an image of any kind.
struct FramedDigit {
    Image image;                      ///< 28 x 28, light on dark; empty where there is none
    std::string rejection;            ///< why there is none: "nothing is drawn"
    std::optional<Polarity> polarity; ///< of its ink; absent where there is none
};

/// Finds the digit in an image, with ink on that side of the paper alone where it is given. Safe to call from several
/// threads. `frameDigit` of core/drawing, handed in as the decoder is.
using DigitFramer = std::function<FramedDigit(const Image &, std::optional<Polarity>)>;

/// The whole image as a network of such a polarity sees it: grey, light on dark, 28 x 28. Transparent images lie on
/// white where ink is dark; where it is light, as toGrey lays them. Dark ink on toned paper (cream, grey, kraft) comes
/// out as on white: paper 0, the strongest ink 255.
Image wholeImage(const Image &image, Polarity polarity);

/// Whether light ink on dark stands in 28 x 28 as the canvas frames a digit: 20 pixels large, its centre of mass in the
/// middle, strong, on an empty edge. Of MNIST's digits 99.9 % do, of digits that stand anywhere hardly one in a
/// hundred.
bool standsFramed(const Image &sample);

/// An image as a dataset's sample.
struct PreparedImage {
    Image image;           ///< 28 x 28
    std::string rejection; ///< why no digit could be framed; the image is taken whole then
};

/// Makes samples of a dataset's images, each by the same rule. Safe to call from several threads.
class ImagePreparer
{
public:
    /// Whole images, light on dark.
    ImagePreparer() = default;
    /// Throws std::invalid_argument where digits are to be framed and there is no framer.
    ImagePreparer(const InputPreparation &preparation, DigitFramer framer);

    PreparedImage prepare(const Image &image) const;
    const InputPreparation &preparation() const { return m_preparation; }

private:
    InputPreparation m_preparation;
    DigitFramer m_framer;
};

} // namespace digitlab
