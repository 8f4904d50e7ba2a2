// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/image_provenance.h"

#include <algorithm>
#include <array>
#include <span>

namespace digitlab {

namespace {

constexpr std::uint64_t polarityBit = 1;
constexpr std::uint64_t framingBit = 2;
constexpr std::uint64_t fixedBit = 4;
constexpr int takenWholeShift = 3;
constexpr std::uint64_t sampleBits = polarityBit | framingBit | fixedBit;

std::uint64_t codeOf(const InputPreparation &preparation)
{
    return (preparation.polarity == Polarity::DarkOnLight ? polarityBit : 0)
        | (preparation.framing == Framing::Digit ? framingBit : 0) | (preparation.polarityIsFixed ? fixedBit : 0)
        | static_cast<std::uint64_t>(preparation.takenWhole) << takenWholeShift;
}

template <typename T> std::uint64_t codeOf(const std::optional<T> &choice)
{
    return choice ? 1 + static_cast<std::uint64_t>(*choice) : 0;
}

/// A seven of ragged strokes on paper that darkens to one side.
Image probe()
{
    Image image = filledImage(60, 72);
    for (int y = 0; y < image.height; ++y)
        for (int x = 0; x < image.width; ++x)
            image.at(x, y) = static_cast<std::uint8_t>(235 - x / 2 - (x * 7 + y * 13) % 5);
    for (int i = 0; i < 30; ++i)
        for (int thick = 0; thick < 3 + i % 3; ++thick) {
            image.at(14 + i, 12 + thick) = 60;
            image.at(43 - i / 2 + thick, 12 + i + i / 3) = static_cast<std::uint8_t>(40 + i);
        }
    return image;
}

/// FNV-1a.
std::uint64_t hashOf(std::span<const std::uint8_t> bytes)
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const std::uint8_t byte : bytes)
        hash = (hash ^ byte) * 0x100000001b3U;
    return hash;
}

} // namespace

bool ImageProvenance::hasSamplesOf(const ImageProvenance &other) const
{
    return (preparation & sampleBits) == (other.preparation & sampleBits) && framing == other.framing;
}

InputPreparation ImageProvenance::storedPreparation() const
{
    constexpr std::array takenWhole{TakenWhole::Framed, TakenWhole::NetworkSize, TakenWhole::All};
    const std::uint64_t place = std::min<std::uint64_t>(preparation >> takenWholeShift, takenWhole.size() - 1);
    return {.polarity = (preparation & polarityBit) != 0 ? Polarity::DarkOnLight : Polarity::LightOnDark,
        .framing = (preparation & framingBit) != 0 ? Framing::Digit : Framing::Whole,
        .takenWhole = takenWhole[place],
        .polarityIsFixed = (preparation & fixedBit) != 0};
}

ImageProvenance provenanceOf(const InputPreparation &preparation, const DigitFramer &framer)
{
    const bool frames = preparation.framing == Framing::Digit;
    return {.preparation = codeOf(preparation), .framing = frames ? hashOf(framer(probe(), {}).image.pixels) : 0};
}

std::uint64_t codeOf(const PreparationQuestion &question)
{
    const std::uint64_t model = question.model ? 1 + codeOf(*question.model) : 0;
    return 1 + (codeOf(question.request.polarity) | codeOf(question.request.framing) << 2U | model << 4U);
}

} // namespace digitlab
