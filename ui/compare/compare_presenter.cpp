// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_presenter.h"

#include "core/runs/run_folder.h"
#include "core/runs/run_group.h"
#include "ui/compare/compare_page.h"
#include "ui/style/text.h"
#include "ui/widgets/run_picker.h"

#include <algorithm>
#include <utility>

namespace digitlab::ui {

namespace {

constexpr QLatin1Char betweenFolders('\n'); // of a choice of several runs

} // namespace

ComparePresenter::ComparePresenter(OpenDataset &dataset, RunList &runs, Trainings &trainings, Settings &settings,
    ComparePage &page, DrawingModels &models, QObject *parent)
    : QObject(parent)
    , m_runs(runs)
    , m_settings(settings)
    , m_page(page)
    , m_models(models)
{
    connect(&m_runs, &RunList::changed, this, &ComparePresenter::refreshLists);
    connect(&dataset, &OpenDataset::changed, &m_page, &ComparePage::setDataset);
    connect(&m_page, &ComparePage::runAChosen, this, [this](const QString &choice) {
        forgetRefusal();
        choose(ModelSide::A, choice);
    });
    connect(&m_page, &ComparePage::runBChosen, this, [this](const QString &choice) {
        forgetRefusal();
        choose(ModelSide::B, choice);
    });
    for (Side &side : m_sides)
        connect(&side.reading, &Job::failed, this, &ComparePresenter::report);
    connect(&m_page, &ComparePage::trainBaselineAndFinalRequested, &trainings, &Trainings::trainBaselineAndFinal);
    connect(&trainings, &Trainings::pairTrained, this, [this](const QString &folderA, const QString &folderB) {
        forgetRefusal();
        choose(ModelSide::A, folderA);
        choose(ModelSide::B, folderB);
    });
    TrainingSession &training = trainings.session();
    connect(&training, &TrainingSession::started, &m_page, [this] { m_page.setTraining(true); });
    connect(&training, &TrainingSession::finished, &m_page, [this] { m_page.setTraining(false); });
    connect(&training, &TrainingSession::failed, &m_page, [this] { m_page.setTraining(false); });
}

void ComparePresenter::compare(const QString &folderA, const QString &folderB)
{
    forgetRefusal();
    choose(ModelSide::A, folderA);
    if (!folderB.isEmpty())
        choose(ModelSide::B, folderB);
    Q_EMIT compared();
}

void ComparePresenter::compareGroups(const QStringList &foldersA, const QStringList &foldersB)
{
    compare(foldersA.join(betweenFolders), foldersB.join(betweenFolders));
}

QString ComparePresenter::lastChoice(ModelSide side) const
{
    return side == ModelSide::A ? m_settings.runA() : m_settings.runB();
}

void ComparePresenter::refreshLists()
{
    m_page.setRuns(m_runs.runs());
    const bool isFirst = !std::exchange(m_isRestored, true);
    for (const ModelSide side : {ModelSide::A, ModelSide::B}) {
        if (!isFirst)
            followGroup(side);
        else if (const QString last = lastChoice(side); !groupOf(last).isEmpty() || m_runs.run(toPath(last)))
            choose(side, last);
    }
}

/// Where seeds of what is compared were trained or deleted since, the page shows what its picker says.
void ComparePresenter::followGroup(ModelSide side)
{
    const QString choice = lastChoice(side);
    const std::size_t shown = sideOf(side).seeds;
    if (shown == 0 || groupOf(choice).isEmpty())
        return;
    const auto folders = foldersOf(choice);
    if (!folders.empty() && folders.size() != shown)
        choose(side, choice);
}

/// What was said of an earlier choice; an offer to undo stays.
void ComparePresenter::forgetRefusal()
{
    if (m_page.messages()->kind() == MessageKind::Error)
        m_page.messages()->clear();
}

std::vector<std::filesystem::path> ComparePresenter::foldersOf(const QString &choice) const
{
    std::vector<std::filesystem::path> folders;
    if (groupOf(choice).isEmpty()) {
        for (const QString &folder : choice.split(betweenFolders))
            folders.push_back(toPath(folder));
        return folders;
    }
    const auto groups = groupsOfSeeds(m_runs.runs());
    const auto group = std::ranges::find(groups, groupOf(choice).toStdString(), &RunGroup::key);
    if (group != groups.end())
        std::ranges::transform(group->runs, std::back_inserter(folders), &RunSummary::folder);
    return folders;
}

/// What was chosen for that side before and is still being read is given up.
void ComparePresenter::choose(ModelSide side, const QString &choice)
{
    Job &reading = sideOf(side).reading;
    reading.cancel();
    const auto folders = foldersOf(choice);
    if (folders.empty())
        return;
    reading.start([folders](const std::stop_token &stop, const ProgressObserver &) { return readRuns(folders, stop); },
        [this, side, choice](const ReadRuns &read) {
            try {
                show(side, read, choice);
            } catch (const std::exception &error) {
                report(shownPath(error.what()));
            }
        });
}

/// The first seed of a group reads drawings for it.
void ComparePresenter::show(ModelSide side, const ReadRuns &read, const QString &choice)
{
    if (side == ModelSide::A) {
        m_page.setSideA(read.runs, choice);
        m_settings.setRunA(choice);
    } else {
        m_page.setSideB(read.runs, choice);
        m_settings.setRunB(choice);
    }
    sideOf(side).seeds = read.runs.runs.size();
    if (!read.networkFault.empty())
        throw std::runtime_error(read.networkFault);
    const Run &run = read.runs.first();
    m_models.setCompared(
        side, {shownText(run.name), read.network, toQStringList(run.classNames), modelFile(run.folder)});
    offerGroups();
}

/// Of two single runs whose configurations were trained with other seeds as well.
void ComparePresenter::offerGroups()
{
    m_page.messages()->withdraw(std::exchange(m_ofGroups, {}));
    const QString a = groupWith(ModelSide::A);
    const QString b = groupWith(ModelSide::B);
    if (a.isEmpty() || b.isEmpty() || a == b || !m_page.messages()->text().isEmpty())
        return;
    m_page.messages()->offer(MessageKind::Notice,
        tr("Both configurations were trained with several seeds; all of them together say more than one of each."),
        tr("Compare the groups"), [this, a, b] {
            choose(ModelSide::A, a);
            choose(ModelSide::B, b);
        });
    m_ofGroups = m_page.messages()->text();
}

/// The choice that stands for all seeds of a side's run; empty where it is a group already, or alone.
QString ComparePresenter::groupWith(ModelSide side) const
{
    const std::filesystem::path folder = toPath(m_page.choices().value(side == ModelSide::A ? 0 : 1));
    for (const RunGroup &group : groupsOfSeeds(m_runs.runs()))
        if (std::ranges::find(group.runs, folder, &RunSummary::folder) != group.runs.end())
            return choiceOf(QString::fromStdString(group.key));
    return {};
}

void ComparePresenter::report(const QString &message)
{
    m_page.messages()->showMessage(MessageKind::Error, message);
}

} // namespace digitlab::ui
