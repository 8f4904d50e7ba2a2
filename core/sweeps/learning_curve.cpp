// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweeps/learning_curve.h"

#include "core/base/number_text.h"
#include "core/base/requirement.h"
#include "core/base/student_t.h"
#include "core/evaluation/seed_comparison.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <stdexcept>

namespace digitlab {

namespace {

constexpr double farthest = 100;    // times the images measured, that a target is looked for
constexpr double allowedReach = 10; // times the images measured, that a sentence speaks of

struct MeanHalf {
    double mean = 0;
    double half = 0;
};

/// With half of Student's 95 % interval; 0 for one value.
MeanHalf meanWithHalf(const std::vector<double> &values)
{
    MeanHalf result;
    const auto count = static_cast<double>(values.size());
    for (const double value : values)
        result.mean += value / count;
    if (values.size() < 2)
        return result;
    double squares = 0;
    for (const double value : values)
        squares += (value - result.mean) * (value - result.mean);
    const double error = std::sqrt(squares / (count - 1) / count);
    result.half = studentQuantile95(static_cast<int>(values.size()) - 1) * error;
    return result;
}

/// The middle of a falling function's way through `level`, by halving; nothing where it does not pass it.
template <typename Function>
std::optional<double> crossing(const Function &falling, double level, double low, double high)
{
    if (falling(low) < level || falling(high) > level)
        return {};
    for (int step = 0; step < 100; ++step) {
        const double middle = std::sqrt(low * high);
        (falling(middle) > level ? low : high) = middle;
    }
    return std::sqrt(low * high);
}

} // namespace

PowerLaw::PowerLaw(std::vector<double> perClass, const std::vector<std::vector<double>> &errors)
{
    require(!errors.empty() && perClass.size() >= 2, "A power law needs two numbers of images and a seed.");
    m_most = std::ranges::max(perClass);
    require(std::ranges::min(perClass) < m_most, "A power law needs two different numbers of images.");
    const auto count = static_cast<double>(perClass.size());
    double meanX = 0;
    for (const double images : perClass)
        meanX += std::log(images) / count;
    for (const std::vector<double> &ofSeed : errors) {
        require(ofSeed.size() == perClass.size(), "A power law needs an error for each number of images.");
        double meanY = 0;
        for (const double error : ofSeed)
            meanY += std::log(error) / count;
        double products = 0;
        double squares = 0;
        for (std::size_t i = 0; i < perClass.size(); ++i) {
            const double x = std::log(perClass[i]) - meanX;
            products += x * (std::log(ofSeed[i]) - meanY);
            squares += x * x;
        }
        const double slope = products / squares;
        m_lines.push_back({meanY - slope * meanX, slope});
    }
}

double PowerLaw::exponent() const
{
    double sum = 0;
    for (const Line &line : m_lines)
        sum -= line.slope;
    return sum / static_cast<double>(m_lines.size());
}

double PowerLaw::factor() const
{
    return errorAt(1);
}

std::optional<Interval> PowerLaw::exponentInterval() const
{
    if (m_lines.size() < 2)
        return {};
    std::vector<double> exponents;
    for (const Line &line : m_lines)
        exponents.push_back(-line.slope);
    const MeanHalf spread = meanWithHalf(exponents);
    return Interval{spread.mean - spread.half, spread.mean + spread.half};
}

PowerLaw::Spread PowerLaw::logErrorAt(double perClass) const
{
    std::vector<double> values;
    for (const Line &line : m_lines)
        values.push_back(line.intercept + line.slope * std::log(perClass));
    const MeanHalf spread = meanWithHalf(values);
    return {spread.mean, spread.half};
}

double PowerLaw::errorAt(double perClass) const
{
    return std::exp(logErrorAt(perClass).mean);
}

std::optional<Interval> PowerLaw::errorInterval(double perClass) const
{
    if (m_lines.size() < 2)
        return {};
    const Spread spread = logErrorAt(perClass);
    return Interval{std::exp(spread.mean - spread.half), std::exp(spread.mean + spread.half)};
}

CurveTarget PowerLaw::imagesFor(double accuracy) const
{
    const double level = std::log(1 - accuracy);
    const double high = farthest * m_most;
    const auto end = [&](double sign) {
        return crossing(
            [&](double images) {
                const Spread spread = logErrorAt(images);
                return spread.mean + sign * spread.half;
            },
            level, 1, high);
    };
    CurveTarget target{.accuracy = accuracy, .perClass = std::exp((level - logErrorAt(1).mean) / -exponent())};
    if (m_lines.size() < 2)
        return target;
    target.low = end(-1);
    target.high = end(1);
    return target;
}

namespace {

/// Training images of a class, on average, that are left beside the validation split.
int allPerClass(const SweepPlan &plan)
{
    return static_cast<int>(
        std::lround(plan.dataset.trainCount * (1 - plan.validationFraction) / std::max(1, plan.base.network.classes)));
}

/// The values of "train-per-class" as numbers, ascending: number and index. "All" is one where it is more than the
/// others.
std::vector<std::pair<int, std::size_t>> numbersOf(const SweepPlan &plan, const SweepOption &option)
{
    std::vector<std::pair<int, std::size_t>> numbers;
    int most = 0;
    for (std::size_t i = 0; i < option.values.size(); ++i)
        if (const auto &number = option.values[i].trainPerClass) {
            numbers.emplace_back(*number, i);
            most = std::max(most, *number);
        }
    for (std::size_t i = 0; i < option.values.size(); ++i)
        if (const int all = allPerClass(plan); !option.values[i].trainPerClass && all > most)
            numbers.emplace_back(all, i);
    std::ranges::sort(numbers);
    return numbers;
}

/// Mean test accuracy of the points with that value, of one seed; nothing where a run is missing.
std::optional<double> meanAccuracy(
    const SweepResults &results, std::size_t option, std::size_t value, std::uint64_t seed)
{
    double sum = 0;
    int count = 0;
    for (std::size_t point = 0; point < results.points.size(); ++point) {
        if (results.points[point].values[option] != value)
            continue;
        const SweepResult *run = results.result(point, seed);
        if (!run)
            return {};
        sum += run->test;
        ++count;
    }
    return count == 0 ? std::optional<double>() : sum / count;
}

double errorRate(double accuracy, int testCount)
{
    return ((1 - accuracy) * testCount + 0.5) / (testCount + 1);
}

std::vector<CurveTarget> targetsOf(const PowerLaw &law, double best)
{
    std::vector<CurveTarget> targets;
    for (const double accuracy : {0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.998, 0.999})
        if (accuracy > best && targets.size() < 3)
            targets.push_back(law.imagesFor(accuracy));
    return targets;
}

std::string imagesText(double images)
{
    const double unit = std::pow(10.0, std::max(0.0, std::floor(std::log10(images)) - 1)); // two digits
    return grouped(static_cast<std::int64_t>(std::llround(images / unit) * std::llround(unit)));
}

std::string rangeText(const CurveTarget &target)
{
    if (!target.low)
        return {};
    return target.high ? " (95 % interval " + imagesText(*target.low) + " to " + imagesText(*target.high) + ")"
                       : " (at least " + imagesText(*target.low) + "; the interval has no upper end)";
}

std::string sentenceOf(const LearningCurve &curve, std::size_t seeds)
{
    const double exponent = curve.law.exponent();
    const auto interval = curve.law.exponentInterval();
    if (exponent <= 0 || (interval && interval->low <= 0))
        return "These runs cannot tell how fast the errors fall with more training images: the fitted power law has "
               "the exponent "
            + decimal(exponent, 2)
            + (interval ? " (95 % interval " + decimal(interval->low, 2) + " to " + decimal(interval->high, 2) + ")"
                        : "")
            + ".";
    std::string text = "Twice the training images leave " + percentText(std::pow(2.0, -exponent)) + " of the errors"
        + (interval ? " (95 % interval " + percentText(std::pow(2.0, -interval->high)) + " to "
                    + percentText(std::pow(2.0, -interval->low)) + ")"
                    : "")
        + ", by a power law fitted over " + counted(seeds, "seed") + ".";
    if (!curve.targets.empty()) {
        const CurveTarget &target = curve.targets.front();
        const double most = curve.points.back().perClass;
        text += target.perClass > allowedReach * most ? " " + percentText(target.accuracy)
                + " would need more than ten times the images measured, too far to say."
                                                      : " About " + imagesText(target.perClass)
                + " per class would reach " + percentText(target.accuracy) + rangeText(target)
                + ", if the law holds beyond the " + grouped(curve.points.back().perClass) + " measured.";
    }
    return interval ? text : text + " One seed gives no interval.";
}

} // namespace

std::optional<LearningCurve> learningCurve(const SweepResults &results)
{
    const auto &options = results.plan.options;
    const auto found = std::ranges::find(options, trainPerClassOption, &SweepOption::key);
    if (found == options.end())
        return {};
    const auto option = static_cast<std::size_t>(found - options.begin());
    const auto numbers = numbersOf(results.plan, *found);
    std::vector<std::vector<double>> accuracies; // by seed, then by number
    for (const std::uint64_t seed : results.seeds()) {
        std::vector<double> ofSeed;
        for (const auto &[number, value] : numbers)
            if (const auto accuracy = meanAccuracy(results, option, value, seed))
                ofSeed.push_back(*accuracy);
        if (ofSeed.size() == numbers.size())
            accuracies.push_back(std::move(ofSeed));
    }
    if (accuracies.empty() || numbers.size() < 2)
        return {};
    std::vector<double> perClass;
    std::vector<CurvePoint> points;
    std::vector<std::vector<double>> errors(accuracies.size());
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        std::vector<double> ofNumber;
        for (std::size_t seed = 0; seed < accuracies.size(); ++seed) {
            ofNumber.push_back(accuracies[seed][i]);
            errors[seed].push_back(errorRate(accuracies[seed][i], results.testCount()));
        }
        const MeanInterval mean = fractionMean(ofNumber);
        perClass.push_back(numbers[i].first);
        points.push_back({numbers[i].first, mean.mean, mean.interval});
    }
    LearningCurve curve{.points = points, .law = PowerLaw(perClass, errors), .targets = {}, .sentence = {}};
    const double best = std::ranges::max_element(points, {}, &CurvePoint::accuracy)->accuracy;
    if (curve.law.exponent() > 0)
        curve.targets = targetsOf(curve.law, best);
    curve.sentence = sentenceOf(curve, accuracies.size());
    return curve;
}

} // namespace digitlab
