// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_experiments.h"

#include "core/base/requirement.h"
#include "core/training/presets.h"

#include <algorithm>
#include <stdexcept>

namespace digitlab {

namespace {

ReportExperiment ofPreset(const std::string &key, const std::string &name, int trainCount)
{
    return {key, name, presetDescription(key), preset(key, trainCount)};
}

ReportExperiment finalShuffled()
{
    RunConfig config = preset("final");
    config.training.order = SampleOrder::Shuffled;
    return {"final-shuffled", "Final, shuffled", "Final with its samples shuffled before every epoch; nothing else.",
        config};
}

ReportExperiment longerBaseline()
{
    RunConfig config = preset("baseline");
    config.training.epochs = 12;
    return {"baseline-12-epochs", "Baseline, 12 epochs", "Baseline with Final's 12 epochs; nothing else.", config};
}

ReportExperiment augmentedWithoutFlip()
{
    RunConfig config = preset("augmented");
    config.training.augmentation.horizontalFlip = false;
    return {"augmented-no-flip", "Augmented, no flip", "Augmented without the horizontal flip; nothing else.", config};
}

ReportExperiment notAugmented()
{
    RunConfig config = preset("augmented");
    config.training.augmentation = {};
    return {"augmented-none", "Augmented, none", "Augmented's network without any augmentation.", config};
}

} // namespace

void validate(const ReportOptions &options)
{
    require(options.seeds >= 1 && options.seeds <= 1000,
        "seeds is " + std::to_string(options.seeds) + ", expected 1 to 1000");
    require(options.threads >= 0 && options.threads <= 1024,
        "threads is " + std::to_string(options.threads) + ", expected 0 to 1024");
    require(!options.mostEpochs || (*options.mostEpochs >= 1 && *options.mostEpochs <= 10000),
        "epochs is " + std::to_string(options.mostEpochs.value_or(0)) + ", expected 1 to 10000");
}

std::vector<ReportExperiment> reportExperiments(int trainCount, int classes, const ReportOptions &options)
{
    std::vector<ReportExperiment> experiments{ofPreset("baseline", "Baseline", trainCount),
        ofPreset("dropout", "Dropout", trainCount), ofPreset("augmented", "Augmented", trainCount),
        ofPreset("final", "Final", trainCount), ofPreset("recommended", "Recommended", trainCount), finalShuffled(),
        longerBaseline(), augmentedWithoutFlip(), notAugmented()};
    for (ReportExperiment &experiment : experiments) {
        experiment.config.network.classes = classes;
        TrainingConfig &training = experiment.config.training;
        training.threads = options.threads;
        training.epochs = std::min(training.epochs, options.mostEpochs.value_or(training.epochs));
        training.warmupEpochs = std::min(training.warmupEpochs, static_cast<double>(training.epochs));
    }
    return experiments;
}

} // namespace digitlab
