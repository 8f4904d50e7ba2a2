// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run.h"
#include "core/runs/run_store.h"
#include "core/training/model_file.h"

namespace digitlab {

/// The files of a run: run.json, epochs.csv, predictions.csv, checkpoint.pt, model.dlm. Each is written atomically;
/// every function throws std::runtime_error that names the file and what is wrong.
void makeRunFolder(const std::filesystem::path &folder); ///< with those above it; it may exist
void writeRun(
    const Run &run); ///< run.json, epochs.csv and, where there are predictions, predictions.csv into run.folder
/// A run that is not complete may have been killed between two files: epochs.csv then says how far it is.
Run readRun(const std::filesystem::path &folder);
/// Without epochs and predictions.
Run readRunSummary(const std::filesystem::path &folder);
/// What a list shows; reads run.json and notes.json alone.
RunSummary summarise(const std::filesystem::path &folder);
/// The same; a run that cannot be read says why in its summary.
RunSummary summariseOrRefuse(const std::filesystem::path &folder);

std::filesystem::path modelFile(const std::filesystem::path &runFolder);
std::filesystem::path checkpointFile(const std::filesystem::path &runFolder);
/// Whether `file` is one of those that make the run, by whatever way it is named.
bool isRunFile(const std::filesystem::path &runFolder, const std::filesystem::path &file);

} // namespace digitlab
