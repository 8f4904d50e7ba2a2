// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/dataset_reader.h"
#include "core/drawing/drawings_file.h"
#include "core/drawing/normalisation.h"
#include "core/synthetic/builtin_digits.h"
#include "core/synthetic/digit_handwriting.h"
#include "core/synthetic/rescan.h"
#include "tests/bench/origins/origin.h"

namespace digitlab {

namespace {

constexpr int ofMnist = 1000;

struct NamedRescan {
    const char *name;
    Rescan rescan;
};

const std::vector<NamedRescan> &rescans()
{
    static const std::vector<NamedRescan> all = {
        {"8 x 8, grey", {.side = 8, .filling = 1}},
        {"12 x 12, grey", {.side = 12, .filling = 0.9}},
        {"16 x 16, grey, filling", {.side = 16, .filling = 1}},
        {"16 x 16, grey, filling, dark on light", {.side = 16, .filling = 1, .darkOnLight = true}},
        {"16 x 16, bilevel, stretched", {.side = 16, .filling = 1, .stretch = 0.8, .bilevel = true}},
        {"20 x 20, grey, filling", {.side = 20, .filling = 1}},
        {"24 x 24, bilevel", {.side = 24, .filling = 0.9, .bilevel = true}},
        {"32 x 32, bilevel, filling", {.side = 32, .filling = 1, .bilevel = true}},
        {"32 x 32, bilevel, stretched", {.side = 32, .filling = 1, .stretch = 0.5, .bilevel = true}},
        {"28 x 28, thick", {.thickness = 1.2}},
        {"28 x 28, thin", {.thickness = -0.8}},
        {"40 x 40, blurred", {.side = 40, .filling = 0.9, .blur = 2}},
        {"64 x 64, bilevel, dark on light", {.side = 64, .filling = 0.6, .bilevel = true, .darkOnLight = true}},
    };
    return all;
}

Image imageOf(std::span<const std::uint8_t> pixels)
{
    return {imageSide, imageSide, 1, {pixels.begin(), pixels.end()}};
}

void addMnist(std::vector<Origin> &origins, const Dataset &test)
{
    const int step = std::max(1, test.size() / ofMnist);
    Origin plain{.name = "MNIST's test digits", .shown = {}};
    for (int i = 0; i < test.size(); ++i)
        plain.shown.emplace_back(imageOf(test.image(i)), test.label(i));
    origins.push_back(std::move(plain));
    for (const NamedRescan &named : rescans()) {
        Origin origin{.name = std::string("of these as ") + named.name, .shown = {}};
        for (int i = 0; i < test.size(); i += step)
            origin.shown.emplace_back(rescanned(test.image(i), named.rescan), test.label(i));
        origins.push_back(std::move(origin));
    }
}

/// As a paint program saves it: dark on white, in a corner of a larger sheet.
Image painted(const Drawing &drawing, double fraction, int side)
{
    Image image = rasterise(drawing, penWidthFromFraction(drawing, fraction), side);
    for (std::uint8_t &pixel : image.pixels)
        pixel = static_cast<std::uint8_t>(255 - pixel);
    return image;
}

void addPens(std::vector<Origin> &origins, const std::vector<Drawing> &drawings)
{
    for (const double width : {0.05, 0.12, 0.16}) {
        Origin origin{.name = "pen strokes, pen of " + std::to_string(width).substr(0, 4), .shown = {}};
        for (const Drawing &drawing : drawings)
            origin.shown.emplace_back(drawing, std::stoi(drawing.label.value_or("-1")), width);
        origins.push_back(std::move(origin));
    }
    for (const auto &[side, width] : {std::pair(400, 0.01), std::pair(64, 0.1), std::pair(32, 0.12)}) {
        Origin origin{.name = "pen strokes as a picture of " + std::to_string(side) + " pixels", .shown = {}};
        for (std::size_t i = 0; i < drawings.size(); i += 5)
            origin.shown.emplace_back(painted(drawings[i], width, side), std::stoi(drawings[i].label.value_or("-1")));
        origins.push_back(std::move(origin));
    }
}

Origin builtin(std::uint64_t seed)
{
    Origin origin{.name = "built-in digits", .shown = {}};
    for (std::uint64_t i = 0; i < 1000; ++i) {
        Random random(seed, Stream::Digits, i, 77);
        const auto written = writeDigit(static_cast<int>(i % 10), random);
        origin.shown.emplace_back(written.drawing, static_cast<int>(i % 10), i % 2 == 0 ? 0.06 : 0.14);
    }
    return origin;
}

} // namespace

std::vector<Origin> digitOrigins(const OriginSources &sources)
{
    std::vector<Origin> origins;
    if (!sources.mnist.empty())
        addMnist(origins, readDataset(sources.mnist, {})->test);
    if (!sources.pens.empty())
        addPens(origins, readDrawings(sources.pens));
    origins.push_back(builtin(sources.seed));
    return origins;
}

} // namespace digitlab
