// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/model_export.h"

#include "core/base/file_io.h"
#include "core/base/version.h"
#include "core/training/model_file.h"
#include "ui/style/text.h"

namespace digitlab::ui {

void exportJudge(const DrawingJudge &judge, const std::filesystem::path &file)
{
    if (!judge.modelFile.empty() && exists(judge.modelFile)) {
        writeFileAtomically(file, readFile(judge.modelFile));
        return;
    }
    // What is still being trained has no figures that belong to these very weights.
    const std::string name = judge.name.toStdString();
    const DatasetIdentity unknown;
    saveModel(file, Model{*judge.network, fromQStringList(judge.classNames), name, 0, 0, 0, unknown, {}, version()});
}

} // namespace digitlab::ui
