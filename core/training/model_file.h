// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/nn/network.h"

#include <filesystem>
#include <optional>

namespace digitlab {

/// A network with all that is needed to use it and to tell where it came from.
struct Model {
    Network network;
    std::vector<std::string> classNames;
    std::string name;        ///< shown to the user: a run's name, or "Shipped model"
    double testAccuracy = 0; ///< in [0, 1]
    int testCount = 0;
    double testLoss = 0;
    DatasetIdentity dataset;                  ///< `source` without the way to it once it has been saved
    std::string attribution;                  ///< of its training data, may be empty
    std::string version;                      ///< of DigitLab that wrote it
    std::optional<double> calibrationError;   ///< expected, on the test images, in [0, 1]; where it was measured
    std::vector<std::string> unknownSettings; ///< see unknownSettings(): of a network that a newer version described
};

/// Writes the .dlm file atomically. Throws std::runtime_error that names the file and the system's reason.
void saveModel(const std::filesystem::path &file, const Model &model);

/// Throws std::runtime_error with one sentence that names the file: truncated, altered (checksum), or not a DigitLab
/// model.
Model loadModel(const std::filesystem::path &file);

/// The model that ships inside the program; the word "builtin" stands for it on the command line.
Model shippedModel();

/// loadModel, or shippedModel for the word "builtin".
Model loadModelOrBuiltin(const std::string &fileOrBuiltin);

} // namespace digitlab
