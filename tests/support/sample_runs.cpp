// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_runs.h"

#include "core/training/presets.h"

#include <algorithm>

namespace digitlab {

namespace {

Prediction prediction(const Dataset &test, int sample, bool correct)
{
    const int actual = test.label(sample);
    const int predicted = correct ? actual : (actual + 1) % test.classCount();
    std::vector<float> probabilities(static_cast<std::size_t>(test.classCount()), 0);
    const float sureness = 0.6F + 0.4F * static_cast<float>(sample) / static_cast<float>(test.size());
    probabilities[static_cast<std::size_t>(predicted)] = sureness;
    probabilities[static_cast<std::size_t>((predicted + 1) % test.classCount())] = 1 - sureness;
    return {sample, test.origin(sample), actual, predicted, probabilities};
}

} // namespace

Run sampleRun(const SplitDataset &data, const std::string &name, const std::vector<int> &misread)
{
    Run run{.folder = "/runs/" + name,
        .name = name,
        .config = preset("final"),
        .dataset = data.identity,
        .classNames = data.test.classNames(),
        .outcome = RunOutcome::Completed,
        .startedAt = "2026-11-23T10:15:00Z",
        .seconds = 3,
        .imagesPerSecond = 2500};
    run.epochs = {{1, 1.5, 0.5, 1.2, 0.6, 1, 0.001}, {2, 0.5, 0.9, 0.4, 0.9, 1, 0.001}};
    run.predictions.classNames = run.classNames;
    run.predictions.loss = 0.4;
    for (int sample = 0; sample < data.test.size(); ++sample)
        run.predictions.rows.push_back(
            prediction(data.test, sample, std::ranges::find(misread, sample) == misread.end()));
    return run;
}

} // namespace digitlab
