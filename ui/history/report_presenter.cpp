// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/report_presenter.h"

#include "core/base/version.h"
#include "core/reports/comparison_document.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_group.h"
#include "ui/history/reproduce_panel.h"
#include "ui/style/file_name.h"
#include "ui/style/message_bar.h"
#include "ui/style/save_dialog.h"
#include "ui/style/text.h"
#include "ui/widgets/run_picker.h"

#include <QDesktopServices>
#include <QUrl>
#include <algorithm>

namespace digitlab::ui {

namespace {

RunSide sideOf(const std::vector<std::filesystem::path> &folders)
{
    RunSide side;
    for (const auto &folder : folders)
        side.runs.push_back(readRun(folder));
    return side;
}

/// The document of one side or of two, with the images of `data` where it is their dataset.
Document documentOf(
    const std::vector<std::vector<std::filesystem::path>> &sides, const SplitDataset *data, AxisScale lossAxis)
{
    const RunSide a = sideOf(sides.front());
    const bool atHand = data && hasSameTestSplit(a.first().dataset, data->identity);
    const DocumentImages images{.test = atHand ? &data->test : nullptr, .lossAxis = lossAxis};
    return sides.size() == 1 ? runDocument(a, images) : comparisonDocument(a, sideOf(sides[1]), images);
}

} // namespace

ReportPresenter::ReportPresenter(OpenDataset &dataset, RunList &runs, Trainings &trainings, Settings &settings,
    MessageBar &messages, ReproducePanel &panel, QObject *parent)
    : QObject(parent)
    , m_dataset(dataset)
    , m_runs(runs)
    , m_trainings(trainings)
    , m_settings(settings)
    , m_messages(messages)
    , m_panel(panel)
{
    connectExporter();
    connectReproducer();
}

void ReportPresenter::connectExporter()
{
    connect(&m_exporter, &DocumentExporter::progressed, this, [this](int done, int total) {
        if (done < total)
            showWriting(tr("Writing: %1 of %2 parts.").arg(done).arg(total));
    });
    connect(&m_exporter, &DocumentExporter::written, this,
        [this](const QString &file) { m_messages.showMessage(MessageKind::Success, tr("Saved %1.").arg(file)); });
    connect(&m_exporter, &DocumentExporter::failed, this,
        [this](const QString &message) { m_messages.showMessage(MessageKind::Error, message); });
    connect(&m_exporter, &DocumentExporter::cancelled, this,
        [this] { m_messages.showMessage(MessageKind::Notice, tr("The export was cancelled; nothing was written.")); });
}

void ReportPresenter::connectReproducer()
{
    connect(&m_reproducer, &ReportReproducer::advanced, &m_panel, &ReproducePanel::showProgress);
    connect(&m_reproducer, &ReportReproducer::reproduced, &m_panel, [this](const QString &report, bool stopped) {
        m_panel.showEnd(stopped ? tr("Stopped; the report covers the runs so far. Reproduce resumes from here.")
                                : tr("The report is reproduced: %1").arg(report),
            report);
    });
    connect(&m_reproducer, &ReportReproducer::failed, &m_panel,
        [this](const QString &message) { m_panel.showEnd(message); });
    connect(&m_panel, &ReproducePanel::startRequested, this, &ReportPresenter::reproduce);
    connect(&m_panel, &ReproducePanel::cancelRequested, this, [this] { m_reproducer.cancel(); });
    connect(&m_panel, &ReproducePanel::openRequested, this,
        [](const QString &report) { QDesktopServices::openUrl(QUrl::fromLocalFile(report)); });
}

void ReportPresenter::exportRun(const QStringList &choices, QWidget *window)
{
    if (choices.size() == 1)
        exportTo(choices, tr("Export the run"), window);
    else if (choices.isEmpty())
        refuse(tr("This page shows no run that has ended: select one on the Inspect or History page."));
    else
        refuse(tr("%1 runs are selected: select one of them on the History page, or export the comparison of two.")
                   .arg(choices.size()));
}

void ReportPresenter::exportComparison(const QStringList &choices, QWidget *window)
{
    if (choices.size() == 2)
        exportTo(choices, tr("Export the comparison"), window);
    else
        refuse(tr("A comparison needs two runs: choose them on the Compare page, or select two on the History page."));
}

void ReportPresenter::refuse(const QString &sentence)
{
    m_messages.showMessage(MessageKind::Notice, sentence);
    m_refusal = m_messages.text();
}

void ReportPresenter::forgetRefusal()
{
    if (!m_refusal.isEmpty() && m_messages.text() == m_refusal)
        m_messages.clear();
    m_refusal.clear();
}

void ReportPresenter::exportTo(const QStringList &choices, const QString &title, QWidget *window)
{
    try {
        const QString name = proposedName(choices) + QStringLiteral(".html");
        const QString file = askForSaveFile(window, title, name, documentFilters());
        if (!file.isEmpty())
            writeRuns(choices, file);
    } catch (const std::exception &error) {
        m_messages.showMessage(MessageKind::Error, shownPath(error.what()));
    }
}

QString ReportPresenter::proposedName(const QStringList &choices) const
{
    QStringList sides;
    for (const QString &choice : choices) {
        std::vector<RunSummary> runs;
        for (const auto &folder : foldersOf(choice))
            runs.push_back(summarise(folder));
        sides.append(fileNameFor(runs));
    }
    return sides.join(QStringLiteral("-vs-"));
}

void ReportPresenter::writeRuns(const QStringList &choices, const QString &file)
{
    std::vector<std::vector<std::filesystem::path>> sides;
    for (const QString &choice : choices)
        sides.push_back(foldersOf(choice));
    showWriting(tr("Writing %1.").arg(file));
    m_exporter.write(
        [sides, data = m_dataset.data(), axis = lossAxis()] { return documentOf(sides, data.get(), axis); }, file);
}

void ReportPresenter::showWriting(const QString &text)
{
    m_messages.offer(MessageKind::Notice, text, tr("Cancel"), [this] { m_exporter.cancel(); });
}

void ReportPresenter::offerReproduction()
{
    m_panel.show();
}

void ReportPresenter::reproduce(int seeds)
{
    if (m_trainings.isBusy()) {
        m_panel.showEnd(m_trainings.obstacle());
        return;
    }
    const auto data = m_dataset.data();
    if (!data) {
        m_panel.showEnd(tr("There is no dataset to reproduce the report on; open one first."));
        return;
    }
    m_panel.showProgress(0, tr("Reproducing the report"), -1);
    m_reproducer.reproduce(data, {.seeds = seeds}, toQString(reproductionFolder()), lossAxis());
}

/// As the window's charts have it.
AxisScale ReportPresenter::lossAxis() const
{
    return m_settings.logarithmicLoss() ? AxisScale::Logarithmic : AxisScale::Linear;
}

std::vector<std::filesystem::path> ReportPresenter::foldersOf(const QString &choice) const
{
    const auto groups = groupsOfSeeds(m_runs.runs());
    const auto group = std::ranges::find(groups, groupOf(choice).toStdString(), &RunGroup::key);
    if (group == groups.end())
        return {toPath(choice)};
    std::vector<std::filesystem::path> folders;
    for (const RunSummary &run : group->runs)
        folders.push_back(run.folder);
    return folders;
}

/// The same for the same data, so that what was stopped is resumed.
std::filesystem::path ReportPresenter::reproductionFolder() const
{
    const std::string name = std::string(version()) + "-" + m_dataset.data()->identity.hash.substr(0, 12);
    return m_runs.queueFile().parent_path() / "reproductions" / name;
}

} // namespace digitlab::ui
