// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/model_file.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace digitlab {

/// A model and, of another program's file, what had to be taken for granted, in one sentence without its name.
struct OpenedModel {
    Model model;
    std::string assumption; ///< empty for DigitLab's own files and for those that it exported
};

/// A model file of DigitLab, or one that Keras (.h5, .keras), PyTorch (.pt, .pth: a state_dict), ONNX or safetensors
/// wrote of a network that DigitLab can express. No code in a file is ever run. Where the file does not tell the range
/// of its pixels or its paper, both are tried on built-in digits. Throws std::runtime_error with one sentence that
/// begins with the file's name; it names the first layer that does not fit.
OpenedModel openModel(const std::filesystem::path &file);

/// The same, or the model that ships for the word "builtin".
OpenedModel openModelOrBuiltin(const std::string &fileOrBuiltin);

/// Whether a file's name ends as that of another program's model does.
bool isForeignModel(const std::filesystem::path &file);

/// The endings of all files that openModel() reads: ".dlm", ".h5", ...
std::vector<std::string> modelExtensions();

} // namespace digitlab
