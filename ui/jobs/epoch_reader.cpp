// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/epoch_reader.h"

#include "core/runs/epoch_weights.h"

namespace digitlab::ui {

EpochReader::EpochReader(QObject *parent)
    : QObject(parent)
{
    connect(&m_task, &BackgroundTask::failed, this, &EpochReader::failed);
}

void EpochReader::setRun(const Run &run, std::shared_ptr<const SplitDataset> data)
{
    if (run.folder == m_folder && data == m_data)
        return;
    cancel();
    m_folder = run.folder;
    m_spec = run.config.network;
    m_spec.classes = static_cast<int>(run.classNames.size());
    m_data = std::move(data);
    m_known.clear();
}

void EpochReader::cancel()
{
    m_wanted = 0;
    m_task.cancel();
}

void EpochReader::read(int epoch)
{
    cancel();
    if (const auto known = m_known.find(epoch); known != m_known.end())
        return Q_EMIT ready(known->second);
    if (!m_data)
        return;
    m_wanted = epoch;
    m_task.start([this, epoch, folder = m_folder, spec = m_spec, data = m_data](
                     const std::stop_token &stop, const ProgressObserver &) {
        const auto network = std::make_shared<const Network>(readEpoch(folder, epoch, spec));
        const EpochState state{epoch, network, evaluate(*network, data->test, stop)};
        if (stop.stop_requested())
            return BackgroundTask::Delivery();
        return BackgroundTask::Delivery([this, state] { take(state); });
    });
}

void EpochReader::take(const EpochState &state)
{
    if (state.epoch != m_wanted)
        return; // it was cancelled at its last moment
    m_known[state.epoch] = state;
    Q_EMIT ready(state);
}

} // namespace digitlab::ui
