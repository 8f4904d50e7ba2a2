// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/check/prepare.h"
#include "core/runs/experiment.h"
#include "core/training/presets.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_datasets.h"

#include <gtest/gtest.h>

namespace digitlab {

TEST(ValidationSide, MeasuresTheEpochsSoThatTheTestSideIsUsedOnce)
{
    const TemporaryFolder folder;
    SplitDataset data = prepareDataset(tinyDigits(), {.validationFraction = 0.25});
    data.identity = identify(data.train, data.validation, data.test, {.path = "tiny"});
    RunConfig config = preset("final");
    config.network.filters = {2, 2, 2};
    config.network.denseWidth = 8;
    config.training.epochs = 2;
    std::vector<std::size_t> measured;
    const ExperimentResult result
        = runExperiment(data, config, folder / "run", {.observer = [&](const TrainingEvent &event) {
              if (const auto *epoch = std::get_if<EpochDone>(&event))
                  measured.push_back(epoch->predictions->rows.size());
          }});
    EXPECT_EQ(measured, (std::vector<std::size_t>(2, 20))) << "a quarter of the training split";
    EXPECT_EQ(result.run.predictions.rows.size(), 40U) << "the test split";
}

} // namespace digitlab
