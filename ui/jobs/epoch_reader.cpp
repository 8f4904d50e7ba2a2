// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/epoch_reader.h"

#include "core/runs/epoch_weights.h"

namespace digitlab::ui {

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

void EpochReader::read(int epoch)
{
    cancel();
    if (const auto known = m_known.find(epoch); known != m_known.end())
        return Q_EMIT ready(known->second);
    if (!m_data)
        return;
    start(
        [epoch, folder = m_folder, spec = m_spec, data = m_data](
            const std::stop_token &stop, const ProgressObserver &) {
            const auto network = std::make_shared<const Network>(readEpoch(folder, epoch, spec));
            return unlessStopped(stop, EpochState{epoch, network, evaluate(*network, data->test, stop)});
        },
        [this](const EpochState &state) { take(state); });
}

void EpochReader::take(const EpochState &state)
{
    if (isCancelled())
        return; // at its last moment
    m_known[state.epoch] = state;
    Q_EMIT ready(state);
}

} // namespace digitlab::ui
