// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/convert_command.h"

#include "app/cli/console.h"
#include "app/cli/dataset_options.h"
#include "app/cli/model_source.h"
#include "core/base/own_files.h"
#include "core/base/plain_text.h"
#include "core/exchange/model_export.h"
#include "core/runs/run_folder.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace digitlab::cli {

namespace {

/// A run's folder stands for the model in it.
Model modelOf(const std::string &fileOrRun)
{
    return readModel(std::filesystem::is_directory(fileOrRun) ? modelFile(fileOrRun).string() : fileOrRun);
}

} // namespace

ConvertCommand::ConvertCommand(CLI::App &program)
    : Command(program, "convert", "Write a model for other programs: ONNX, Keras, PyTorch, TorchScript, safetensors")
{
    app()
        .add_option("MODEL", m_model, "A model file, the folder of a run, or the word builtin for the model that ships")
        ->required();
    app()
        .add_option(
            "OUT", m_out, "Where to write; the ending tells the format: .onnx .h5 .pt .torchscript .safetensors .dlm")
        ->required();
    addForceOption(app(), m_force);
}

ExitStatus ConvertCommand::run(std::stop_token)
{
    const std::optional<ModelFormat> format = modelFormatOf(m_out);
    if (!format)
        throw UsageError(unknownFormatText(m_out));
    if (!m_force)
        refuseExisting({m_out});
    const Model model = modelOf(m_model);
    exportModel(model, m_out, *format);
    if (wantsJson())
        printJson({{"file", m_out}, {"format", infoOf(*format).name}, {"classes", model.classNames}});
    else
        print(plainLine(m_out, longestPath) + "\n\n"
            + usageText(model.network, *format, std::filesystem::path(m_out).filename().string()));
    return ExitStatus::Done;
}

} // namespace digitlab::cli
