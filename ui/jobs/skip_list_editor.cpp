// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/skip_list_editor.h"

#include "core/data/skip_list.h"
#include "ui/jobs/background_task.h"
#include "ui/style/text.h"

namespace digitlab::ui {

struct SkipListEditor::Private {
    BackgroundTask task;
};

SkipListEditor::SkipListEditor(QObject *parent)
    : QObject(parent)
    , m_private(std::make_unique<Private>())
{
    connect(&m_private->task, &BackgroundTask::failed, this, &SkipListEditor::failed);
}

SkipListEditor::~SkipListEditor() = default;

void SkipListEditor::leaveOut(const QString &folder, const std::vector<std::string> &files)
{
    m_private->task.start([=, this](const std::stop_token &, const ProgressObserver &) {
        addToSkipList(toPath(folder), files);
        return BackgroundTask::Delivery([=, this] { Q_EMIT leftOut(folder, files); });
    });
}

void SkipListEditor::takeBack(const QString &folder, const std::vector<std::string> &files)
{
    m_private->task.start([=, this](const std::stop_token &, const ProgressObserver &) {
        removeFromSkipList(toPath(folder), files);
        return BackgroundTask::Delivery([=, this] { Q_EMIT takenBack(folder, files); });
    });
}

void SkipListEditor::takeAllBack(const QString &folder)
{
    m_private->task.start([=, this](const std::stop_token &, const ProgressObserver &) {
        const SkipList skipped = readSkipList(toPath(folder));
        writeSkipList(toPath(folder), {});
        const std::vector<std::string> files(skipped.begin(), skipped.end());
        return BackgroundTask::Delivery([=, this] { Q_EMIT takenBack(folder, files); });
    });
}

} // namespace digitlab::ui
