// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/data/reading/dataset_reader.h"
#include "core/drawing/digit_box.h"
#include "core/drawing/digit_framer.h"
#include "core/drawing/drawings_file.h"
#include "core/drawing/normalisation.h"
#include "core/evaluation/number_prediction.h"
#include "core/training/model_file.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <exception>
#include <span>

using namespace digitlab;

namespace {

constexpr int eachKind = 500;
constexpr std::uint64_t seed = 2026;
constexpr double digitHeight = 100;

/// What became of the numbers of one kind.
struct Outcome {
    int right = 0;
    int wrong = 0;
    int refused = 0;
    int guessed = 0; ///< of the refused ones, those whose best guess is right

    void add(const NumberPrediction &prediction, const std::vector<std::string> &names, const std::string &truth)
    {
        const bool isRight = prediction.number(names) == truth;
        ++(prediction.rejected() ? refused : isRight ? right : wrong);
        guessed += prediction.rejected() && isRight ? 1 : 0;
    }
    void print(const std::string &name) const
    {
        const double all = std::max(1, right + wrong + refused);
        std::printf("| %s | %.0f | %.1f %% | %.1f %% | %.1f %% (%d guessed right) |\n", name.c_str(), all,
            100 * right / all, 100 * wrong / all, 100 * refused / all, guessed);
    }
};

enum class Placing { Apart, Touching };

/// Of a usual height, its box's corner at the origin.
Drawing scaled(const Drawing &digit, double height)
{
    const Area area = *strokesArea(digit);
    const double factor = height / std::max(area.height(), 0.4 * area.width());
    Drawing result = digit;
    for (Stroke &stroke : result.strokes)
        for (Point &point : stroke)
            point = {(point.x - area.left) * factor, (point.y - area.top) * factor};
    return result;
}

/// Points no farther apart than `step`.
Stroke dense(const Drawing &drawing, double step)
{
    Stroke points;
    for (const Stroke &stroke : drawing.strokes) {
        for (std::size_t i = 0; i < stroke.size(); ++i) {
            const Point from = stroke[i > 0 ? i - 1 : 0];
            const Point to = stroke[i];
            const int pieces = 1 + static_cast<int>(std::hypot(to.x - from.x, to.y - from.y) / step);
            for (int piece = 1; piece <= pieces; ++piece)
                points.push_back(
                    {from.x + (to.x - from.x) * piece / pieces, from.y + (to.y - from.y) * piece / pieces});
        }
    }
    return points;
}

/// How far to the right `next` must stand so that the strokes' middle lines come as near as `reach`.
double touchingShift(const Drawing &line, const Drawing &next, double reach)
{
    double shift = 0;
    const Stroke others = dense(next, reach);
    for (const Point &point : dense(line, reach))
        for (const Point &other : others)
            if (std::abs(point.y - other.y) <= reach)
                shift = std::max(shift, point.x - other.x);
    return shift + reach / 2;
}

/// The digits beside one another, in the middle of the canvas, and the pen's width.
std::pair<Drawing, double> composed(const std::vector<const Drawing *> &digits, Placing placing, Random &random)
{
    const double pen = digitHeight * random.uniform(0.06, 0.14);
    Drawing line;
    for (const Drawing *digit : digits) {
        Drawing next = scaled(*digit, digitHeight * random.uniform(0.85, 1.1));
        const double down = digitHeight * random.uniform(-0.08, 0.08);
        double shift = 0;
        if (!line.empty())
            shift = placing == Placing::Touching
                ? touchingShift(line, next, pen / 2)
                : strokesArea(line)->right + pen + digitHeight * random.uniform(0.15, 0.6);
        for (Stroke &stroke : next.strokes) {
            for (Point &point : stroke)
                point = {point.x + shift, point.y + down};
            line.strokes.push_back(stroke);
        }
    }
    const Area area = *strokesArea(line);
    line.width = line.height = 1.2 * area.largerSide() + 2 * pen;
    for (Stroke &stroke : line.strokes)
        for (Point &point : stroke)
            point = {point.x - area.left + (line.width - area.width()) / 2,
                point.y - area.top + (line.height - area.height()) / 2};
    return {line, pen};
}

template <typename Compose>
Outcome outcomeOf(std::uint64_t kind, int count, const std::vector<std::string> &names, const Compose &compose)
{
    Outcome outcome;
    for (int i = 0; i < eachKind; ++i) {
        Random random(seed, Stream::Digits, static_cast<std::uint64_t>(i), kind);
        std::string truth;
        const NumberPrediction prediction = compose(random, count, truth);
        outcome.add(prediction, names, truth);
    }
    return outcome;
}

void printHeader(const std::string &title)
{
    std::printf("\n| %s | | right | wrong | refused |\n|---|---|---|---|---|\n", title.c_str());
}

void printDrawings(const Classifier &classifier, const std::vector<std::string> &names, const std::string &file)
{
    const std::vector<Drawing> digits = readDrawings(file);
    const auto compose = [&](Placing placing) {
        return [&, placing](Random &random, int count, std::string &truth) {
            std::vector<const Drawing *> chosen;
            for (int i = 0; i < count; ++i) {
                chosen.push_back(&digits[random.below(digits.size())]);
                truth += chosen.back()->label.value();
            }
            const auto [drawing, pen] = composed(chosen, placing, random);
            return predictNumber(classifier, numberSteps(drawing, pen));
        };
    };
    printHeader("strokes");
    for (const int count : {2, 3, 4})
        outcomeOf(static_cast<std::uint64_t>(count), count, names, compose(Placing::Apart))
            .print(std::to_string(count) + " digits apart");
    outcomeOf(5, 2, names, compose(Placing::Touching)).print("2 touching digits");
    int same = 0;
    Outcome single;
    for (const Drawing &digit : digits) {
        const double pen = penWidthFromFraction(digit, defaultPenWidth);
        const DrawingPrediction alone = classifier.read(digit, pen);
        const NumberPrediction number = predictNumber(classifier, numberSteps(digit, pen));
        single.add(number, names, digit.label.value());
        same += number.digits.size() == 1 && number.rejection == alone.steps.rejection
                && number.digits[0].probabilities == alone.probabilities
            ? 1
            : 0;
    }
    single.print("single digits");
    std::printf("\nSingle digits read as without --number: %d of %zu\n", same, digits.size());
}

Image inkBox(std::span<const std::uint8_t> pixels)
{
    return cropToInk({imageSide, imageSide, 1, {pixels.begin(), pixels.end()}}, 24);
}

bool isInked(const Image &digit, int x, int y)
{
    return x >= 0 && y >= 0 && x < digit.width && y < digit.height && digit.at(x, y) > 127;
}

/// Whether ink falls on ink.
bool meet(const Image &a, const Image &b, int right, int down)
{
    for (int y = 0; y < b.height; ++y)
        for (int x = 0; x < b.width; ++x)
            if (isInked(b, x, y) && isInked(a, x + right, y + down))
                return true;
    return false;
}

/// White ink on black, `factor` pixels for one.
Image composed(const std::vector<Image> &digits, Placing placing, int factor, Random &random)
{
    std::vector<std::pair<int, int>> places;
    int right = 8;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const int top = 8 + (20 - digits[i].height) / 2 + static_cast<int>(random.below(4));
        int left = right + (i > 0 ? static_cast<int>(std::lround(20 * random.uniform(0.15, 0.6))) : 0);
        while (placing == Placing::Touching && i > 0 && left > 8
            && !meet(digits[i - 1], digits[i], left - places.back().first, top - places.back().second))
            --left;
        places.emplace_back(left, top);
        right = left + digits[i].width;
    }
    Image line = filledImage(right + 8, 40);
    for (std::size_t i = 0; i < digits.size(); ++i)
        for (int y = 0; y < digits[i].height; ++y)
            for (int x = 0; x < digits[i].width; ++x) {
                std::uint8_t &pixel = line.at(places[i].first + x, places[i].second + y);
                pixel = std::max(pixel, digits[i].at(x, y));
            }
    return factor == 1 ? line : resized(line, factor * line.width, factor * line.height);
}

void printImages(
    const Classifier &classifier, const std::vector<std::string> &names, const std::string &folder, bool second)
{
    const SplitDataset data = *readDataset(folder, {});
    const std::size_t half = static_cast<std::size_t>(data.test.size()) / 2;
    for (const int factor : {1, 4}) {
        const auto compose = [&](Placing placing) {
            return [&, placing](Random &random, int count, std::string &truth) {
                std::vector<Image> chosen;
                for (int i = 0; i < count; ++i) {
                    const int sample = static_cast<int>(random.below(half) + (second ? half : 0));
                    chosen.push_back(inkBox(data.test.image(sample)));
                    truth += std::to_string(data.test.label(sample));
                }
                const Image image = composed(chosen, placing, factor, random);
                return predictNumber(classifier, numberSteps(image, classifier.network().preparation()));
            };
        };
        printHeader("images of " + std::to_string(20 * factor) + " px a digit");
        for (const int count : {2, 3, 4})
            outcomeOf(10 + static_cast<std::uint64_t>(count), count, names, compose(Placing::Apart))
                .print(std::to_string(count) + " digits apart");
        outcomeOf(15, 2, names, compose(Placing::Touching)).print("2 touching digits");
    }
    int same = 0;
    for (std::size_t i = 0; i < half; ++i) {
        const auto pixels = data.test.image(static_cast<int>(i + (second ? half : 0)));
        const Image image{imageSide, imageSide, 1, {pixels.begin(), pixels.end()}};
        const DrawingPrediction alone = classifier.read(image);
        const NumberPrediction number
            = predictNumber(classifier, numberSteps(image, classifier.network().preparation()));
        same += number.digits.size() == 1 && number.rejection == alone.steps.rejection
                && number.digits[0].probabilities == alone.probabilities
            ? 1
            : 0;
    }
    std::printf("\nSingle digits read as without --number: %d of %zu\n", same, half);
}

} // namespace

/// How many numbers are read, composed of single digits: numbers DRAWINGS.jsonl [FOLDER [second]].
int main(int argc, char **argv)
{
    try {
        const Model model = shippedModel();
        const Classifier classifier(std::make_shared<const Network>(model.network));
        if (argc > 1)
            printDrawings(classifier, model.classNames, argv[1]);
        if (argc > 2)
            printImages(classifier, model.classNames, argv[2], argc > 3);
        return 0;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "numbers: %s\n", error.what());
        return 1;
    }
}
