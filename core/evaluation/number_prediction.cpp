// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/number_prediction.h"

#include "core/data/digit_name.h"
#include "core/drawing/mark_groups.h"

#include <algorithm>
#include <utility>

namespace digitlab {

namespace {

std::string rejectionOf(const std::vector<DrawingPrediction> &digits)
{
    if (digits.size() == 1)
        return digits.front().steps.rejection;
    const auto rejected = std::ranges::find_if(digits, &DrawingPrediction::rejected);
    if (rejected == digits.end())
        return {};
    const std::string mark = "the " + ordinal(static_cast<std::size_t>(rejected - digits.begin())) + " mark";
    const std::string &reason = rejected->steps.rejection;
    if (reason == touchingDigits)
        return mark + " " + reason + ", which cannot be separated";
    return mark + (reason == notLikeAnyDigit ? " is " + reason : " is no digit: " + reason);
}

/// A mark shaped like two digits that touch is one where the network is this sure of it; of most pairs it is not.
constexpr float sureOfOneDigit = 0.997F;

DrawingPrediction predictMark(const Classifier &classifier, DrawingSteps mark)
{
    const bool mayBePair = mark.rejection == touchingDigits;
    if (mayBePair)
        mark.rejection.clear();
    DrawingPrediction prediction = classifier.read(std::move(mark));
    if (mayBePair && (prediction.rejected() || prediction.probability() < sureOfOneDigit))
        prediction.steps.rejection = touchingDigits;
    return prediction;
}

} // namespace

bool NumberPrediction::hasGuess() const
{
    return !digits.empty() && std::ranges::all_of(digits, &DrawingPrediction::hasGuess);
}

double NumberPrediction::probability() const
{
    double product = hasGuess() ? 1 : 0;
    for (const DrawingPrediction &digit : digits)
        product *= digit.probability();
    return product;
}

std::string NumberPrediction::number(const std::vector<std::string> &classNames) const
{
    std::string number;
    if (hasGuess())
        for (const DrawingPrediction &digit : digits) {
            const std::string &name = classNames.at(static_cast<std::size_t>(digit.predicted));
            number += std::to_string(digitOfName(name).value());
        }
    return number;
}

NumberPrediction predictNumber(const Classifier &classifier, NumberSteps steps)
{
    NumberPrediction prediction{.digits = {}, .rejection = std::move(steps.rejection)};
    for (DrawingSteps &mark : steps.marks)
        prediction.digits.push_back(predictMark(classifier, std::move(mark)));
    if (!prediction.rejected())
        prediction.rejection = rejectionOf(prediction.digits);
    return prediction;
}

} // namespace digitlab
