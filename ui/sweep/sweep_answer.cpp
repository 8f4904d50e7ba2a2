// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/sweep_answer.h"

#include "core/sweeps/sweep_interactions.h"

#include <algorithm>

namespace digitlab::ui {

SweepAnswer answerOf(SweepResults results)
{
    SweepAnswer answer{
        .results = std::move(results), .effects = {}, .curve = {}, .sentences = {}, .choice = {}, .remarks = {}};
    answer.effects = sweepEffects(answer.results);
    std::ranges::stable_sort(
        answer.effects, std::greater(), [](const SweepEffect &effect) { return effect.difference.mean; });
    answer.curve = learningCurve(answer.results);
    for (const SweepEffect &effect : answer.effects)
        answer.sentences.push_back(effect.sentence);
    for (const std::string &sentence : interactionSentences(sweepInteractions(answer.results)))
        answer.sentences.push_back(sentence);
    if (answer.curve)
        answer.sentences.push_back(answer.curve->sentence);
    answer.choice = chooseBest(answer.results);
    answer.remarks = sweepRemarks(answer.results);
    return answer;
}

SweepAnswer readSweepAnswer(const std::filesystem::path &sweep)
{
    return answerOf(readResults(sweep));
}

} // namespace digitlab::ui
