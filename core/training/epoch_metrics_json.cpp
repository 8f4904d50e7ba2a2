// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/epoch_metrics_json.h"

#include "core/base/json_field.h"

namespace digitlab {

nlohmann::json toJson(const std::vector<EpochMetrics> &epochs)
{
    nlohmann::json list = nlohmann::json::array();
    for (const EpochMetrics &epoch : epochs)
        list.push_back(
            {{"epoch", epoch.epoch}, {"train_loss", epoch.trainLoss}, {"train_accuracy", epoch.trainAccuracy},
                {"validation_loss", epoch.validationLoss}, {"validation_accuracy", epoch.validationAccuracy},
                {"seconds", epoch.seconds}, {"learning_rate", epoch.learningRate}});
    return list;
}

std::vector<EpochMetrics> epochMetricsFromJson(const nlohmann::json &json)
{
    std::vector<EpochMetrics> epochs;
    for (const nlohmann::json &entry : json) {
        const auto number = [&entry](const char *key) { return jsonField<double>(entry, key); };
        epochs.push_back({jsonField<int>(entry, "epoch"), number("train_loss"), number("train_accuracy"),
            number("validation_loss"), number("validation_accuracy"), number("seconds"), number("learning_rate")});
    }
    return epochs;
}

} // namespace digitlab
