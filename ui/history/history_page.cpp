// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_page.h"

#include "ui/history/history_menu.h"
#include "ui/history/history_table.h"
#include "ui/history/queue_panel.h"
#include "ui/history/run_actions.h"
#include "ui/history/storage_button.h"
#include "ui/style/boxes.h"
#include "ui/style/card.h"
#include "ui/style/elided_label.h"
#include "ui/style/empty_state.h"
#include "ui/style/message_float.h"
#include "ui/style/page_scroll.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace digitlab::ui {

namespace {

QPushButton *button(const QString &text, const QString &toolTip)
{
    auto *made = new QPushButton(text);
    made->setToolTip(toolTip);
    return made;
}

QHBoxLayout *row()
{
    auto *layout = new QHBoxLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridUnit);
    return layout;
}

} // namespace

struct HistoryPage::Private {
    explicit Private(HistoryPage *page)
        : q(page)
    {
    }

    void layOut();
    QLayout *header();
    QLayout *filters() const;
    QLayout *replayProgress() const;
    QWidget *filled() const;
    void connectParts();
    void showSelection();
    void showCount();
    QStringList selected() const;

    HistoryPage *q;
    QLabel *summary = new QLabel;
    QPushButton *undo = button(tr("Undo"), {});
    StorageButton *storage = new StorageButton;
    QString used; ///< of the disk, after the number of runs
    MessageBar *messages = new MessageBar;
    QLineEdit *search = new QLineEdit;
    QPushButton *starred = button(tr("\u2605 Starred only"), tr("Show only starred runs"));
    HistoryTable *table = new HistoryTable;
    RunActions *actions = new RunActions;
    ElidedLabel *replayText = new ElidedLabel;
    QProgressBar *replayBar = new QProgressBar;
    QStackedWidget *states = new QStackedWidget;
    EmptyState *empty = new EmptyState(tr("No runs yet"), {}, tr("Go to Train"));
    QueuePanel *queue = new QueuePanel;
};

HistoryPage::HistoryPage(QWidget *parent)
    : QWidget(parent)
    , m_private(std::make_unique<Private>(this))
{
    m_private->layOut();
    m_private->connectParts();
    setUndoText({});
    setReplay({}, 0, 0);
    setRuns({});
    setTrashed(0);
}

HistoryPage::~HistoryPage() = default;

void HistoryPage::setRuns(const std::vector<RunSummary> &runs)
{
    Private &d = *m_private;
    d.table->setRuns(runs);
    d.states->setCurrentIndex(runs.empty() ? 0 : 1);
    d.showCount();
    d.showSelection();
}

QStringList HistoryPage::selectedRuns() const
{
    return m_private->selected();
}

HistoryTable *HistoryPage::table()
{
    return m_private->table;
}

StorageButton *HistoryPage::storageButton()
{
    return m_private->storage;
}

RunActions *HistoryPage::actions()
{
    return m_private->actions;
}

QueuePanel *HistoryPage::queue()
{
    return m_private->queue;
}

MessageBar *HistoryPage::messages()
{
    return m_private->messages;
}

void HistoryPage::setStorage(const QString &folder, const RunStorage &storage)
{
    Private &d = *m_private;
    d.storage->setStorage(folder, storage);
    d.used = storageText(storage);
    d.showCount();
    setTrashed(storage.trashed);
}

void HistoryPage::setTrashed(int runs)
{
    QString text = tr("Every run is kept here with its settings, seed, data, curves and predictions.");
    if (runs > 0)
        text += runs == 1 ? tr(" 1 run is in the trash and can be restored under Storage.")
                          : tr(" %1 runs are in the trash and can be restored under Storage.").arg(runs);
    m_private->empty->setText(text);
}

void HistoryPage::setUndoText(const QString &text)
{
    m_private->undo->setEnabled(!text.isEmpty());
    m_private->undo->setToolTip(text.isEmpty() ? tr("There is nothing to undo.") : tr("Undo: %1").arg(text));
}

void HistoryPage::setReplay(const QString &name, int done, int total)
{
    Private &d = *m_private;
    const bool isReplaying = total > 0;
    d.replayText->setText(isReplaying ? tr("Training %1 again").arg(name) : QString());
    d.replayText->setVisible(isReplaying);
    d.replayBar->setVisible(isReplaying);
    d.replayBar->setRange(0, std::max(total, 1));
    d.replayBar->setValue(done);
    d.actions->setReplaying(isReplaying);
}

void HistoryPage::Private::layOut()
{
    states->addWidget(empty);
    states->addWidget(filled());
    auto *queueCard = new Card(tr("Queue"));
    queueCard->add(queue);
    auto *content = new QWidget;
    inColumn(content, gridUnit, {{states, 1}, queueCard});
    auto *layout = inColumn(q, gridUnit, {header(), {new PageScroll(content), 1}});
    new MessageFloat(*messages, *q);
    layout->setContentsMargins(2 * gridUnit, 2 * gridUnit, 2 * gridUnit, 2 * gridUnit);
}

QLayout *HistoryPage::Private::header()
{
    auto *title = new QLabel(tr("History"));
    title->setFont(titleFont());
    summary->setForegroundRole(QPalette::PlaceholderText);
    auto *texts = inColumn(nullptr, 0, {title, summary});
    auto *layout = row();
    layout->addLayout(texts, 1);
    layout->addWidget(undo);
    layout->addWidget(storage);
    return layout;
}

QLayout *HistoryPage::Private::filters() const
{
    search->setPlaceholderText(tr("Search: name, note, data, state, seed"));
    search->setAccessibleName(tr("Search the runs"));
    search->setClearButtonEnabled(true);
    starred->setCheckable(true);
    auto *layout = row();
    layout->addWidget(search, 1);
    layout->addWidget(starred);
    return layout;
}

QLayout *HistoryPage::Private::replayProgress() const
{
    replayText->setFont(captionFont());
    replayText->setForegroundRole(QPalette::PlaceholderText);
    replayBar->setAccessibleName(tr("Progress of the replay"));
    auto *layout = row();
    layout->addWidget(replayText, 1);
    layout->addWidget(replayBar, 1);
    return layout;
}

QWidget *HistoryPage::Private::filled() const
{
    auto *content = new QWidget;
    inColumn(content, gridUnit, {filters(), {table, 1}, actions, replayProgress()});
    return content;
}

void HistoryPage::Private::connectParts()
{
    connect(search, &QLineEdit::textChanged, q, [this](const QString &words) {
        table->filter()->setSearch(words);
        showCount();
    });
    connect(starred, &QPushButton::toggled, q, [this](bool only) {
        table->filter()->setStarredOnly(only);
        showCount();
    });
    connect(table, &HistoryTable::runsSelected, q, [this] { showSelection(); });
    connect(table, &HistoryTable::annotated, q, &HistoryPage::annotated);
    connect(table, &HistoryTable::runActivated, actions, &RunActions::compare);
    connect(table, &HistoryTable::removeRequested, actions, &RunActions::remove);
    connect(table, &HistoryTable::menuRequested, q, [this](QPoint place) {
        QMenu menu;
        fillHistoryMenu(menu, *table, *actions);
        menu.exec(place);
    });
    connect(undo, &QPushButton::clicked, q, &HistoryPage::undoRequested);
    connect(empty, &EmptyState::actionTriggered, q, &HistoryPage::trainRequested);
}

void HistoryPage::Private::showSelection()
{
    actions->setSelection(table->selectedRuns());
    showCount();
}

void HistoryPage::Private::showCount()
{
    const std::vector<RunSummary> chosen = table->selectedRuns();
    if (chosen.size() == 1 && !chosen.front().unreadable.empty()) { // the table has no room for the reason
        summary->setText(
            tr("%1 cannot be read: %2").arg(shownText(chosen.front().name), shownText(chosen.front().unreadable)));
        return;
    }
    const int all = table->runCount();
    const int shown = table->shownCount();
    const QString count = all == 0 ? tr("Nothing has been trained yet")
        : shown == all             ? countText(all, tr("run"), tr("runs"))
                                   : tr("%1 of %2").arg(countText(shown), countText(all, tr("run"), tr("runs")));
    summary->setText(used.isEmpty() ? count : tr("%1 \u00B7 %2").arg(count, used));
}

QStringList HistoryPage::Private::selected() const
{
    QStringList folders;
    for (const RunSummary &run : table->selectedRuns())
        folders.append(toQString(run.folder));
    return folders;
}

} // namespace digitlab::ui
