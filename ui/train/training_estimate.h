// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/training_time.h"

#include <QObject>

namespace digitlab::ui {

class OpenDataset;
class Settings;
class TrainPage;
class Trainings;

/// Says on the Train page how long a training would take, by the speed of the last one, which it remembers.
class TrainingEstimate : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    TrainingEstimate(
        OpenDataset &dataset, Trainings &trainings, Settings &settings, TrainPage &page, QObject *parent = nullptr);

private:
    void learn(double imagesPerSecond);
    void show();

    OpenDataset &m_dataset;
    Trainings &m_trainings;
    Settings &m_settings;
    TrainPage &m_page;
    Device m_device = Device::Cpu; ///< that the training at hand is computed by
};

} // namespace digitlab::ui
