// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/run_actions.h"

#include "ui/style/text.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <algorithm>

namespace digitlab::ui {

namespace {

constexpr int extraSeeds = 5;

QPushButton *actionButton(const QString &text, const QString &toolTip)
{
    auto *made = new QPushButton(text);
    made->setToolTip(toolTip);
    return made;
}

} // namespace

RunActions::RunActions(QWidget *parent)
    : QWidget(parent)
    , m_compare(actionButton(tr("Compare"), tr("Compares two runs, or opens one as A on the Compare page (Enter)")))
    , m_inspect(actionButton(tr("Inspect"), tr("Shows the run's mistakes")))
    , m_resume(actionButton(tr("Resume"), tr("Resumes a stopped run from where it was last saved")))
    , m_replay(actionButton(tr("Replay"), tr("Trains the run again and checks whether the result is the same")))
    , m_moreSeeds(actionButton(
          tr("Queue 5 more seeds"), tr("Trains the same configuration with more seeds, to see the effect of chance")))
    , m_remove(actionButton(tr("Delete"), tr("Deletes the selected runs (Del); this can be undone")))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridUnit);
    for (QPushButton *action : {m_compare, m_inspect, m_resume, m_replay, m_moreSeeds})
        layout->addWidget(action);
    layout->addStretch();
    layout->addWidget(m_remove);
    connectButtons();
    showSelection();
}

void RunActions::connectButtons()
{
    const auto first = [this] { return folders().value(0); };
    connect(m_compare, &QPushButton::clicked, this,
        [this] { Q_EMIT compareRequested(folders().value(0), folders().value(1)); });
    connect(m_inspect, &QPushButton::clicked, this, [this, first] { Q_EMIT inspectRequested(first()); });
    connect(m_resume, &QPushButton::clicked, this, [this, first] { Q_EMIT resumeRequested(first()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(folders()); });
    connect(
        m_moreSeeds, &QPushButton::clicked, this, [this, first] { Q_EMIT moreSeedsRequested(first(), extraSeeds); });
    connect(m_replay, &QPushButton::clicked, this, [this, first] {
        if (m_isReplaying)
            Q_EMIT cancelReplayRequested();
        else
            Q_EMIT replayRequested(first());
    });
}

void RunActions::setSelection(const std::vector<RunSummary> &runs)
{
    m_runs = runs;
    showSelection();
}

void RunActions::setReplaying(bool replaying)
{
    m_isReplaying = replaying;
    m_replay->setText(replaying ? tr("Cancel replay") : tr("Replay"));
    showSelection();
}

void RunActions::fillMenu(QMenu &menu) const
{
    for (QPushButton *button : buttons()) {
        QAction *action = menu.addAction(button->text(), button, &QPushButton::click);
        action->setEnabled(button->isEnabled());
        action->setToolTip(button->toolTip());
    }
}

void RunActions::compare()
{
    m_compare->click();
}

void RunActions::remove()
{
    m_remove->click();
}

void RunActions::showSelection()
{
    const bool readable = std::ranges::all_of(m_runs, [](const RunSummary &run) { return run.unreadable.empty(); });
    const bool measured = std::ranges::all_of(m_runs, [](const RunSummary &run) { return run.epochs > 0; });
    const auto count = m_runs.size();
    m_compare->setEnabled((count == 1 || count == 2) && measured);
    m_inspect->setEnabled(count == 1 && measured);
    m_resume->setEnabled(count == 1 && readable && canBeResumed(m_runs.front().outcome));
    m_replay->setEnabled(m_isReplaying || (count == 1 && measured));
    m_moreSeeds->setEnabled(count == 1 && readable);
    m_remove->setEnabled(count > 0);
}

QStringList RunActions::folders() const
{
    QStringList folders;
    for (const RunSummary &run : m_runs)
        folders.append(toQString(run.folder));
    return folders;
}

} // namespace digitlab::ui
