// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/user_digits_score.h"

#include "core/evaluation/classifier.h"

#include <algorithm>

namespace digitlab {

namespace {

/// The class of that digit; -1 for none.
int classOf(int label, const std::vector<std::string> &classNames)
{
    const auto name = std::find(classNames.begin(), classNames.end(), std::to_string(label));
    return name == classNames.end() ? -1 : static_cast<int>(name - classNames.begin());
}

void count(UserDigitsScore &score, int label, const DrawingPrediction &prediction, int expected)
{
    const int correct = !prediction.rejected() && prediction.predicted == expected ? 1 : 0;
    score.refused += prediction.rejected() ? 1 : 0;
    for (ReadCount *counted : {&score.all, &score.byDigit[static_cast<std::size_t>(label)]}) {
        counted->correct += correct;
        ++counted->total;
    }
}

} // namespace

UserDigitsScore scoreUserDigits(std::shared_ptr<const Network> network, const std::vector<std::string> &classNames,
    const std::vector<UserDigit> &digits, const std::stop_token &stop)
{
    const Classifier classifier(std::move(network));
    UserDigitsScore score;
    for (const UserDigit &digit : digits) {
        if (stop.stop_requested())
            break;
        const int expected = classOf(digit.label(), classNames);
        if (expected >= 0 && digit.label() < static_cast<int>(score.byDigit.size()))
            count(score, digit.label(), classifier.read(digit), expected);
    }
    return score;
}

} // namespace digitlab
