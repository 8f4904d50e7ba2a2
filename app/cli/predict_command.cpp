// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/predict_command.h"

#include "app/cli/console.h"
#include "app/cli/model_source.h"
#include "app/cli/picture_decoder.h"
#include "app/cli/text_table.h"
#include "core/base/number_text.h"
#include "core/base/plain_text.h"
#include "core/nn/runtime.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <nlohmann/json.hpp>

namespace digitlab::cli {

namespace {

/// If only the network rejects it; JSON has it, too.
std::string guessText(const std::vector<float> &guess, const std::vector<std::string> &classNames)
{
    if (guess.empty())
        return {};
    const auto best = static_cast<std::size_t>(std::ranges::max_element(guess) - guess.begin());
    return " (best guess " + plainLine(classNames[best], longestClassName) + ", " + percentText(guess[best]) + ")";
}

} // namespace

PredictCommand::PredictCommand(CLI::App &program)
    : Command(program, "predict", "Predict the digit in each image")
{
    app()
        .add_option("--model", m_model, "A model file, or the word builtin for the model that ships")
        ->type_name("FILE")
        ->required();
    app().add_option("IMAGE", m_pictures, "Image files of any size, polarity and colour depth")->required();
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
    for (const std::string &file : m_pictures) {
        if (stop.stop_requested())
            throw std::runtime_error("stopped before " + file);
        const Answer given = answer(classifier, file);
        if (!given.error.empty()) {
            tell(given.error);
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

Reading PredictCommand::read(const Classifier &classifier, const std::string &file) const
{
    const Image picture = pictureDecoder()(file);
    return m_asIs ? classifier.readAsIs(picture) : classifier.read(picture);
}

nlohmann::json PredictCommand::toJson(const Answer &answer, const std::vector<std::string> &classNames)
{
    const Reading &reading = answer.reading;
    nlohmann::json document = {{"file", answer.file}, {"predicted", nullptr}, {"class", nullptr},
        {"probabilities", nullptr}, {"rejected", nullptr}};
    if (!answer.error.empty())
        document["error"] = answer.error;
    else if (reading.predicted < 0)
        document["rejected"] = reading.steps.rejection;
    // The best guess stays if only the network rejects it.
    const std::vector<float> &probabilities = reading.predicted < 0 ? reading.guess : reading.probabilities;
    if (!probabilities.empty()) {
        const auto best = std::ranges::max_element(probabilities) - probabilities.begin();
        document["predicted"] = best;
        document["class"] = classNames[static_cast<std::size_t>(best)];
        document["probabilities"] = shortest(probabilities);
    }
    return document;
}

std::string PredictCommand::text(const Answer &answer, const std::vector<std::string> &classNames)
{
    if (!answer.error.empty())
        return {};
    const Reading &reading = answer.reading;
    const std::string file = plainLine(answer.file, longestPath);
    if (reading.predicted < 0)
        return file + ": rejected, " + reading.steps.rejection + guessText(reading.guess, classNames) + "\n";
    const auto best = static_cast<std::size_t>(reading.predicted);
    TextTable table({Align::Right, Align::Right});
    for (std::size_t i = 0; i < reading.probabilities.size(); ++i)
        table.add({"  " + plainLine(classNames[i], longestClassName), percentText(reading.probabilities[i])});
    return file + ": " + plainLine(classNames[best], longestClassName) + " (" + percentText(reading.probabilities[best])
        + ")\n" + table.text();
}

} // namespace digitlab::cli
