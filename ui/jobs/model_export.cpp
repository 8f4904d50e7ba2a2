// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/model_export.h"

#include "core/base/file_io.h"
#include "core/base/version.h"
#include "core/training/model_file.h"
#include "ui/style/text.h"

namespace digitlab::ui {

void exportDrawingModel(const DrawingModel &model, const std::filesystem::path &file)
{
    if (!model.modelFile.empty() && exists(model.modelFile)) {
        writeFileAtomically(file, readFile(model.modelFile));
        return;
    }
    // What is still being trained has no figures that belong to these very weights.
    const std::string name = model.name.toStdString();
    const DatasetIdentity unknown;
    saveModel(file, Model{*model.network, fromQStringList(model.classNames), name, 0, 0, 0, unknown, {}, version()});
}

} // namespace digitlab::ui
