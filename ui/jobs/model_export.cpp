// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/model_export.h"

#include "core/base/file_io.h"
#include "core/base/version.h"
#include "core/exchange/model_import.h"
#include "ui/style/text.h"

namespace digitlab::ui {

namespace {

/// What is still being trained has no figures that belong to these very weights.
Model unmeasured(const DrawingModel &model)
{
    const DatasetIdentity unknown;
    return Model{
        *model.network, fromQStringList(model.classNames), model.name.toStdString(), 0, 0, 0, unknown, {}, version()};
}

} // namespace

void exportDrawingModel(const DrawingModel &model, const std::filesystem::path &file, ModelFormat format)
{
    const bool isStored = !model.modelFile.empty() && exists(model.modelFile);
    if (isStored && format == ModelFormat::DigitLab && !isForeignModel(model.modelFile))
        writeFileAtomically(file, readFile(model.modelFile));
    else
        exportModel(isStored ? openModel(model.modelFile).model : unmeasured(model), file, format);
}

} // namespace digitlab::ui
