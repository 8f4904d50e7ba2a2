// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/status_line.h"

#include "ui/accessibility/announcement.h"
#include "ui/accessibility/quiet_changes.h"
#include "ui/style/boxes.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>

namespace digitlab::ui {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_dataset(new QLabel(this))
    , m_training(new QLabel(this))
    , m_progress(new QProgressBar(this))
{
    m_progress->setFixedWidth(20 * gridUnit);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the training"));
    QSizePolicy keepsItsPlace = m_progress->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keepsItsPlace);
    m_progress->hide();
    m_dataset->setTextFormat(Qt::PlainText);
    m_dataset->setMinimumWidth(0);
    m_dataset->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_training->setTextFormat(Qt::PlainText);
    m_training->installEventFilter(this);
    keepChangesQuiet(m_training);
    keepChangesQuiet(m_progress);

    auto *layout = inRow(this, gridUnit * 3 / 2, {{m_dataset, 1}, m_training, m_progress});
    layout->setContentsMargins(gridUnit, gridUnit / 2, gridUnit * 3 / 2, gridUnit / 2);
    for (QLabel *label : {m_dataset, m_training}) {
        label->setFont(captionFont());
        label->setForegroundRole(QPalette::PlaceholderText);
    }
}

void StatusLine::setDataset(const QString &text)
{
    m_dataset->setText(text);
    m_dataset->setToolTip(text);
}

void StatusLine::trainingStarted(const QString &name)
{
    m_name = name;
    m_latest = {};
    m_paused = false;
    m_progress->setRange(0, 0);
    m_progress->show();
    m_training->setCursor(Qt::PointingHandCursor);
    m_training->setText(tr("%1: starting").arg(name));
}

void StatusLine::showBatch(const BatchDone &event)
{
    m_latest = event;
    showProgress();
}

void StatusLine::setPaused(bool paused)
{
    m_paused = paused;
    showProgress();
}

void StatusLine::trainingEnded(const QString &text)
{
    m_name.clear();
    m_progress->hide();
    m_training->unsetCursor();
    m_training->setText(text);
    announce(this, text);
}

QString StatusLine::trainingText() const
{
    return m_training->text();
}

bool StatusLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_training && event->type() == QEvent::MouseButtonRelease && !m_name.isEmpty())
        Q_EMIT trainingClicked();
    return QWidget::eventFilter(watched, event);
}

void StatusLine::showProgress()
{
    if (m_name.isEmpty() || m_latest.batchesPerEpoch == 0)
        return;
    m_progress->setRange(0, m_latest.epochs * m_latest.batchesPerEpoch);
    m_progress->setValue((m_latest.epoch - 1) * m_latest.batchesPerEpoch + m_latest.batch);
    const QString place = tr("%1: epoch %2 of %3").arg(m_name).arg(m_latest.epoch).arg(m_latest.epochs);
    m_training->setText(
        m_paused ? tr("%1, paused").arg(place) : tr("%1, %2 left").arg(place, timeLeftText(m_latest.secondsLeft)));
}

} // namespace digitlab::ui
