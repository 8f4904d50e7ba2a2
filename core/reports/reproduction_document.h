// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/own_files.h"
#include "core/reports/axis_ticks.h"
#include "core/reports/document.h"
#include "core/reports/reproduction.h"

#include <filesystem>

namespace digitlab {

/// The report's figures and tables from the runs, beside those that it printed, and what becomes of its claims.
Document reproductionDocument(const Reproduction &reproduction, AxisScale lossAxis = AxisScale::Linear);

/// One row per run: what it was trained with and what it predicts correctly.
std::string reproductionRunsCsv(const Reproduction &reproduction);
/// A line a claim.
std::string reproductionClaimsCsv(const Reproduction &reproduction);
/// A line a class of a run.
std::string reproductionClassesCsv(const Reproduction &reproduction);

/// Throws std::runtime_error that names a file in the place of a report or table which writeReproduction() has not
/// written, or which was changed since.
void refuseOthersReports(const std::filesystem::path &folder);

/// Writes report.html, report.md with figures/*.svg, runs.csv, classes.csv and claims.csv into the folder and gives the
/// HTML file; reproduction.json lists them. Throws std::runtime_error that names a file that cannot be written, or is
/// kept for it is somebody else's.
std::filesystem::path writeReproduction(const Reproduction &reproduction, const std::filesystem::path &folder,
    AxisScale lossAxis = AxisScale::Linear, Existing existing = Existing::Replace);

} // namespace digitlab
