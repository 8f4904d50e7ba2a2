// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/origins/answers.h"

#include "core/base/helper_threads.h"

#include <algorithm>

namespace digitlab {

namespace {

DrawingPrediction readShown(const Shown &shown, const Classifier &classifier)
{
    if (const auto *image = std::get_if<Image>(&shown.what))
        return classifier.read(*image);
    const Drawing &drawing = std::get<Drawing>(shown.what);
    return classifier.read(drawing, penWidthFromFraction(drawing, shown.penWidth));
}

Answer answerTo(const Shown &shown, const Classifier &classifier)
{
    const DrawingPrediction prediction = readShown(shown, classifier);
    const std::string &rejection = prediction.steps.rejection;
    Answer answer{.isGuessRight = prediction.predicted == shown.digit && prediction.hasGuess(),
        .isRefusedBySteps = !rejection.empty() && rejection != notLikeAnyDigit};
    const auto &detector = classifier.network().calibration().oodDetector;
    if (detector && prediction.hasGuess()) {
        const Activations activations = classifier.network().activations(prediction.steps.centred.pixels);
        answer.margin = detector->score(activations.features, activations.logits) - detector->threshold;
    }
    return answer;
}

/// The mean over origins, so that a large one counts no more than a small one.
template <typename Wanted> double meanRefused(const std::vector<Answered> &all, float shift, const Wanted &wanted)
{
    double sum = 0;
    int count = 0;
    for (const Answered &one : all)
        if (wanted(one)) {
            sum += static_cast<double>(one.refused(shift)) / static_cast<double>(one.answers.size());
            ++count;
        }
    return count == 0 ? 0 : sum / count;
}

bool ofDigits(const Answered &one)
{
    return one.ofDigits;
}

/// By halving; more is refused where the threshold is moved up.
float shiftThatRefuses(const std::vector<Answered> &all, double fraction)
{
    float low = -50;
    float high = 50;
    for (int i = 0; i < 30; ++i) {
        const float middle = (low + high) / 2;
        (meanRefused(all, middle, ofDigits) < fraction ? low : high) = middle;
    }
    return low;
}

} // namespace

int Answered::refused(float shift) const
{
    return static_cast<int>(
        std::ranges::count_if(answers, [shift](const Answer &answer) { return answer.isRefused(shift); }));
}

int Answered::right() const
{
    return static_cast<int>(std::ranges::count_if(
        answers, [](const Answer &answer) { return answer.isGuessRight && !answer.isRefused(); }));
}

int Answered::rightGuesses() const
{
    return static_cast<int>(std::ranges::count_if(answers, &Answer::isGuessRight));
}

Answered answersTo(const Origin &origin, const Classifier &classifier)
{
    Answered answered{origin.name, origin.ofDigits, origin.isHeldOut, std::vector<Answer>(origin.shown.size())};
    forEachIndex(static_cast<int>(origin.shown.size()), [&](int index) {
        const auto place = static_cast<std::size_t>(index);
        answered.answers[place] = answerTo(origin.shown[place], classifier);
    });
    return answered;
}

std::vector<CurvePoint> refusalCurve(const std::vector<Answered> &all, const std::vector<double> &refusedDigits)
{
    std::vector<CurvePoint> curve;
    for (const double fraction : refusedDigits) {
        const float shift = shiftThatRefuses(all, fraction);
        curve.push_back({shift, meanRefused(all, shift, ofDigits),
            meanRefused(all, shift, [](const Answered &one) { return !one.ofDigits; }),
            meanRefused(all, shift, [](const Answered &one) { return !one.ofDigits && one.isHeldOut; })});
    }
    return curve;
}

} // namespace digitlab
