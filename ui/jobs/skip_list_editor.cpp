// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/skip_list_editor.h"

#include "core/data/skip_list.h"
#include "ui/style/text.h"

namespace digitlab::ui {

void SkipListEditor::leaveOut(const QString &folder, const std::vector<std::string> &files)
{
    start([=](const std::stop_token &, const ProgressObserver &) { addToSkipList(toPath(folder), files); },
        [=, this] { Q_EMIT leftOut(folder, files); });
}

void SkipListEditor::takeBack(const QString &folder, const std::vector<std::string> &files)
{
    start([=](const std::stop_token &, const ProgressObserver &) { removeFromSkipList(toPath(folder), files); },
        [=, this] { Q_EMIT takenBack(folder, files); });
}

void SkipListEditor::takeAllBack(const QString &folder)
{
    start(
        [folder](const std::stop_token &, const ProgressObserver &) {
            const SkipList skipped = readSkipList(toPath(folder));
            writeSkipList(toPath(folder), {});
            return std::vector<std::string>(skipped.begin(), skipped.end());
        },
        [this, folder](const std::vector<std::string> &files) { Q_EMIT takenBack(folder, files); });
}

} // namespace digitlab::ui
