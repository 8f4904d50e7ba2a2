#include "app/cli/calibrate_command.h"

#include "app/cli/console.h"
#include "app/cli/dataset_options.h"
#include "app/cli/format.h"
#include "app/cli/model_source.h"
#include "core/data/own_files.h"
#include "core/data/plain_text.h"
#include "core/drawing/model_calibration.h"
#include "core/evaluation/calibration_report.h"
#include "core/evaluation/interval.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace digitlab::cli {

namespace {

int correctCount(const Model &model)
{
    return static_cast<int>(std::lround(model.testAccuracy * model.testCount));
}

nlohmann::json measuredJson(const Model &model)
{
    const Interval interval = wilsonInterval(correctCount(model), model.testCount);
    return {{"accuracy", model.testAccuracy}, {"interval", {interval.low, interval.high}}, {"count", model.testCount},
        {"loss", model.testLoss}, {"calibration_error", model.calibrationError.value_or(0)}};
}

std::string measuredText(const Model &model)
{
    return "Accuracy " + accuracyText(correctCount(model), model.testCount) + " on "
        + counted(model.testCount, "test image", "test images") + ", loss " + fixed(model.testLoss, 4)
        + "\nExpected calibration error " + percent(model.calibrationError.value_or(0)) + "\n";
}

} // namespace

CalibrateCommand::CalibrateCommand(CLI::App &program)
    : Command(program, "calibrate", "Fit a model's percentages and refusals to digits that it was not trained on")
{
    app()
        .add_option("--model", m_model, "A model file, or the word builtin for the model that ships")
        ->type_name("FILE")
        ->required();
    app()
        .add_option("--data", m_data, "Folder with the held-out digits: its test side, or all where it has no sides")
        ->type_name("DIR")
        ->required();
    app()
        .add_option("--test", m_test,
            "Folder on whose test side the calibrated model is measured; accuracy and calibration error go into its "
            "file")
        ->type_name("DIR");
    addNestedOption(app(), m_innerFolders);
    addPreparationOptions(app(), m_preparation);
    app().add_option("--out", m_out, "Where the calibrated model is written")->type_name("FILE")->required();
    addForceOption(app(), m_force);
}

ExitStatus CalibrateCommand::run(std::stop_token stop)
{
    if (!m_force)
        refuseExisting({m_out});
    const Model model = readModel(m_model);
    const Dataset digits = testSide(m_data, model, stop);
    const Model result = calibratedModel(model, digits, stop);
    saveModel(m_out, result);
    tellResult(result, digits.size());
    return ExitStatus::Done;
}

void CalibrateCommand::tellResult(const Model &model, int count) const
{
    const double temperature = model.network.calibration().temperature;
    if (wantsJson())
        return printJson({{"model", m_out}, {"temperature", temperature}, {"count", count},
            {"test", isMeasured() ? measuredJson(model) : nlohmann::json()}});
    print(plainLine(m_out, longestPath) + ": temperature " + fixed(temperature, 3) + " from "
        + counted(count, "image", "images") + "\n" + (isMeasured() ? measuredText(model) : std::string()));
}

Model CalibrateCommand::calibratedModel(const Model &model, const Dataset &digits, std::stop_token stop) const
{
    try {
        Model result = calibrated(model, digits);
        if (isMeasured())
            measure(result, stop);
        return result;
    } catch (const NonFiniteError &error) {
        throw std::runtime_error(m_model + ": " + error.what());
    }
}

/// All pictures where the folder has no sides.
Dataset CalibrateCommand::testSide(const std::string &folder, const Model &model, std::stop_token stop) const
{
    Dataset digits = readMeasuredData(
        {.folder = folder, .innerFolders = m_innerFolders, .preparation = m_preparation}, model, stop)
                         .data;
    const std::vector<int> counts = digits.countsByClass();
    if (const auto none = std::ranges::find(counts, 0); none != counts.end())
        throw std::runtime_error(folder + ": has no images of the model's class "
            + model.classNames[static_cast<std::size_t>(none - counts.begin())] + "; a calibration needs all classes");
    return digits;
}

void CalibrateCommand::measure(Model &model, std::stop_token stop) const
{
    const PredictionTable table = evaluate(model.network, testSide(m_test, model, stop), stop);
    model.testAccuracy = table.accuracy();
    model.testCount = static_cast<int>(table.rows.size());
    model.testLoss = table.loss;
    model.calibrationError = calibrationReport(table).expectedError;
}

} // namespace digitlab::cli
