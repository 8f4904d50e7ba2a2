// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/model_file.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace digitlab {

/// The forms in which other programs read a model; DigitLab's own is the one that keeps everything.
enum class ModelFormat { DigitLab, Onnx, Keras, PyTorch, TorchScript, Safetensors };

/// What a format is called and how its files are.
struct ModelFormatInfo {
    ModelFormat format;
    const char *name;      ///< "onnx": on the command line
    const char *extension; ///< ".onnx"
    const char *title;     ///< "ONNX": in the window
};

const std::vector<ModelFormatInfo> &modelFormats();
const ModelFormatInfo &infoOf(ModelFormat format);

/// By the ending of a file's name, in any case; nothing where no format has it.
std::optional<ModelFormat> modelFormatOf(const std::filesystem::path &file);

/// What is said where modelFormatOf() gives nothing: "model.xyz: ends in none of .dlm, ...".
std::string unknownFormatText(const std::filesystem::path &file);

/// Lines of Python or JavaScript that read the file, and what goes in and comes out. `fileName` stands in them.
std::string usageText(const Network &network, ModelFormat format, const std::string &fileName);

/// Writes the file atomically. All but DigitLab's own lack the test for shapes that are no digits; they say in their
/// metadata what the classes are called, how images are to be prepared, and how good the model is. Throws
/// std::runtime_error that names the file.
void exportModel(const Model &model, const std::filesystem::path &file, ModelFormat format);

} // namespace digitlab
