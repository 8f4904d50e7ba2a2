// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calibrate_command.h"

#include "app/cli/console.h"
#include "app/cli/data_evaluation.h"
#include "app/cli/dataset_options.h"
#include "app/cli/model_source.h"
#include "core/base/interval.h"
#include "core/base/number_text.h"
#include "core/base/own_files.h"
#include "core/base/plain_text.h"
#include "core/evaluation/calibration_report.h"
#include "core/evaluation/temperature.h"
#include "core/training/model_calibration.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <nlohmann/json.hpp>

namespace digitlab::cli {

namespace {

nlohmann::json measuredJson(const Evaluation &evaluation)
{
    const Interval interval = wilsonInterval(evaluation.table.correctCount(), evaluation.count());
    return {{"accuracy", evaluation.accuracy()}, {"interval", {interval.low, interval.high}},
        {"count", evaluation.count()}, {"rejected", evaluation.rejected.size()}, {"loss", evaluation.table.loss},
        {"calibration_error", calibrationReport(evaluation.table).expectedError}};
}

std::string limitText(double temperature)
{
    if (!isAtEndOfSearch(temperature))
        return {};
    return "The temperature reached the limit of its search (" + decimal(coldestTemperature, 2) + " to "
        + decimal(hottestTemperature, 0)
        + "), so these images cannot determine it: use more images, and none that the model was trained on\n";
}

} // namespace

CalibrateCommand::CalibrateCommand(CLI::App &program)
    : Command(
        program, "calibrate", "Calibrate a model's probabilities and rejections on digits that it was not trained on")
{
    app()
        .add_option("--model", m_model, "A model file, or the word builtin for the model that ships")
        ->type_name("FILE")
        ->required();
    app()
        .add_option(
            "--data", m_data, "Folder with held-out digits: its test split is used, or all images if it has no splits")
        ->type_name("DIR")
        ->required();
    app()
        .add_option("--test", m_test,
            "Folder whose test split the calibrated model is evaluated on; accuracy and calibration error are stored "
            "in the model file")
        ->type_name("DIR");
    app()
        .add_option("--attribution", m_attribution, "Whose data the model was trained on; kept in the model file")
        ->type_name("TEXT");
    addNestedOption(app(), m_innerFolders);
    addPreparationOptions(app(), m_preparation);
    app().add_option("--out", m_out, "Where to write the calibrated model")->type_name("FILE")->required();
    addForceOption(app(), m_force);
}

ExitStatus CalibrateCommand::run(std::stop_token stop)
{
    if (!m_force)
        refuseExisting({m_out});
    const Model model = withoutNonDigitClass(readModel(m_model));
    if (!model.unknownSettings.empty())
        report(m_out + ": the calibrated model is written without these settings");
    const MeasuredData digits = testSplit(m_data, model, stop);
    if (const std::string known = trainedOnText(digits); !known.empty())
        report(known);
    Model result = calibratedModel(model, digits.data, stop);
    if (!m_attribution.empty())
        result.attribution = m_attribution;
    saveModel(m_out, result);
    reportResult(result, digits.data.size());
    return ExitStatus::Done;
}

void CalibrateCommand::reportResult(const Model &model, int count) const
{
    const double temperature = model.network.calibration().temperature;
    if (wantsJson())
        return printJson(
            {{"model", m_out}, {"temperature", temperature}, {"temperature_at_limit", isAtEndOfSearch(temperature)},
                {"count", count}, {"test", m_measured ? measuredJson(*m_measured) : nlohmann::json()}});
    print(plainLine(m_out, longestPath) + ": temperature " + decimal(temperature, 3) + " from "
        + counted(count, "image") + "\n" + limitText(temperature)
        + (m_measured ? headline(*m_measured) : std::string()));
}

Model CalibrateCommand::calibratedModel(const Model &model, const Dataset &digits, std::stop_token stop)
{
    try {
        Model result = calibrated(model, digits);
        if (!m_test.empty())
            measure(result, stop);
        return result;
    } catch (const NonFiniteError &error) {
        throw std::runtime_error(m_model + ": " + error.what());
    }
}

/// All images if the folder has no splits.
MeasuredData CalibrateCommand::testSplit(const std::string &folder, const Model &model, std::stop_token stop) const
{
    MeasuredData digits = readMeasuredData(
        {.folder = folder, .innerFolders = m_innerFolders, .preparation = m_preparation}, model, stop);
    const std::vector<int> counts = digits.data.countsByClass();
    if (const auto none = std::ranges::find(counts, 0); none != counts.end())
        throw std::runtime_error(folder + ": has no images of the model's class "
            + model.classNames[static_cast<std::size_t>(none - counts.begin())]
            + "; calibration needs images of every class");
    return digits;
}

void CalibrateCommand::measure(Model &model, std::stop_token stop)
{
    m_measured = evaluateImages(model, testSplit(m_test, model, stop), stop);
    model.testAccuracy = m_measured->accuracy();
    model.testCount = m_measured->count();
    model.testLoss = m_measured->table.loss;
    model.calibrationError = calibrationReport(m_measured->table).expectedError;
}

} // namespace digitlab::cli
