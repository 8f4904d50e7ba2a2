// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/run_importer.h"

#include "ui/history/history_page.h"
#include "ui/history/history_table.h"
#include "ui/style/text.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace digitlab::ui {

namespace {

struct ImportedRuns {
    QStringList opened;
    QStringList refused; ///< each with the reason
};

/// None where it was stopped.
std::optional<ImportedRuns> importRuns(const RunStore &store, const QStringList &folders, const std::stop_token &stop)
{
    ImportedRuns runs;
    for (const QString &folder : folders) {
        try {
            const auto place = store.import(toPath(folder), stop);
            if (!place)
                return std::nullopt;
            runs.opened.append(toQString(*place));
        } catch (const std::exception &error) {
            runs.refused.append(shownPath(error.what()));
        }
    }
    return runs;
}

} // namespace

RunImporter::RunImporter(RunList &runs, HistoryPage &page, QObject *parent)
    : QObject(parent)
    , m_runs(runs)
    , m_page(page)
{
    connect(&m_runs, &RunList::changed, this, &RunImporter::showOpened);
    connect(&m_opening, &Job::failed, this,
        [this](const QString &message) { m_page.messages()->showMessage(MessageKind::Error, message); });
    connect(&m_opening, &Job::cancelled, m_page.messages(), &MessageBar::clear);
}

void RunImporter::openRuns(const QStringList &folders)
{
    const QString what = folders.size() == 1 ? folders.constFirst() : tr("%1 runs").arg(folders.size());
    m_page.messages()->offer(MessageKind::Notice, tr("Copying %1 into the history...").arg(what), tr("Cancel"),
        [this] { m_opening.cancel(); });
    m_opening.start([store = m_runs.store(), folders](const std::stop_token &stop,
                        const ProgressObserver &) { return importRuns(store, folders, stop); },
        [this](const ImportedRuns &imported) { take(imported.opened, imported.refused); });
}

void RunImporter::take(const QStringList &opened, const QStringList &refused)
{
    m_opened = opened;
    m_page.messages()->clear();
    if (!refused.isEmpty())
        m_page.messages()->showMessage(MessageKind::Error, refused.join(QLatin1Char('\n')));
    m_runs.refresh();
}

void RunImporter::showOpened()
{
    const auto isKnown = [this](const QString &folder) { return m_runs.run(toPath(folder)); };
    if (m_opened.isEmpty() || !std::ranges::all_of(m_opened, isKnown))
        return;
    const QStringList folders = std::exchange(m_opened, {});
    m_page.table()->selectRuns(folders);
    if (folders.size() == 1)
        Q_EMIT runOpened(folders.constFirst());
}

} // namespace digitlab::ui
