// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/predict_command.h"

#include "app/cli/console.h"
#include "app/cli/image_decoder.h"
#include "app/cli/model_source.h"
#include "app/cli/prediction_text.h"
#include "app/cli/text_table.h"
#include "core/base/number_text.h"
#include "core/base/plain_text.h"
#include "core/nn/runtime.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace digitlab::cli {

PredictCommand::PredictCommand(CLI::App &program)
    : Command(program, "predict", "Predict the digit in each image")
{
    app()
        .add_option("--model", m_model, "A model file, or the word builtin for the model that ships")
        ->type_name("FILE")
        ->required();
    app().add_option("IMAGE", m_images, "Image files of any size, polarity and colour depth")->required();
    app().add_flag(
        "--as-is", m_asIs, "Use images as they are (white ink on black), without cropping, fitting or centring");
}

ExitStatus PredictCommand::run(std::stop_token stop)
{
    const Model model = readModel(m_model);
    useThreads(1); // a single image is predicted faster on one thread than on several
    const Classifier classifier(std::make_shared<const Network>(model.network));
    auto document = nlohmann::json::array();
    ExitStatus status = ExitStatus::Done;
    for (const std::string &file : m_images) {
        if (stop.stop_requested())
            throw std::runtime_error("stopped before " + file);
        const Answer given = answer(classifier, file);
        if (!given.error.empty()) {
            report(given.error);
            status = ExitStatus::Failed;
        }
        document.push_back(toJson(given, model.classNames));
        if (!wantsJson())
            print(text(given, model.classNames));
    }
    if (wantsJson())
        printJson(document);
    return status;
}

PredictCommand::Answer PredictCommand::answer(const Classifier &classifier, const std::string &file) const
{
    try {
        return {file, read(classifier, file), {}};
    } catch (const std::exception &error) {
        const std::string sentence = error.what();
        const bool namesFile = sentence.find(file) != std::string::npos;
        return {file, {}, namesFile ? sentence : file + ": " + sentence};
    }
}

DrawingPrediction PredictCommand::read(const Classifier &classifier, const std::string &file) const
{
    const Image image = imageDecoder()(file);
    return m_asIs ? classifier.readAsIs(image) : classifier.read(image);
}

nlohmann::json PredictCommand::toJson(const Answer &answer, const std::vector<std::string> &classNames)
{
    const DrawingPrediction &prediction = answer.prediction;
    nlohmann::json document = {{"file", answer.file}, {"predicted", nullptr}, {"class", nullptr},
        {"probabilities", nullptr}, {"rejected", nullptr}};
    if (!answer.error.empty())
        document["error"] = answer.error;
    else if (prediction.rejected())
        document["rejected"] = prediction.steps.rejection;
    if (prediction.hasGuess()) {
        document["predicted"] = prediction.predicted;
        document["class"] = classNames[static_cast<std::size_t>(prediction.predicted)];
        document["probabilities"] = shortest(prediction.probabilities);
    }
    return document;
}

std::string PredictCommand::text(const Answer &answer, const std::vector<std::string> &classNames)
{
    if (!answer.error.empty())
        return {};
    const DrawingPrediction &prediction = answer.prediction;
    TextTable table({Align::Right, Align::Right});
    for (std::size_t i = 0; i < prediction.probabilities.size(); ++i)
        table.add({"  " + plainLine(classNames[i], longestClassName), percentText(prediction.probabilities[i])});
    const std::string said = prediction.rejected()
        ? "rejected, " + rejectionText(prediction.steps.rejection, prediction.probabilities, classNames)
        : predictionText(prediction.probabilities, classNames);
    return plainLine(answer.file, longestPath) + ": " + said + "\n" + table.text();
}

} // namespace digitlab::cli
