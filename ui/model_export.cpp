#include "ui/model_export.h"

#include "core/data/file_io.h"
#include "core/model/model_file.h"
#include "core/version.h"

namespace digitlab::ui {

void exportJudge(const DrawingJudge &judge, const std::filesystem::path &file)
{
    if (!judge.modelFile.empty() && exists(judge.modelFile)) {
        writeFileAtomically(file, readFile(judge.modelFile));
        return;
    }
    // What is still being trained has no figures that belong to these very weights.
    Model model{ .network = *judge.network, .name = judge.name.toStdString(), .version = version() };
    for (const QString &name : judge.classNames)
        model.classNames.push_back(name.toStdString());
    saveModel(file, model);
}

} // namespace digitlab::ui
