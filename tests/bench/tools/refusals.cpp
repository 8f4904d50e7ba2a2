// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/dataset_reader.h"
#include "core/evaluation/classifier.h"
#include "core/synthetic/non_digits.h"
#include "core/training/model_file.h"
#include "tests/support/strange_shapes.h"

#include <algorithm>
#include <cstdio>
#include <exception>

using namespace digitlab;

namespace {

constexpr int eachKind = 500;
constexpr std::uint64_t seed = 2026; ///< of shapes that no calibration draws

bool isRefused(const Classifier &classifier, const std::variant<Drawing, Image> &shape, double penWidth)
{
    if (const auto *image = std::get_if<Image>(&shape))
        return classifier.read(*image).steps.rejected();
    const Drawing &drawing = std::get<Drawing>(shape);
    return classifier.read(drawing, penWidthFromFraction(drawing, penWidth)).steps.rejected();
}

/// Thin and thick pens in turn.
template <typename Draw> double refusedFraction(const Classifier &classifier, std::uint64_t kind, const Draw &draw)
{
    int refused = 0;
    for (int i = 0; i < eachKind; ++i) {
        Random random(seed, Stream::Digits, static_cast<std::uint64_t>(i), kind);
        refused += isRefused(classifier, draw(random), i % 2 == 0 ? 0.06 : 0.14) ? 1 : 0;
    }
    return static_cast<double>(refused) / eachKind;
}

/// A table of its own for shapes of the calibration's kinds and for those that it was never shown.
template <typename Kinds, typename Draw>
void print(const char *title, const Classifier &classifier, const Kinds &kinds, std::span<const char *const> names,
    const Draw &draw)
{
    std::printf("\n| %s | refused |\n|---|---|\n", title);
    double sum = 0;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const double fraction
            = refusedFraction(classifier, 100 + i, [&](Random &random) { return draw(kinds[i], random); });
        std::printf("| %s | %.1f %% |\n", names[i], 100 * fraction);
        sum += fraction;
    }
    std::printf("| all | %.1f %% |\n", 100 * sum / static_cast<double>(kinds.size()));
}

/// The images of a test split, as they stand.
void printDigits(const Classifier &classifier, const std::filesystem::path &folder)
{
    const SplitDataset data = *readDataset(folder, {});
    int refused = 0;
    for (int i = 0; i < data.test.size(); ++i) {
        const auto pixels = data.test.image(i);
        const Image image{imageSide, imageSide, 1, {pixels.begin(), pixels.end()}};
        refused += classifier.readAsIs(image).steps.rejected() ? 1 : 0;
    }
    std::printf("\nDigits of %s: %d of %d refused, %.2f %%\n", folder.c_str(), refused, data.test.size(),
        100.0 * refused / std::max(1, data.test.size()));
}

} // namespace

/// How many shapes that are no digits a model refuses, and how many digits: refusals [MODEL [DATASET]]. Without a
/// model, the one that ships.
int main(int argc, char **argv)
{
    static constexpr std::array shown
        = {"scribbles", "hatching", "grids", "letters", "symbols", "tangles", "blossoms", "several digits", "textures"};
    static constexpr std::array unseen
        = {"rays", "Lissajous figures", "roses", "checkers", "Greek and Cyrillic capitals", "knots"};
    static_assert(shown.size() == nonDigitKinds.size() && unseen.size() == strangeShapes.size());
    try {
        const Model model = loadModelOrBuiltin(argc > 1 ? argv[1] : "builtin");
        const Classifier classifier(std::make_shared<const Network>(model.network));
        print("kinds that the calibration draws, others of them", classifier, nonDigitKinds, shown,
            [](NonDigit kind, Random &random) { return nonDigit(kind, random); });
        print("kinds that it never saw", classifier, strangeShapes, unseen, [](StrangeShape shape, Random &random) {
            return std::variant<Drawing, Image>(strangeDrawing(shape, random));
        });
        if (argc > 2)
            printDigits(classifier, argv[2]);
        return 0;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "refusals: %s\n", error.what());
        return 1;
    }
}
