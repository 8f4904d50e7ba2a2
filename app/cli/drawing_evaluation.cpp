// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/drawing_evaluation.h"

#include "app/cli/progress_bar.h"
#include "core/base/file_error.h"
#include "core/base/number_text.h"
#include "core/drawing/drawings_file.h"
#include "core/evaluation/classifier.h"
#include "core/nn/runtime.h"

#include <algorithm>
#include <stdexcept>

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
    const auto name = std::find(classNames.begin(), classNames.end(), std::to_string(*drawing.label));
    if (name == classNames.end())
        throw std::runtime_error(origin + ": label " + std::to_string(*drawing.label) + " is not one of the model's "
            + counted(classNames.size(), "class", "classes") + ", " + classNames.front() + " to " + classNames.back());
    return static_cast<int>(name - classNames.begin());
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

void read(const Classifier &classifier, const LabelledDrawing &labelled, double penShare, Evaluation &evaluation)
{
    const Reading reading = classifier.read(labelled.drawing, penWidthFromShare(labelled.drawing, penShare));
    if (reading.predicted < 0) {
        evaluation.rejected.push_back(
            {labelled.number, labelled.origin, labelled.actual, reading.steps.rejection, reading.guess});
        return;
    }
    evaluation.table.rows.push_back(
        {labelled.number, labelled.origin, labelled.actual, reading.predicted, reading.probabilities});
    evaluation.table.loss += crossEntropy(evaluation.table.rows.back());
}

} // namespace

Evaluation evaluateDrawings(const Model &model, const fs::path &file, double penShare, std::stop_token stop)
{
    const std::vector<Drawing> drawings = readDrawings(file);
    if (drawings.empty())
        throw fileError(file, "contains no drawings; expected one JSON object per line");
    useThreads(1); // a single image is predicted faster on one thread than on several
    const Classifier classifier(std::make_shared<const Network>(model.network));
    ProgressBar bar("Reading drawings");
    Evaluation evaluation;
    evaluation.table.classNames = model.classNames;
    for (const LabelledDrawing &drawing : labelled(drawings, file, model.classNames)) {
        if (stop.stop_requested())
            throw std::runtime_error("stopped after " + counted(drawing.number, "drawing", "drawings"));
        read(classifier, drawing, penShare, evaluation);
        bar.show(Progress{drawing.number + 1, static_cast<int>(drawings.size())});
    }
    if (!evaluation.table.rows.empty())
        evaluation.table.loss /= static_cast<double>(evaluation.table.rows.size());
    return evaluation;
}

} // namespace digitlab::cli
