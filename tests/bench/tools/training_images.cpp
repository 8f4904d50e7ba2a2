// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/helper_threads.h"
#include "core/base/png.h"
#include "core/data/reading/dataset_reader.h"
#include "core/drawing/drawings_file.h"
#include "core/drawing/normalisation.h"
#include "core/synthetic/digit_handwriting.h"
#include "core/synthetic/non_digits.h"
#include "core/synthetic/rescan.h"
#include "core/synthetic/stroke_fonts.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <fstream>
#include <iterator>

using namespace digitlab;

namespace {

constexpr std::uint64_t seed = 11;
/// Fractions of the digit's larger side.
constexpr double thinnestPen = 0.03;
constexpr double thickestPen = 0.22;

struct ImageWriter {
    std::filesystem::path folder;

    void write(const std::string &label, const std::string &name, const Image &image) const
    {
        std::filesystem::create_directories(folder / label);
        const std::string bytes = encodePng(image); // too many files to flush each to the disk
        std::ofstream file(folder / label / (name + ".png"), std::ios::binary);
        file.exceptions(std::ios::failbit | std::ios::badbit);
        file.write(bytes.data(), std::ssize(bytes));
    }
};

/// Digits drawn at random from the training split, as other scanners would have given them.
void writeRescans(const ImageWriter &out, const Dataset &digits, int count)
{
    forEachIndex(count, [&](int index) {
        Random random(seed, Stream::Augmentation, static_cast<std::uint64_t>(index));
        const int sample = static_cast<int>(random.below(static_cast<std::uint64_t>(digits.size())));
        const DrawingSteps steps = normalise(rescanned(digits.image(sample), randomRescan(random)));
        if (!steps.rejected())
            out.write(digits.classNames()[static_cast<std::size_t>(digits.label(sample))],
                "rescan" + std::to_string(index), steps.centred);
    });
}

/// Each drawing with so many pens.
void writeDrawings(const ImageWriter &out, const std::vector<Drawing> &drawings, int pens)
{
    forEachIndex(static_cast<int>(drawings.size()) * pens, [&](int index) {
        Random random(seed, Stream::Augmentation, static_cast<std::uint64_t>(index), /*subPlace=*/1);
        const Drawing &drawing = drawings[static_cast<std::size_t>(index / pens)];
        const double pen = std::exp(random.uniform(std::log(thinnestPen), std::log(thickestPen)));
        const DrawingSteps steps = normalise(drawing, penWidthFromFraction(drawing, pen));
        if (drawing.label && !steps.rejected())
            out.write(std::to_string(*drawing.label), "pen" + std::to_string(index), steps.centred);
    });
}

/// Of the built-in stroke fonts, as hands would copy them.
void writeFontDigits(const ImageWriter &out, int count)
{
    forEachIndex(count, [&](int index) {
        Random random(seed, Stream::Digits, static_cast<std::uint64_t>(index), /*subPlace=*/2);
        const auto written = writeSkeleton(randomFontDigit(index % 10, random), random);
        const DrawingSteps steps = normalise(written.drawing, written.penWidth);
        if (!steps.rejected())
            out.write(std::to_string(index % 10), "font" + std::to_string(index), steps.centred);
    });
}

void writeNonDigits(const ImageWriter &out, int count)
{
    const std::vector<std::uint8_t> pixels = nonDigitImages(count, seed);
    forEachIndex(count, [&](int index) {
        const auto first = pixels.begin() + std::ptrdiff_t{index} * imagePixels;
        out.write("none", "other" + std::to_string(index),
            {imageSide, imageSide, 1, std::vector<std::uint8_t>(first, first + imagePixels)});
    });
}

} // namespace

/// What the model that ships is trained on beside MNIST and the built-in digits, as class folders of PNG files:
/// training_images DIGITS DRAWINGS OUT RESCANS PENS FONTS NON-DIGITS. DIGITS: a dataset, of which the training split is
/// rescanned RESCANS times; DRAWINGS: a drawings file, each drawn with PENS pens; FONTS: digits of stroke fonts;
/// NON-DIGITS: images in class "none".
int main(int argc, char **argv)
{
    if (argc != 8) {
        std::fputs("usage: training_images DIGITS DRAWINGS OUT RESCANS PENS FONTS NON-DIGITS\n", stderr);
        return 2;
    }
    try {
        const ImageWriter out{argv[3]};
        writeRescans(out, readDataset(argv[1], {.decoder = decodePngFile})->train, std::atoi(argv[4]));
        writeDrawings(out, readDrawings(argv[2]), std::atoi(argv[5]));
        writeFontDigits(out, std::atoi(argv[6]));
        writeNonDigits(out, std::atoi(argv[7]));
        return 0;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "training_images: %s\n", error.what());
        return 1;
    }
}
