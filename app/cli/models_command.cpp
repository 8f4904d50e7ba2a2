// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/models_command.h"

#include "app/cli/console.h"
#include "app/cli/text_table.h"
#include "core/base/interval.h"
#include "core/base/number_text.h"
#include "core/training/model_file.h"

#include <CLI/CLI.hpp>
#include <cmath>
#include <nlohmann/json.hpp>

namespace digitlab::cli {

namespace {

int correctCount(const Model &model)
{
    return static_cast<int>(std::lround(model.testAccuracy * model.testCount));
}

nlohmann::json toJson(const Model &model)
{
    const Interval interval = wilsonInterval(correctCount(model), model.testCount);
    return {{"file", "builtin"}, {"name", model.name}, {"classes", model.classNames}, {"accuracy", model.testAccuracy},
        {"count", model.testCount}, {"interval", {interval.low, interval.high}}, {"loss", model.testLoss},
        {"parameters", parameterCount(model.network.spec())},
        {"dataset",
            {{"source", model.dataset.text()}, {"hash", model.dataset.hash}, {"train", model.dataset.trainCount},
                {"test", model.dataset.testCount}}},
        {"temperature", model.network.calibration().temperature},
        {"refuses_non_digits", model.network.calibration().oodDetector.has_value()}, {"attribution", model.attribution},
        {"version", model.version}};
}

std::string text(const Model &model)
{
    TextTable table({Align::Left, Align::Left});
    table.add({"Name", model.name});
    table.add({"File", "builtin"});
    table.add({"Accuracy",
        accuracyText(correctCount(model), model.testCount) + " on " + grouped(model.testCount) + " images"});
    table.add({"Trained on", grouped(model.dataset.trainCount) + " images"});
    if (!model.attribution.empty())
        table.add({"", model.attribution});
    table.add({"Parameters", grouped(parameterCount(model.network.spec()))});
    table.add({"Temperature", decimal(model.network.calibration().temperature, 3)});
    table.add({"DigitLab", model.version});
    return table.text();
}

} // namespace

ModelsCommand::ModelsCommand(CLI::App &program)
    : Command(program, "models", "Show the model that ships with the program")
{
}

ExitStatus ModelsCommand::run(std::stop_token)
{
    const Model model = shippedModel();
    if (wantsJson())
        printJson(nlohmann::json::array({toJson(model)}));
    else
        print(text(model));
    return ExitStatus::Done;
}

} // namespace digitlab::cli
