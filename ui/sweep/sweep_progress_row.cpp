// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/sweep_progress_row.h"

#include "ui/style/boxes.h"
#include "ui/style/theme.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace digitlab::ui {

namespace {

constexpr int barSteps = 1000;

} // namespace

SweepProgressRow::SweepProgressRow(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel)
    , m_bar(new QProgressBar)
    , m_resume(new QPushButton(tr("Resume")))
    , m_pause(new QPushButton)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    m_bar->setRange(0, barSteps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the sweep"));
    m_resume->setProperty("primary", true);
    m_cancel->setToolTip(tr("What is trained is kept, and can be resumed here or by digitlab-cli sweep run"));
    inRow(this, gridUnit, {m_text, {m_bar, 1}, m_resume, m_pause, m_cancel});
    connect(m_resume, &QPushButton::clicked, this, &SweepProgressRow::resumeRequested);
    connect(m_cancel, &QPushButton::clicked, this, &SweepProgressRow::cancelRequested);
    connect(m_pause, &QPushButton::clicked, this,
        [this] { m_state == State::Paused ? Q_EMIT proceedRequested() : Q_EMIT pauseRequested(); });
    setState(State::Stopped);
}

void SweepProgressRow::setState(State state)
{
    m_state = state;
    const bool isRunning = state == State::Running || state == State::Paused;
    m_bar->setVisible(state != State::Whole);
    m_resume->setVisible(state == State::Stopped);
    m_pause->setVisible(isRunning || state == State::Cancelling);
    m_cancel->setVisible(isRunning || state == State::Cancelling);
    m_pause->setEnabled(isRunning);
    m_cancel->setEnabled(isRunning);
    m_pause->setText(state == State::Paused ? tr("Resume") : tr("Pause"));
}

void SweepProgressRow::setProgress(double fraction, const QString &text)
{
    m_bar->setValue(qRound(barSteps * fraction));
    m_text->setText(text);
}

} // namespace digitlab::ui
