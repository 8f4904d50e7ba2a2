// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/trainings.h"

#include "core/data/changed_data.h"
#include "core/data/class_count.h"
#include "core/runs/run_name.h"
#include "core/training/presets.h"
#include "ui/style/dataset_title.h"
#include "ui/style/text.h"

#include <algorithm>
#include <utility>

namespace digitlab::ui {

Trainings::Trainings(OpenDataset &dataset, RunList &runs, QObject *parent)
    : QObject(parent)
    , m_dataset(dataset)
    , m_runs(runs)
{
    connect(&m_session, &TrainingSession::started, this, [this] { m_isListed = false; });
    connect(&m_session, &TrainingSession::epochDone, this, [this] {
        if (!std::exchange(m_isListed, true)) // from its first epoch on the history shows it
            m_runs.refresh();
    });
    connect(&m_session, &TrainingSession::finished, this, &Trainings::takeResult);
    connect(&m_session, &TrainingSession::failed, this, &Trainings::takeFailure);
}

QString Trainings::busyText()
{
    return tr("A training is running: wait until it ends, or stop it first.");
}

QString Trainings::sweepText()
{
    return tr("The sweep is being trained: wait until it ends, or cancel it first.");
}

void Trainings::train(const RunConfig &config, const QString &name)
{
    if (auto data = dataToTrainOn()) {
        m_pair.reset();
        start(std::move(data), config, name);
    }
}

/// Null where nothing can be trained now.
std::shared_ptr<const SplitDataset> Trainings::dataToTrainOn()
{
    if (m_session.isBusy() || refusesBesideOthers())
        return {};
    if (!m_dataset.data())
        Q_EMIT failed(tr("There is no dataset to train on: open a folder of digits or the built-in ones first."));
    m_dataset.joinUserDigits();
    const auto data = m_dataset.data();
    if (!data)
        return {};
    if (const auto fault = classCountFault(data->train.classCount())) { // as the check says it
        Q_EMIT failed(tr("%1 %2.").arg(datasetTitle(data->identity), QString::fromStdString(*fault)));
        return {};
    }
    return data;
}

std::filesystem::path Trainings::start(
    std::shared_ptr<const SplitDataset> data, const RunConfig &config, const QString &name)
{
    RunConfig fitting = config;
    fitting.network.classes = data->train.classCount();
    const QString shownName
        = name.isEmpty() ? QString::fromStdString(defaultRunName(fitting, data->train.size())) : name;
    auto folder = m_runs.store().newRunFolder(shownName.toStdString());
    note(data, fitting, folder, false);
    m_session.train(std::move(data), fitting, folder, shownName);
    return folder;
}

void Trainings::note(std::shared_ptr<const SplitDataset> data, const RunConfig &config,
    const std::filesystem::path &folder, bool isQueued)
{
    m_data = std::move(data);
    m_config = config;
    m_folder = folder;
    m_isQueued = isQueued;
}

void Trainings::trainQueued(std::shared_ptr<const SplitDataset> data, const RunConfig &config,
    const std::filesystem::path &folder, const QString &name)
{
    note(data, config, folder, true);
    m_session.train(std::move(data), config, folder, name);
}

void Trainings::resumeQueued(std::shared_ptr<const SplitDataset> data, const RunConfig &config,
    const std::filesystem::path &folder, const QString &name)
{
    note(data, config, folder, true);
    m_session.resumeRun(std::move(data), folder, name);
}

/// Two trainings at once would slow each other down.
bool Trainings::refusesBesideOthers()
{
    if (m_replayer.isBusy())
        Q_EMIT failed(tr("A run is being replayed: wait until that ends, or cancel it first."));
    else if (m_sweeps.isBusy())
        Q_EMIT failed(sweepText());
    return m_replayer.isBusy() || m_sweeps.isBusy();
}

void Trainings::replay(const RunSummary &run)
{
    if (isBusy())
        Q_EMIT failed(obstacle());
    else if (!m_dataset.holds(run.dataset))
        refuseOtherData(run);
    else
        m_replayer.replay(m_dataset.data(), run.folder);
}

void Trainings::resume(const RunSummary &run)
{
    if (!mayResume(run))
        return;
    note(m_dataset.data(), run.config, run.folder, false);
    m_session.resumeRun(m_dataset.data(), run.folder, QString::fromStdString(run.name));
}

void Trainings::startOver(const RunSummary &run)
{
    if (!mayResume(run))
        return;
    try {
        m_runs.store().setAside(run.folder);
    } catch (const std::exception &error) {
        Q_EMIT failed(shownPath(error.what()));
        return;
    }
    note(m_dataset.data(), run.config, run.folder, false);
    m_session.resumeRun(m_dataset.data(), run.folder, QString::fromStdString(run.name),
        tr("%1 was started over; what it had trained before is in the trash (History, Storage).")
            .arg(shownText(run.name)));
}

QString Trainings::startOverText()
{
    return tr("If it is started over, what it has trained so far moves to the trash, from which it can be restored.");
}

/// Whether it is on the data at hand; why not is told.
bool Trainings::mayResume(const RunSummary &run)
{
    if (m_session.isBusy()) {
        Q_EMIT failed(busyText());
        return false;
    }
    if (refusesBesideOthers())
        return false;
    if (m_dataset.data() && !m_dataset.holds(run.dataset))
        m_dataset.setAddsUserDigits(run.dataset.userDigits > 0);
    if (m_dataset.holds(run.dataset))
        return true;
    refuseOtherData(run);
    return false;
}

/// The same folder with other images has changed; another one is to be opened.
void Trainings::refuseOtherData(const RunSummary &run)
{
    const auto data = m_dataset.data();
    if (data && data->identity.source == run.dataset.source)
        Q_EMIT failed(QString::fromStdString(changedDataText(run.dataset, data->identity)) + u'.');
    else
        Q_EMIT failed(tr("%1 was trained on another dataset: open %2 first.")
                          .arg(QString::fromStdString(run.name), QString::fromStdString(run.dataset.text())));
}

bool Trainings::usesOtherData() const
{
    const auto open = m_dataset.data();
    return m_session.isBusy() && m_data && open && m_data->identity != open->identity;
}

void Trainings::trainBaselineAndFinal()
{
    if (auto data = dataToTrainOn()) {
        m_pair = Pair{std::move(data), {QStringLiteral("baseline"), QStringLiteral("final")}, {}};
        trainNextOfPair();
    }
}

/// On the pair's own data, whatever was opened since.
void Trainings::trainNextOfPair()
{
    if (!m_pair)
        return;
    if (m_session.isBusy() || refusesBesideOthers()) {
        m_pair.reset();
        return;
    }
    const std::string name = m_pair->presets.takeFirst().toStdString();
    m_pair->folders.append(toQString(start(m_pair->data, preset(name, m_pair->data->train.size()), {})));
}

void Trainings::takeFailure()
{
    m_pair.reset();
    m_runs.refresh();
}

void Trainings::takeResult(const ExperimentResult &result)
{
    const bool isOfPair = m_pair && m_pair->folders.contains(toQString(result.run.folder));
    if (m_pair && (!isOfPair || result.run.outcome != RunOutcome::Completed))
        m_pair.reset();
    m_runs.refresh();
    if (!m_pair)
        return;
    if (!m_pair->presets.isEmpty()) { // queued, so that everyone has seen this run's end before the next one starts
        QMetaObject::invokeMethod(this, &Trainings::trainNextOfPair, Qt::QueuedConnection);
        return;
    }
    const QStringList folders = std::exchange(m_pair, {})->folders;
    Q_EMIT pairTrained(folders[0], folders[1]);
}

} // namespace digitlab::ui
