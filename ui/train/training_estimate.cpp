// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/training_estimate.h"

#include "ui/jobs/open_dataset.h"
#include "ui/jobs/settings.h"
#include "ui/jobs/trainings.h"
#include "ui/style/text.h"
#include "ui/train/train_page.h"
#include "ui/train/training_text.h"

#include <QThread>
#include <cmath>

namespace digitlab::ui {

TrainingEstimate::TrainingEstimate(
    OpenDataset &dataset, Trainings &trainings, Settings &settings, TrainPage &page, QObject *parent)
    : QObject(parent)
    , m_dataset(dataset)
    , m_trainings(trainings)
    , m_settings(settings)
    , m_page(page)
{
    const TrainingSession &training = trainings.session();
    connect(&training, &TrainingSession::batchDone, this, [this](const BatchDone &event) { m_device = event.device; });
    connect(
        &training, &TrainingSession::epochDone, this, [this](const EpochDone &event) { learn(event.imagesPerSecond); });
    connect(&training, &TrainingSession::finished, this, &TrainingEstimate::show);
    connect(&page, &TrainPage::configChanged, this, &TrainingEstimate::show);
    connect(&dataset, &OpenDataset::changed, this, &TrainingEstimate::show);
}

void TrainingEstimate::learn(double imagesPerSecond)
{
    if (std::isfinite(imagesPerSecond) && imagesPerSecond > 0)
        m_settings.setTrainingSpeed({imagesPerSecond, workPerImage(m_trainings.config()), m_device});
}

void TrainingEstimate::show()
{
    const auto data = m_dataset.data();
    if (!data || data->train.size() == 0)
        return m_page.setEstimate({}, {});
    const RunConfig config = m_page.config();
    const auto known = m_settings.trainingSpeed();
    const bool isOfUse = known && !(config.training.device == Device::Cpu && known->device == Device::Cuda);
    const TrainingSpeed speed = isOfUse ? *known : typicalSpeed(QThread::idealThreadCount());
    const int validationCount = data->validation ? data->validation->size() : data->test.size();
    const QString images = tr("%1, %2").arg(countText(config.training.epochs, tr("epoch"), tr("epochs")),
        countText(data->train.size(), tr("training image"), tr("training images")));
    m_page.setEstimate(estimateText(expectedSeconds(config, data->train.size(), validationCount, speed),
                           config.training.earlyStoppingPatience > 0),
        isOfUse ? tr("An estimate from the last training here, %1 images/s, for %2 and the size of this network.")
                      .arg(countText(std::llround(speed.imagesPerSecond)), images)
                : tr("A first estimate for %1 from what such computers do; after a training here it is better.")
                      .arg(images));
}

} // namespace digitlab::ui
