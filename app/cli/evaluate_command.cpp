// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evaluate_command.h"

#include "app/cli/console.h"
#include "app/cli/data_evaluation.h"
#include "app/cli/dataset_options.h"
#include "app/cli/model_source.h"
#include "app/cli/progress_bar.h"
#include "app/cli/value_parser.h"
#include "core/base/file_error.h"
#include "core/base/number_text.h"
#include "core/data/user_labels.h"
#include "core/drawing/drawings_file.h"
#include "core/drawing/normalisation.h"
#include "core/evaluation/classifier.h"
#include "core/nn/runtime.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <stop_token>

namespace digitlab::cli {

namespace fs = std::filesystem;

namespace {

/// A drawing of a file and the class that should be predicted.
struct LabelledDrawing {
    int number = 0; ///< from 0
    const Drawing &drawing;
    std::string origin; ///< "drawings.jsonl[17]"
    int actual = 0;
};

int classOf(const Drawing &drawing, const std::string &origin, const std::vector<std::string> &classNames)
{
    if (!drawing.label)
        throw std::runtime_error(origin + ": has no label; evaluate needs one for each drawing, such as \"label\": 3");
    const int actual = classOfUserLabel(*drawing.label, classNames);
    if (actual < 0)
        throw std::runtime_error(origin + ": label " + *drawing.label + " is not one of the model's "
            + counted(classNames.size(), "class", "classes") + ", " + classNames.front() + " to " + classNames.back());
    return actual;
}

std::vector<LabelledDrawing> labelled(
    const std::vector<Drawing> &drawings, const fs::path &file, const std::vector<std::string> &classNames)
{
    std::vector<LabelledDrawing> result;
    for (const Drawing &drawing : drawings) {
        const int number = static_cast<int>(result.size());
        const std::string where = file.string() + ": drawing " + std::to_string(number + 1);
        result.push_back({number, drawing, file.filename().string() + "[" + std::to_string(number) + "]",
            classOf(drawing, where, classNames)});
    }
    return result;
}

void read(const Classifier &classifier, const LabelledDrawing &labelled, double penFraction, Evaluation &evaluation)
{
    const DrawingPrediction prediction
        = classifier.read(labelled.drawing, penWidthFromFraction(labelled.drawing, penFraction));
    if (prediction.rejected()) {
        evaluation.rejected.push_back(
            {labelled.number, labelled.origin, labelled.actual, prediction.steps.rejection, prediction.probabilities});
        return;
    }
    evaluation.table.rows.push_back(
        {labelled.number, labelled.origin, labelled.actual, prediction.predicted, prediction.probabilities});
    evaluation.table.loss += crossEntropy(evaluation.table.rows.back());
}

/// Draws each drawing of the file with a pen of `penFraction` of the digit's larger side and reads it as the canvas
/// does. Throws std::runtime_error as readDrawings does, where a label is missing or is none of the model's classes,
/// and where it is stopped.
Evaluation evaluateDrawings(const Model &model, const fs::path &file, double penFraction, std::stop_token stop)
{
    const std::vector<Drawing> drawings = readDrawings(file);
    if (drawings.empty())
        throw fileError(file, "contains no drawings; expected one JSON object per line");
    useThreads(1); // a single image is predicted faster on one thread than on several
    const Classifier classifier(
        std::make_shared<const Network>(model.network), {.skipped = {}, .rings = ringsFor(model.classNames)});
    ProgressBar bar("Reading drawings");
    Evaluation evaluation;
    evaluation.table.classNames = model.classNames;
    for (const LabelledDrawing &drawing : labelled(drawings, file, model.classNames)) {
        if (stop.stop_requested())
            throw std::runtime_error("stopped after " + counted(drawing.number, "drawing", "drawings"));
        read(classifier, drawing, penFraction, evaluation);
        bar.show(Progress{drawing.number + 1, static_cast<int>(drawings.size())});
    }
    if (!evaluation.table.rows.empty())
        evaluation.table.loss /= static_cast<double>(evaluation.table.rows.size());
    return evaluation;
}

const Choices<MeasuredSplit> &splitChoices()
{
    static const Choices<MeasuredSplit> choices{{"train", MeasuredSplit::Train},
        {"validation", MeasuredSplit::Validation}, {"test", MeasuredSplit::Test}, {"all", MeasuredSplit::All}};
    return choices;
}

} // namespace

EvaluateCommand::EvaluateCommand(CLI::App &program)
    : Command(program, "evaluate", "Evaluate a model on a dataset or on a drawings file")
{
    app()
        .add_option("--model", m_model, "A model file, or the word builtin for the model that ships")
        ->type_name("FILE")
        ->required();
    addDataOptions();
    addDrawingOptions();
    app().add_flag("--predictions", m_listsPredictions, "List every sample's prediction in the JSON document");
}

void EvaluateCommand::addDataOptions()
{
    app().add_option("--data", m_data, datasetDescription)->type_name("DIR");
    addCheckedOption(
        app(), "--split,--side", [this](const std::string &text) { m_split = parseChoice(text, splitChoices()); },
        "Which images to evaluate; by default the test split, or all if the folder has no splits; for a folder that "
        "the model was trained on, always its test split")
        ->type_name("train|validation|test|all");
    addNestedOption(app(), m_innerFolders);
    addPreparationOptions(app(), m_preparation);
}

void EvaluateCommand::addDrawingOptions()
{
    app().add_option("--drawings", m_drawings, "File with one drawing per line")->type_name("FILE.jsonl");
    const auto take = [this](const std::string &text) { m_penWidth = parseNumber(text, {.withLowest = false}); };
    addCheckedOption(app(), "--pen-width", take, "Width of the pen as a fraction of the digit's larger side")
        ->type_name("FRACTION")
        ->default_str("0.1");
}

void EvaluateCommand::refuseMixtures() const
{
    if (m_data.has_value() == m_drawings.has_value())
        throw UsageError("give either --data DIR or --drawings FILE");
    if (m_split && m_drawings)
        throw UsageError("--split requires --data; drawings have no splits");
    if (m_preparation != PreparationRequest() && m_drawings)
        throw UsageError("--polarity and --framing require --data; drawings are framed as on the canvas");
    if (m_penWidth && m_data)
        throw UsageError("--pen-width requires --drawings; images have no pen strokes");
    if (m_listsPredictions && !wantsJson())
        throw UsageError("--predictions requires --json");
}

ExitStatus EvaluateCommand::run(std::stop_token stop)
{
    refuseMixtures();
    const Model model = readModel(m_model);
    const Evaluation evaluation = m_data
        ? evaluateData(model, stop)
        : evaluateDrawings(model, *m_drawings, m_penWidth.value_or(defaultPenWidth), stop);
    if (wantsJson()) {
        nlohmann::json document
            = toJson(evaluation, m_listsPredictions ? PredictionRows::Listed : PredictionRows::Left);
        if (m_measured) {
            document["split"] = optionText(m_measured->split);
            document["trained_on"] = m_measured->trainedOn ? nlohmann::json(*m_measured->trainedOn) : nlohmann::json();
            document["held_back"] = m_measured->heldBack;
        }
        printJson(document);
    } else {
        std::string known = m_measured ? trainedOnText(*m_measured) : std::string();
        if (m_measured && m_measured->heldBack > 0)
            known += "; --split all evaluates all of them";
        print((known.empty() ? known : known + "\n") + text(evaluation));
    }
    return ExitStatus::Done;
}

Evaluation EvaluateCommand::evaluateData(const Model &model, std::stop_token stop)
{
    m_measured = readMeasuredData(
        {.folder = *m_data, .split = m_split, .innerFolders = m_innerFolders, .preparation = m_preparation}, model,
        stop);
    try {
        return evaluateImages(model, *m_measured, stop);
    } catch (const NonFiniteError &error) {
        throw std::runtime_error(m_model + ": " + error.what());
    }
}

} // namespace digitlab::cli
