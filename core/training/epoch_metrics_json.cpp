#include "core/training/epoch_metrics_json.h"

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
    for (const nlohmann::json &entry : json)
        epochs.push_back(
            {entry.at("epoch"), entry.at("train_loss"), entry.at("train_accuracy"), entry.at("validation_loss"),
                entry.at("validation_accuracy"), entry.at("seconds"), entry.at("learning_rate")});
    return epochs;
}

} // namespace digitlab
