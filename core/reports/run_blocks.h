// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/classification_report.h"
#include "core/reports/run_document.h"
#include "core/runs/run_side.h"

#include <functional>

namespace digitlab {

/// Parts that the documents of one run and of a comparison have in common.

/// With its title and who made it.
Document beginDocument(const std::string &title);
/// Throws std::runtime_error that names a run without predictions.
void requireMeasured(const Run &run);
void addCurves(Document &document, const std::vector<RunSide> &sides, AxisScale lossAxis);
/// A table of the settings that differ, or a sentence where none does.
Block differencesBlock(const Run &a, const Run &b);

/// Accuracy, loss, calibration, time, of each run a column.
Table metricsTable(const std::vector<const Run *> &runs);
/// Precision, recall with its Wilson interval, and F1 by class.
Table classTable(const Run &run);
Table settingsTable(const Run &run);
/// Dataset, versions, machine, outcome, of each run a column.
Table originTable(const std::vector<const Run *> &runs);

ClassificationReport reportOf(const Run &run);

/// Rows of the predictions, surest of their mistake first.
std::vector<int> mistakesOf(const PredictionTable &table);
/// Adds the pictures of these rows, each with what `caption` says, and a sentence where some are left out.
void addGallery(Document &document, const PredictionTable &table, const std::vector<int> &rows,
    const DocumentPictures &pictures, const std::function<std::string(int row)> &caption);

} // namespace digitlab
