// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/user_digits_score.h"

#include "core/data/user_labels.h"
#include "core/evaluation/classifier.h"

#include <algorithm>

namespace digitlab {

namespace {

void count(UserDigitsScore &score, const std::string &label, const DrawingPrediction &prediction, int expected)
{
    const int correct = !prediction.rejected() && prediction.predicted == expected ? 1 : 0;
    score.refused += prediction.rejected() ? 1 : 0;
    for (ReadCount *counted : {&score.all, &score.byLabel[label]}) {
        counted->correct += correct;
        ++counted->total;
    }
}

} // namespace

ReadCount UserDigitsScore::of(const std::string &label) const
{
    const auto found = byLabel.find(label);
    return found == byLabel.end() ? ReadCount() : found->second;
}

UserDigitsScore scoreUserDigits(std::shared_ptr<const Network> network, const std::vector<std::string> &classNames,
    const std::vector<UserDigit> &digits, const std::stop_token &stop)
{
    const Classifier classifier(std::move(network), {.skipped = {}, .rings = ringsFor(classNames)});
    const std::vector<std::string> labels = userLabels(classNames);
    UserDigitsScore score;
    for (const UserDigit &digit : digits) {
        if (stop.stop_requested())
            break;
        const auto label = std::ranges::find(labels, digit.label());
        if (label != labels.end())
            count(score, *label, classifier.read(digit), static_cast<int>(label - labels.begin()));
    }
    return score;
}

} // namespace digitlab
