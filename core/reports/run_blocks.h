// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/classification_report.h"
#include "core/reports/run_document.h"

#include <functional>

namespace digitlab {

/// Parts that the documents of one run and of a comparison have in common.

constexpr const char *metricsCaption = "Metrics on the test split";

/// "Final, seed 0".
std::string runLabel(const Run &run);
/// With its title and who made it.
Document beginDocument(const std::string &title);
/// Throws std::runtime_error that names a run without predictions.
void requireMeasured(const RunSide &side);
/// "92.5 % (95 % interval of the mean 83.8 to 96.7 %)".
std::string meanAccuracyText(const RunSide &side);

void addCurves(Document &document, const std::vector<RunSide> &sides, AxisScale lossAxis);
/// The counts of all seeds together.
FigureBlock matrixBlock(const std::string &name, const RunSide &side);
/// See metricsOf().
Table metricsTable(const RunSide &side);
/// Precision, recall, F1 by class; of one run with recall's Wilson interval, of several seeds over all their answers.
Table classTable(const RunSide &side);
/// Settings; and dataset, versions, machine, outcome, of each run a column.
void addOrigin(Document &document, const RunSide &side);
Table originTable(const RunSide &side);

ClassificationReport reportOf(const Run &run);

/// "5 (87.2 %)", with a space before the sign that does not break.
std::string answerText(const Run &run, int row);
/// Rows of the predictions, surest of their mistake first.
std::vector<int> mistakesOf(const PredictionTable &table);
/// Adds the images of these rows, each with what it is and what `answers` says, and a sentence where some are left out
/// or there is none.
void addGallery(Document &document, const Run &run, const std::vector<int> &rows, const DocumentImages &images,
    const std::function<std::string(int row)> &answers);

} // namespace digitlab
