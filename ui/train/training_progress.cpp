// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/training_progress.h"

#include "ui/accessibility/quiet_changes.h"
#include "ui/style/boxes.h"
#include "ui/style/elided_label.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <algorithm>
#include <cmath>

namespace digitlab::ui {

namespace {

constexpr int stepsAnEpoch = 100;

} // namespace

TrainingProgress::TrainingProgress(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel)
    , m_text(new ElidedLabel)
    , m_bar(new QProgressBar)
{
    m_title->setFont(titleFont());
    m_text->setFont(bodyFont());
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the training"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_text, m_bar})
        keepChangesQuiet(part);
    for (QLabel *label : {m_title, m_text})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a longer text moves nothing
    inColumn(this, gridUnit / 2, {m_title, m_text, m_bar});
    showIdle(tr("No training yet"), {});
}

void TrainingProgress::showIdle(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_line = text;
    m_text->setText(text.isEmpty() ? QStringLiteral(" ") : text);
    m_bar->setRange(0, 1);
    m_bar->setValue(0);
}

void TrainingProgress::showStart(const QString &title, int epochs)
{
    showIdle(title, tr("Epoch 1 of %1 \u00B7 starting...").arg(epochs));
    m_epoch = 0;
    m_epochs = epochs;
    m_bar->setRange(0, epochs * stepsAnEpoch);
}

void TrainingProgress::showBatch(const BatchDone &event)
{
    const double fraction = event.batchesPerEpoch > 0 ? static_cast<double>(event.batch) / event.batchesPerEpoch : 0;
    m_bar->setRange(0, event.epochs * stepsAnEpoch);
    m_bar->setValue(static_cast<int>((event.epoch - 1 + fraction) * stepsAnEpoch));
    m_device = event.device == Device::Cuda ? tr("on the GPU") : tr("on the CPU");
    showLine(event.epoch, event.epochs, event.imagesPerSecond, event.secondsLeft);
}

void TrainingProgress::showEpoch(const EpochDone &event)
{
    m_bar->setRange(0, event.epochs * stepsAnEpoch);
    m_bar->setValue(event.metrics.epoch * stepsAnEpoch);
    showLine(event.metrics.epoch, event.epochs, event.imagesPerSecond, event.secondsLeft);
}

void TrainingProgress::setPaused(bool paused)
{
    m_text->setText(paused ? tr("Epoch %1 of %2 \u00B7 paused").arg(std::max(1, m_epoch)).arg(m_epochs) : m_line);
}

void TrainingProgress::showEnd()
{
    const bool complete = m_bar->value() >= m_bar->maximum();
    m_text->setText(complete ? tr("Completed, %1").arg(countText(m_epochs, tr("epoch"), tr("epochs")))
                             : tr("Ended in epoch %1 of %2").arg(std::max(1, m_epoch)).arg(m_epochs));
}

QString TrainingProgress::text() const
{
    return m_text->text();
}

void TrainingProgress::showLine(int epoch, int epochs, double imagesPerSecond, double secondsLeft)
{
    m_epoch = epoch;
    m_epochs = epochs;
    m_line = tr("Epoch %1 of %2 \u00B7 %3 images/s %4 \u00B7 %5 left")
                 .arg(epoch)
                 .arg(epochs)
                 .arg(countText(std::llround(imagesPerSecond)), m_device, timeLeftText(secondsLeft));
    m_text->setText(m_line);
}

} // namespace digitlab::ui
