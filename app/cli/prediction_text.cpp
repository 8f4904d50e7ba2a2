// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/prediction_text.h"

#include "app/cli/text_table.h"
#include "core/base/number_text.h"
#include "core/base/plain_text.h"
#include "core/data/digit_name.h"
#include "core/drawing/number_steps.h"
#include "core/evaluation/class_labels.h"
#include "core/evaluation/classifier.h"

#include <algorithm>

namespace digitlab::cli {

namespace {

std::size_t bestOf(const std::vector<float> &probabilities)
{
    return static_cast<std::size_t>(std::ranges::max_element(probabilities) - probabilities.begin());
}

} // namespace

std::string predictionText(const std::vector<float> &probabilities, const std::vector<std::string> &classNames)
{
    const std::size_t best = bestOf(probabilities);
    return plainLine(classNames[best], longestClassName) + " (" + percentText(probabilities[best]) + ")";
}

std::string rejectionText(
    const std::string &reason, const std::vector<float> &probabilities, const std::vector<std::string> &classNames)
{
    if (probabilities.empty())
        return plainLine(reason);
    std::string doubt = areDigits(classNames) ? "not sure this is a digit; if it is, "
                                              : "not sure this is one of the classes; if it is, ";
    if (reason == touchingDigits)
        doubt = reason + "; if it is one digit, ";
    else if (reason != notLikeAnyDigit)
        doubt = plainLine(reason) + "; the best guess is ";
    const std::size_t best = bestOf(probabilities);
    return doubt + withArticle(plainLine(classNames[best], longestClassName)) + " (" + percentText(probabilities[best])
        + ")";
}

} // namespace digitlab::cli
