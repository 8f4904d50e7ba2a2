// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_header.h"

#include "ui/style/boxes.h"
#include "ui/style/theme.h"
#include "ui/widgets/run_picker.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace digitlab::ui {

CompareHeader::CompareHeader(QWidget *parent)
    : QWidget(parent)
    , m_a(new RunPicker(RunPicker::Offer::RunsAndSeeds))
    , m_b(new RunPicker(RunPicker::Offer::RunsAndSeeds))
    , m_train(new QPushButton(tr("Train Baseline and Final")))
{
    m_a->setAccessibleName(tr("Run A"));
    m_b->setAccessibleName(tr("Run B"));
    m_train->setToolTip(tr("Trains the two configurations one after the other on the same split of the open dataset"));
    auto *swap = new QToolButton;
    swap->setText(tr("Swap"));
    swap->setToolTip(tr("Swaps A and B"));

    auto *title = new QLabel(tr("Compare"));
    title->setFont(titleFont());
    auto *first = inRow(nullptr, -1, {{title, 1}, m_train});
    auto *second = inRow(nullptr, gridUnit,
        {new QLabel(tr("A")), {m_a, 1}, removeButton(m_a, tr("Delete run A")), swap, new QLabel(tr("B")), {m_b, 1},
            removeButton(m_b, tr("Delete run B"))});
    inColumn(this, gridUnit, {first, second});

    for (RunPicker *picker : {m_a, m_b})
        picker->setToolTip(tr("A run, or all seeds of a configuration"));
    connect(m_a, &RunPicker::runChosen, this, &CompareHeader::runAChosen);
    connect(m_b, &RunPicker::runChosen, this, &CompareHeader::runBChosen);
    connect(swap, &QToolButton::clicked, this, &CompareHeader::swapRequested);
    connect(m_train, &QPushButton::clicked, this, &CompareHeader::trainPairRequested);
}

QToolButton *CompareHeader::removeButton(RunPicker *picker, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(themedIcon(QStringLiteral("clear"), palette()));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    connect(button, &QToolButton::clicked, this, [this, picker] {
        if (!picker->currentRun().isEmpty() && groupOf(picker->currentRun()).isEmpty())
            Q_EMIT removeRequested(picker->currentRun());
    });
    button->setEnabled(false);
    connect(picker, &QComboBox::currentIndexChanged, button, [picker, button] {
        const QString run = picker->currentRun();
        button->setEnabled(!run.isEmpty() && groupOf(run).isEmpty());
    });
    return button;
}

void CompareHeader::setRuns(const std::vector<RunSummary> &runs)
{
    m_a->setRuns(runs);
    m_b->setRuns(runs);
}

void CompareHeader::setRunA(const QString &folder, const DatasetIdentity &dataset)
{
    m_a->setCurrentRun(folder);
    m_b->setOther(dataset);
}

void CompareHeader::setRunB(const QString &folder, const DatasetIdentity &dataset)
{
    m_b->setCurrentRun(folder);
    m_a->setOther(dataset);
}

void CompareHeader::setTraining(bool running)
{
    m_train->setEnabled(!running);
    m_train->setText(running ? tr("Training…") : tr("Train Baseline and Final"));
}

} // namespace digitlab::ui
