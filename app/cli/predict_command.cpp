// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/predict_command.h"

#include "app/cli/console.h"
#include "app/cli/image_decoder.h"
#include "app/cli/model_source.h"
#include "app/cli/prediction_text.h"
#include "app/cli/text_table.h"
#include "core/base/number_text.h"
#include "core/base/plain_text.h"
#include "core/data/digit_name.h"
#include "core/nn/runtime.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace digitlab::cli {

namespace {

nlohmann::json digitJson(const DrawingPrediction &prediction, const std::vector<std::string> &classNames)
{
    nlohmann::json document
        = {{"predicted", nullptr}, {"class", nullptr}, {"probabilities", nullptr}, {"rejected", nullptr}};
    if (prediction.rejected())
        document["rejected"] = reasonFor(prediction.steps.rejection, classNames);
    if (prediction.hasGuess()) {
        document["predicted"] = prediction.predicted;
        document["class"] = classNames[static_cast<std::size_t>(prediction.predicted)];
        document["probabilities"] = shortest(prediction.probabilities);
    }
    return document;
}

nlohmann::json numberJson(const NumberPrediction &number, const std::vector<std::string> &classNames)
{
    nlohmann::json document = {{"number", nullptr}, {"probability", nullptr}, {"digits", nlohmann::json::array()}};
    if (number.hasGuess()) {
        document["number"] = number.number(classNames);
        document["probability"] = number.probability();
    }
    for (const DrawingPrediction &digit : number.digits) {
        nlohmann::json mark = digitJson(digit, classNames);
        mark["probability"] = nullptr;
        if (digit.hasGuess())
            mark["probability"] = shortest({digit.probability()}).front();
        document["digits"].push_back(std::move(mark));
    }
    return document;
}

/// One line for the number, and one for each of its digits.
std::string numberText(const NumberPrediction &number, const std::vector<std::string> &classNames)
{
    const std::string best = number.number(classNames) + " (" + percentText(number.probability()) + ")";
    std::string text = number.rejected() ? "rejected, " + number.rejection : best;
    if (number.rejected() && number.hasGuess())
        text += "; if it is a number, " + best;
    TextTable table({Align::Right, Align::Left});
    for (std::size_t i = 0; i < number.digits.size(); ++i) {
        const DrawingPrediction &digit = number.digits[i];
        const std::string said = digit.hasGuess() ? predictionText(digit.probabilities, classNames) : "?";
        table.add({"  " + std::to_string(i + 1), digit.rejected() ? said + ", " + digit.steps.rejection : said});
    }
    return text + "\n" + table.text();
}

} // namespace

PredictCommand::PredictCommand(CLI::App &program)
    : Command(program, "predict", "Predict the digit in each image")
{
    app()
        .add_option("--model", m_model, "A model file, or the word builtin for the model that ships")
        ->type_name("FILE")
        ->required();
    app().add_option("IMAGE", m_images, "Image files of any size, polarity and colour depth")->required();
    CLI::Option *asIs = app().add_flag(
        "--as-is", m_asIs, "Use images as they are (white ink on black), without cropping, fitting or centring");
    app()
        .add_flag("--number", m_number, "Read separate marks from left to right as the digits of one number")
        ->excludes(asIs);
}

ExitStatus PredictCommand::run(std::stop_token stop)
{
    const Model model = readModel(m_model);
    if (m_number && !areDigits(model.classNames))
        throw std::runtime_error(
            m_model + ": numbers can be read only by a model whose classes are digits from 0 to 9");
    useThreads(1); // a single image is predicted faster on one thread than on several
    const Classifier classifier(
        std::make_shared<const Network>(model.network), {.skipped = {}, .rings = ringsFor(model.classNames)});
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
        return read(classifier, file);
    } catch (const std::exception &error) {
        const std::string sentence = error.what();
        const bool namesFile = sentence.find(file) != std::string::npos;
        Answer given;
        given.file = file;
        given.error = namesFile ? sentence : file + ": " + sentence;
        return given;
    }
}

PredictCommand::Answer PredictCommand::read(const Classifier &classifier, const std::string &file) const
{
    const Image image = imageDecoder()(file);
    Answer given;
    given.file = file;
    if (!m_number) {
        given.prediction = m_asIs ? classifier.readAsIs(image) : classifier.read(image);
        return given;
    }
    given.number = predictNumber(classifier, numberSteps(image, classifier.network().preparation()));
    if (given.number.digits.size() == 1)
        given.prediction = given.number.digits.front();
    given.prediction.steps.rejection = given.number.rejection;
    return given;
}

nlohmann::json PredictCommand::toJson(const Answer &answer, const std::vector<std::string> &classNames) const
{
    nlohmann::json document = {{"file", answer.file}};
    document.update(digitJson(answer.prediction, classNames));
    if (!answer.error.empty())
        document["error"] = answer.error;
    if (m_number)
        document.update(numberJson(answer.number, classNames));
    return document;
}

std::string PredictCommand::text(const Answer &answer, const std::vector<std::string> &classNames) const
{
    if (!answer.error.empty())
        return {};
    const std::string file = plainLine(answer.file, longestPath) + ": ";
    if (m_number && answer.number.digits.size() != 1)
        return file + numberText(answer.number, classNames);
    const DrawingPrediction &prediction = answer.prediction;
    TextTable table({Align::Right, Align::Right});
    for (std::size_t i = 0; i < prediction.probabilities.size(); ++i)
        table.add({"  " + plainLine(classNames[i], longestClassName), percentText(prediction.probabilities[i])});
    const std::string said = prediction.rejected()
        ? "rejected, " + rejectionText(prediction.steps.rejection, prediction.probabilities, classNames)
        : predictionText(prediction.probabilities, classNames);
    return file + said + "\n" + table.text();
}

} // namespace digitlab::cli
