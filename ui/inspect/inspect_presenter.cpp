// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/inspect_presenter.h"

#include "ui/inspect/inspect_page.h"
#include "ui/style/text.h"

#include <utility>

namespace digitlab::ui {

InspectPresenter::InspectPresenter(OpenDataset &dataset, RunList &runs, Trainings &trainings, InspectPage &page,
    DrawingModels &models, QObject *parent)
    : QObject(parent)
    , m_runs(runs)
    , m_trainings(trainings)
    , m_page(page)
    , m_models(models)
{
    connect(&m_runs, &RunList::changed, this, &InspectPresenter::refreshList);
    connect(&dataset, &OpenDataset::changed, &m_page, &InspectPage::setDataset);
    connect(&m_page, &InspectPage::datasetRequested, &dataset, &OpenDataset::openAgain);
    connect(&m_page, &InspectPage::runChosen, this, [this](const QString &folder) { read(folder); });
    connect(&m_trainings.session(), &TrainingSession::finished, this, [this](const ExperimentResult &result) {
        if (!result.run.predictions.rows.empty() && mayShow(result.run))
            m_page.setRun(result.run, result.network);
    });
    connect(&m_reading, &Job::failed, this, &InspectPresenter::refuse);
    connectEpochs();
}

/// The epoch that the user looks at also reads the drawing.
void InspectPresenter::connectEpochs()
{
    connect(&m_page, &InspectPage::runShown, this, [this] {
        m_epochs.cancel();
        m_models.setInspected({}, {});
    });
    connect(&m_page, &InspectPage::epochRequested, this,
        [this](const Run &run, const std::shared_ptr<const SplitDataset> &data, int epoch) {
            m_epochs.setRun(run, data);
            m_epochs.read(epoch);
        });
    connect(&m_epochs, &EpochReader::ready, &m_page, &InspectPage::showEpoch);
    connect(&m_epochs, &EpochReader::failed, &m_page, &InspectPage::refuseEpoch);
    connect(&m_page, &InspectPage::epochShown, this, [this](const Run &run, const EpochState &state) {
        m_epochs.cancel();
        const QString name = tr("%1, epoch %2").arg(shownText(run.name)).arg(state.epoch);
        m_models.setInspected({name, state.network, toQStringList(run.classNames), {}}, run.folder);
    });
}

/// A run that ends does not take the place of one that the user looks at, and a queue takes no place at all.
bool InspectPresenter::mayShow(const Run &ended) const
{
    const QString shown = m_page.runFolder();
    if (shown.isEmpty() || shown == toQString(ended.folder))
        return true;
    return !m_trainings.isQueued() && !m_page.isVisible();
}

void InspectPresenter::refreshList()
{
    m_page.setRuns(m_runs.runs());
    if (!std::exchange(m_isRestored, true) && !m_runs.runs().empty())
        read(toQString(m_runs.runs().front().folder));
}

void InspectPresenter::inspect(const QString &folder)
{
    inspectImage(folder, -1);
}

void InspectPresenter::inspectImage(const QString &folder, int row)
{
    read(folder, row);
    Q_EMIT inspected();
}

void InspectPresenter::read(const QString &folder, int row)
{
    m_asked = folder;
    m_reading.start([place = toPath(folder)](
                        const std::stop_token &stop, const ProgressObserver &) { return readRuns({place}, stop); },
        [this, row](const ReadRuns &runs) { show(runs, row); });
}

void InspectPresenter::show(const ReadRuns &read, int row)
{
    m_page.setRun(read.runs.first(), read.network);
    if (!read.networkFault.empty())
        m_page.messages()->showMessage(MessageKind::Error, shownPath(read.networkFault));
    else if (row >= 0)
        m_page.showImage(row);
}

void InspectPresenter::refuse(const QString &message)
{
    m_page.messages()->showMessage(MessageKind::Error, message);
    if (m_page.runFolder() != m_asked) // the one before is not what was asked for
        m_page.clearRun();
    m_runs.refresh(); // it may be gone
}

} // namespace digitlab::ui
