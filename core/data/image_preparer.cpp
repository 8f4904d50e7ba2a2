// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/image_preparer.h"

#include "core/data/tones.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace digitlab {

namespace {

/// The side of the box that MNIST's digits fill, give or take blur.
constexpr int smallestBox = 18;
constexpr int largestBox = 21;
constexpr int inkThreshold = 64;
constexpr int strongStroke = 160;           // the strongest ink of a stroke that is no shadow
constexpr int brightestEdge = 24;           // on average
constexpr double farthestFromCentre = 0.75; // of the centre of mass from pixel 14, in pixels
constexpr int leastInkContrast = 48;        // between paper and the strongest ink that is no grain

/// Over white.
Image onWhite(const Image &image)
{
    if (image.channels != 4)
        return image;
    Image opaque = image;
    for (std::size_t i = 0; i < opaque.pixels.size(); i += 4) {
        const int alpha = opaque.pixels[i + 3];
        for (std::size_t channel = i; channel < i + 3; ++channel)
            opaque.pixels[channel]
                = static_cast<std::uint8_t>((opaque.pixels[channel] * alpha + 255 * (255 - alpha) + 127) / 255);
        opaque.pixels[i + 3] = 255;
    }
    return opaque;
}

/// What is left of the paper along the edge of an inverted image: three quarters of the edge are no lighter.
int paperTone(const Image &sample)
{
    std::vector<std::uint8_t> edge;
    for (int i = 0; i < imageSide - 1; ++i)
        edge.insert(edge.end(),
            {sample.at(i, 0), sample.at(imageSide - 1, i), sample.at(imageSide - 1 - i, imageSide - 1),
                sample.at(0, imageSide - 1 - i)});
    return quantile(std::move(edge), 0.75);
}

/// Toned paper becomes 0 and the strongest ink on it 255, as on white paper; what lies on white stays as it is.
void level(Image &sample)
{
    const int paper = paperTone(sample);
    const int ink = std::ranges::max(sample.pixels);
    if (paper == 0 || ink - paper < leastInkContrast)
        return;
    std::ranges::transform(sample.pixels, sample.pixels.begin(), [paper, ink](int value) {
        return static_cast<std::uint8_t>(std::max(0, value - paper) * 255 / (ink - paper));
    });
}

Image toNetworkSize(const Image &grey)
{
    return grey.width == imageSide && grey.height == imageSide ? grey : resized(grey, imageSide, imageSide);
}

struct InkPlace {
    int left = imageSide;
    int top = imageSide;
    int right = -1;
    int bottom = -1;
    double mass = 0;
    double massX = 0;
    double massY = 0;

    void add(int x, int y, int value)
    {
        mass += value;
        massX += value * x;
        massY += value * y;
        if (value <= inkThreshold)
            return;
        left = std::min(left, x);
        right = std::max(right, x);
        top = std::min(top, y);
        bottom = std::max(bottom, y);
    }

    int largerSide() const { return std::max(right - left, bottom - top) + 1; }
    bool isCentred() const
    {
        return mass > 0 && std::abs(massX / mass - imageSide / 2.0) <= farthestFromCentre
            && std::abs(massY / mass - imageSide / 2.0) <= farthestFromCentre;
    }
};

InkPlace inkPlace(const Image &sample)
{
    InkPlace place;
    for (int y = 0; y < imageSide; ++y)
        for (int x = 0; x < imageSide; ++x)
            place.add(x, y, sample.at(x, y));
    return place;
}

double meanEdge(const Image &sample)
{
    int sum = 0;
    for (int i = 0; i < imageSide - 1; ++i)
        sum += sample.at(i, 0) + sample.at(imageSide - 1, i) + sample.at(imageSide - 1 - i, imageSide - 1)
            + sample.at(0, imageSide - 1 - i);
    return sum / (4.0 * (imageSide - 1));
}

} // namespace

Image wholeImage(const Image &image, Polarity polarity)
{
    if (polarity == Polarity::LightOnDark)
        return toNetworkSize(toGrey(image));
    Image sample = negative(toNetworkSize(toGrey(onWhite(image))));
    level(sample);
    return sample;
}

bool standsFramed(const Image &sample)
{
    const InkPlace place = inkPlace(sample);
    return place.right >= 0 && place.largerSide() >= smallestBox && place.largerSide() <= largestBox
        && place.isCentred() && std::ranges::max(sample.pixels) >= strongStroke && meanEdge(sample) <= brightestEdge;
}

ImagePreparer::ImagePreparer(const InputPreparation &preparation, DigitFramer framer)
    : m_preparation(preparation)
    , m_framer(std::move(framer))
{
    if (preparation.framing == Framing::Digit && !m_framer)
        throw std::invalid_argument("digits cannot be framed without a framer");
}

PreparedImage ImagePreparer::prepare(const Image &image) const
{
    if (m_preparation.framing == Framing::Whole)
        return {wholeImage(image, m_preparation.polarity), {}};
    FramedDigit digit
        = m_framer(image, m_preparation.polarityIsFixed ? std::optional(m_preparation.polarity) : std::nullopt);
    if (digit.rejection.empty())
        return {std::move(digit.image), {}};
    return {wholeImage(image, m_preparation.polarity), std::move(digit.rejection)};
}

} // namespace digitlab
