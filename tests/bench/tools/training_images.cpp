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
#include "tests/bench/origins/odd_hand.h"

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

/// With a thin or a thick pen.
void writeDrawing(const ImageWriter &out, const std::string &name, const Drawing &drawing, Random &random)
{
    const double pen = std::exp(random.uniform(std::log(thinnestPen), std::log(thickestPen)));
    const DrawingSteps steps = normalise(drawing, penWidthFromFraction(drawing, pen));
    if (drawing.label && !steps.rejected())
        out.write(*drawing.label, name, steps.centred);
}

/// Each drawing with so many pens, every second time by an odd hand.
void writeDrawings(const ImageWriter &out, const std::vector<Drawing> &drawings, int pens)
{
    forEachIndex(static_cast<int>(drawings.size()) * pens, [&](int index) {
        Random random(seed, Stream::Augmentation, static_cast<std::uint64_t>(index), /*subPlace=*/1);
        Drawing drawing = drawings[static_cast<std::size_t>(index / pens)];
        if (index % pens % 2 == 1)
            drawing = byAnOddHand(std::move(drawing), random);
        writeDrawing(out, "pen" + std::to_string(index), drawing, random);
    });
}

/// In turn a digit of the built-in stroke fonts, as hands would copy it, one of the program's own hand and one in an
/// odd way.
Drawing drawnDigit(int index, Random &random)
{
    const int digit = index / 3 % 10;
    if (index % 3 == 2)
        return digitInAnOddWay(random);
    Drawing drawing = index % 3 == 0 ? writeSkeleton(randomFontDigit(digit, random), random).drawing
                                     : writeDigit(digit, random).drawing;
    drawing.label = std::to_string(digit);
    return byAnOddHand(std::move(drawing), random);
}

void writeDrawnDigits(const ImageWriter &out, int count)
{
    forEachIndex(count, [&](int index) {
        Random random(seed, Stream::Digits, static_cast<std::uint64_t>(index), /*subPlace=*/2);
        writeDrawing(out, "drawn" + std::to_string(index), drawnDigit(index, random), random);
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
/// training_images DIGITS DRAWINGS OUT RESCANS PENS DRAWN NON-DIGITS. DIGITS: a dataset, of which the training split is
/// rescanned RESCANS times; DRAWINGS: a drawings file, each drawn with PENS pens; DRAWN: digits of stroke fonts and of
/// the program's own hand; NON-DIGITS: images in class "none".
int main(int argc, char **argv)
{
    if (argc != 8) {
        std::fputs("usage: training_images DIGITS DRAWINGS OUT RESCANS PENS DRAWN NON-DIGITS\n", stderr);
        return 2;
    }
    try {
        const ImageWriter out{argv[3]};
        writeRescans(out, readDataset(argv[1], {.decoder = decodePngFile})->train, std::atoi(argv[4]));
        writeDrawings(out, readDrawings(argv[2]), std::atoi(argv[5]));
        writeDrawnDigits(out, std::atoi(argv[6]));
        writeNonDigits(out, std::atoi(argv[7]));
        return 0;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "training_images: %s\n", error.what());
        return 1;
    }
}
