#include "app/cli/calibrate_command.h"

#include "app/cli/console.h"
#include "app/cli/dataset_source.h"
#include "app/cli/format.h"
#include "core/data/split.h"
#include "core/drawing/model_calibration.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace digitlab::cli {

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
    app().add_option("--out", m_out, "Where the calibrated model is written")->type_name("FILE")->required();
}

ExitStatus CalibrateCommand::run(std::stop_token stop)
{
    const Model model = loadModelOrBuiltin(m_model);
    const Dataset digits = heldOut(stop);
    if (digits.classNames() != model.classNames)
        throw std::runtime_error(m_data + ": has other classes than the model; a calibration needs the same");
    const Model result = calibrated(model, digits);
    saveModel(m_out, result);
    const double temperature = result.network.calibration().temperature;
    if (wantsJson())
        printJson({{"model", m_out}, {"temperature", temperature}, {"count", digits.size()}});
    else
        print(m_out + ": temperature " + fixed(temperature, 3) + " from " + grouped(digits.size()) + " pictures\n");
    return ExitStatus::Done;
}

Dataset CalibrateCommand::heldOut(std::stop_token stop) const
{
    SplitDataset data = readSource({.folder = m_data}, stop);
    return hasSides(m_data) ? std::move(data.test) : merged(data.train, data.test);
}

} // namespace digitlab::cli
