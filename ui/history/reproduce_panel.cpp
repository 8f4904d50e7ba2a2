// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/reproduce_panel.h"

#include "ui/style/boxes.h"
#include "ui/style/number_box.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace digitlab::ui {

ReproducePanel::ReproducePanel(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_seeds(new NumberBox(NumberBox::Kind::Whole, {.lowest = 1, .highest = 50}))
    , m_progress(new QProgressBar)
    , m_start(new QPushButton(tr("Reproduce")))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_open(new QPushButton(tr("Open the report")))
    , m_close(new QPushButton(tr("Close")))
{
    m_text->setWordWrap(true);
    say(tr("Reproduce the report: its four runs, the recommended one and those that its claims need, each trained with "
           "this many seeds on the open dataset."));
    m_seeds->setValue(5);
    m_seeds->setSuffix(tr(" seeds"));
    m_seeds->setAccessibleName(tr("Seeds"));
    m_progress->setRange(0, 1000);
    m_progress->setFixedWidth(160);
    m_progress->setAccessibleName(tr("Progress of the reproduction"));

    auto *layout = inRow(this, -1, {{m_text, 1}});
    layout->setContentsMargins(16, 8, 16, 8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_progress, m_seeds, m_start, m_cancel, m_open, m_close})
        layout->addWidget(part);
    connect(m_seeds, &NumberBox::changed, this, &ReproducePanel::checkSeeds);
    connect(m_start, &QPushButton::clicked, this, [this] { Q_EMIT startRequested(seeds()); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        setState(State::Cancelling);
        Q_EMIT cancelRequested();
    });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_report); });
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    setState(State::Ready);
    hide();
}

int ReproducePanel::seeds() const
{
    return m_seeds->whole();
}

void ReproducePanel::showProgress(double fraction, const QString &run, double secondsLeft)
{
    if (!m_progress->isVisibleTo(this))
        setState(State::Running);
    m_progress->setValue(qRound(1000 * fraction));
    say(secondsLeft < 0 ? run : tr("%1; %2 left").arg(run, timeLeftText(secondsLeft)));
}

void ReproducePanel::showEnd(const QString &sentence, const QString &report)
{
    m_report = report;
    say(sentence);
    setState(State::Ready);
}

void ReproducePanel::say(const QString &sentence)
{
    m_sentence = sentence;
    m_text->setText(sentence);
}

void ReproducePanel::checkSeeds()
{
    const QString problem = m_seeds->problem();
    m_start->setEnabled(problem.isEmpty());
    m_text->setText(problem.isEmpty() ? m_sentence : problem);
}

void ReproducePanel::setState(State state)
{
    const bool ready = state == State::Ready;
    for (QWidget *part : std::initializer_list<QWidget *>{m_seeds, m_start, m_close})
        part->setVisible(ready);
    m_open->setVisible(ready && !m_report.isEmpty());
    m_progress->setVisible(!ready);
    m_cancel->setVisible(!ready);
    m_cancel->setEnabled(state == State::Running);
}

} // namespace digitlab::ui
