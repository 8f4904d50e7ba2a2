// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/sweep_presenter.h"

#include "core/reports/sweep_document.h"
#include "core/sweeps/sweep_folder.h"
#include "ui/style/dataset_title.h"
#include "ui/style/file_name.h"
#include "ui/style/save_dialog.h"
#include "ui/style/text.h"
#include "ui/sweep/sweep_form.h"
#include "ui/sweep/sweep_page.h"
#include "ui/sweep/sweep_planner.h"
#include "ui/sweep/sweep_progress_row.h"
#include "ui/sweep/sweep_table.h"

#include <QDateTime>
#include <QFileDialog>
#include <chrono>
#include <utility>

namespace digitlab::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto betweenReadings = 5s;

/// Their names begin with the time; empty where there is none.
std::filesystem::path newestSweepIn(const std::filesystem::path &folder)
{
    std::filesystem::path newest;
    std::error_code unreadable;
    for (const auto &entry : std::filesystem::directory_iterator(folder, unreadable))
        if (entry.path() > newest && std::filesystem::exists(planFile(entry.path()), unreadable))
            newest = entry.path();
    return newest;
}

} // namespace

SweepPresenter::SweepPresenter(
    OpenDataset &dataset, RunList &runs, Trainings &trainings, Settings &settings, SweepPage &page, QObject *parent)
    : QObject(parent)
    , m_dataset(dataset)
    , m_runs(runs)
    , m_trainings(trainings)
    , m_runner(trainings.sweeps())
    , m_page(page)
    , m_planner(new SweepPlanner(dataset, settings, *page.form(), this))
{
    connectPage();
    connectRunner();
    connectReading();
    connectExporter();
    if (const auto newest = newestSweepIn(sweepsFolder()); !newest.empty())
        open(toQString(newest));
}

void SweepPresenter::connectPage()
{
    connect(m_page.form(), &SweepForm::startRequested, this, &SweepPresenter::begin);
    connect(&m_page, &SweepPage::newRequested, this, &SweepPresenter::leave);
    connect(&m_page, &SweepPage::openRequested, this, &SweepPresenter::choose);
    connect(&m_page, &SweepPage::exportRequested, this, &SweepPresenter::exportReport);
    connect(
        &m_page, &SweepPage::runActivated, this, [this](const QString &name) { Q_EMIT runChosen(runFolderOf(name)); });
    connect(&m_page, &SweepPage::compareRequested, this, [this](const QStringList &a, const QStringList &b) {
        Q_EMIT comparisonChosen(runFoldersOf(a), runFoldersOf(b));
    });
}

void SweepPresenter::connectRunner()
{
    SweepProgressRow *row = m_page.progress();
    connect(row, &SweepProgressRow::resumeRequested, this, &SweepPresenter::train);
    connect(row, &SweepProgressRow::pauseRequested, this, [this, row] {
        m_runner.pause();
        row->setState(SweepProgressRow::State::Paused);
    });
    connect(row, &SweepProgressRow::proceedRequested, this, [this, row] {
        m_runner.proceed();
        row->setState(SweepProgressRow::State::Running);
    });
    connect(row, &SweepProgressRow::cancelRequested, this, [this, row] {
        row->setState(SweepProgressRow::State::Cancelling);
        m_runner.cancel();
    });
    connect(&m_runner, &SweepRunner::advanced, this, &SweepPresenter::showProgress);
    connect(&m_runner, &SweepRunner::runEnded, this, &SweepPresenter::read);
    connect(&m_runner, &SweepRunner::noticed, this, [this](const QString &sentence) {
        m_page.messages()->showMessage(MessageKind::Warning, shownLines(sentence));
    });
    connect(&m_runner, &SweepRunner::ended, this, &SweepPresenter::showEnd);
    connect(&m_runner, &Job::failed, this, [this](const QString &message) {
        report(message);
        read();
    });
}

void SweepPresenter::connectReading()
{
    connect(&m_reading, &Job::failed, this, &SweepPresenter::report);
    m_looking.setInterval(betweenReadings);
    connect(&m_looking, &QTimer::timeout, this, [this] {
        if (m_page.isVisible())
            read();
    });
}

void SweepPresenter::connectExporter()
{
    connect(&m_exporter, &DocumentExporter::written, this, [this](const QString &file) {
        m_page.messages()->showMessage(MessageKind::Success, tr("Saved %1.").arg(file));
    });
    connect(&m_exporter, &Job::failed, this, &SweepPresenter::report);
}

void SweepPresenter::begin()
{
    m_page.messages()->clear();
    try {
        const auto wanted = m_planner->plan();
        if (!wanted)
            return;
        const QString name = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss"));
        const auto folder = sweepsFolder() / name.toStdString();
        writePlan(folder, *wanted);
        open(toQString(folder));
        m_plan = *wanted;
        train();
    } catch (const std::exception &error) {
        report(shownPath(error.what()));
    }
}

void SweepPresenter::train()
{
    if (!m_plan || m_runner.isBusy())
        return;
    m_page.messages()->clear();
    const auto data = m_dataset.data();
    if (m_trainings.isBusy()) {
        report(m_trainings.obstacle());
    } else if (!data || !isSameData(m_plan->dataset, data->identity)) {
        m_page.messages()->offer(MessageKind::Notice,
            tr("The sweep was planned for %1, which is not open.").arg(datasetTitle(m_plan->dataset)), tr("Open it"),
            [this, plan = *m_plan] { m_dataset.openAgain(plan.dataset, plan.base.network.classes); });
    } else {
        m_page.progress()->setState(SweepProgressRow::State::Running);
        m_page.progress()->setProgress(0, tr("Starting"));
        m_runner.run(m_sweep, data);
    }
}

void SweepPresenter::showProgress(const SweepProgress &progress, double secondsLeft)
{
    m_page.table()->runs()->setUnderWay(progress.underWay);
    const QString done = tr("%1 of %2").arg(countText(progress.done), countText(progress.total, tr("run"), tr("runs")));
    m_page.progress()->setProgress(
        progress.fraction, secondsLeft < 0 ? done : tr("%1, %2 left").arg(done, timeLeftText(secondsLeft)));
}

void SweepPresenter::showEnd(const SweepOutcome &outcome, bool cancelled)
{
    m_page.table()->runs()->setUnderWay({});
    if (outcome.obstructed > 0)
        m_page.messages()->append(
            tr("%1 could not be trained.").arg(countText(outcome.obstructed, tr("run"), tr("runs"))));
    else if (cancelled && outcome.left > 0)
        m_page.messages()->showMessage(
            MessageKind::Notice, tr("Cancelled. What was trained is kept, and the rest can be trained later."));
    read();
}

void SweepPresenter::open(const QString &folder)
{
    m_sweep = toPath(folder);
    m_plan.reset();
    m_looking.start();
    read();
}

/// One reading at a time; what has changed meanwhile is read after it.
void SweepPresenter::read()
{
    if (m_sweep.empty())
        return;
    if (m_reading.isBusy()) {
        m_readAgain = true;
        return;
    }
    m_reading.start(
        [sweep = m_sweep](const std::stop_token &, const ProgressObserver &) { return readSweepAnswer(sweep); },
        [this, sweep = m_sweep](const SweepAnswer &answer) {
            if (sweep == m_sweep)
                show(answer);
            if (std::exchange(m_readAgain, false) || sweep != m_sweep)
                read();
        });
}

void SweepPresenter::show(const SweepAnswer &answer)
{
    using State = SweepProgressRow::State;
    m_plan = answer.results.plan;
    m_page.showSweep(shownPath(m_sweep.filename()), answer);
    if (m_runner.isBusy())
        return;
    const int missing = answer.results.missing;
    const int total = static_cast<int>(answer.results.points.size()) * answer.results.plan.seeds;
    if (missing == 0)
        m_looking.stop();
    m_page.progress()->setState(missing == 0 ? State::Whole : State::Stopped);
    m_page.progress()->setProgress(static_cast<double>(total - missing) / total,
        tr("%1 of %2").arg(countText(total - missing), countText(total, tr("run"), tr("runs"))));
}

/// Back to the form; the sweep stays where it is.
void SweepPresenter::leave()
{
    if (m_runner.isBusy()) {
        report(Trainings::sweepText());
        return;
    }
    m_sweep.clear();
    m_plan.reset();
    m_looking.stop();
    m_page.messages()->clear();
    m_page.showForm();
    m_planner->refresh();
}

void SweepPresenter::choose()
{
    if (m_runner.isBusy()) {
        report(Trainings::sweepText());
        return;
    }
    const QString folder
        = QFileDialog::getExistingDirectory(m_page.window(), tr("Open a sweep"), toQString(sweepsFolder()));
    if (!folder.isEmpty())
        open(folder);
}

void SweepPresenter::exportReport()
{
    const QString name = fileNameFrom(tr("Sweep %1").arg(toQString(m_sweep.filename()))) + QStringLiteral(".html");
    const QString file = askForSaveFile(m_page.window(), tr("Export the sweep"), name, documentFilters());
    if (!file.isEmpty())
        m_exporter.write([sweep = m_sweep] { return sweepDocument(readResults(sweep)); }, file);
}

/// Where the sweeps that are planned here lie.
std::filesystem::path SweepPresenter::sweepsFolder() const
{
    return m_runs.queueFile().parent_path() / "sweeps";
}

QStringList SweepPresenter::runFoldersOf(const QStringList &names) const
{
    QStringList folders;
    for (const QString &name : names)
        folders.append(runFolderOf(name));
    return folders;
}

QString SweepPresenter::runFolderOf(const QString &name) const
{
    return toQString(m_sweep / "runs" / toPath(name));
}

void SweepPresenter::report(const QString &message)
{
    m_page.messages()->showMessage(MessageKind::Error, message);
}

} // namespace digitlab::ui
