// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/queue_panel.h"

#include "core/training/presets.h"
#include "ui/style/boxes.h"
#include "ui/style/eliding_header.h"
#include "ui/style/language.h"
#include "ui/style/number_box.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace digitlab::ui {

namespace {

constexpr int queueRowHeight = 3 * gridUnit;
constexpr int rowsShown = 3;
constexpr int mostSeeds = 100;

QTableView *makeTable(RunQueueModel *model)
{
    auto *table = new QTableView;
    table->setHorizontalHeader(new ElidingHeader(table));
    table->setModel(model);
    table->setAccessibleName(QueuePanel::tr("Queue"));
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(queueRowHeight);
    table->setColumnWidth(RunQueueModel::NameColumn, 16 * gridUnit);
    table->horizontalHeader()->setSectionResizeMode(RunQueueModel::SeedsColumn, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(RunQueueModel::StateColumn, QHeaderView::Stretch);
    table->setColumnWidth(RunQueueModel::DataColumn, 12 * gridUnit);
    table->setFixedHeight(queueRowHeight * (rowsShown + 1) + gridUnit);
    return table;
}

} // namespace

QueuePanel::QueuePanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new RunQueueModel(this))
    , m_table(makeTable(m_model))
    , m_preset(new QComboBox)
    , m_seeds(new NumberBox(NumberBox::Kind::Whole, {.lowest = 1, .highest = mostSeeds}))
    , m_problem(new QLabel)
    , m_add(
          button(tr("Add to the queue"), tr("Trains it with this many seeds on the open dataset, when its turn comes")))
    , m_start(button(tr("Start"), tr("Trains the queue, one run after the other")))
    , m_up(button(tr("Up"), tr("Trains it sooner")))
    , m_down(button(tr("Down"), tr("Trains it later")))
    , m_remove(button(tr("Remove"), tr("Removes it from the queue; its runs stay in the history")))
    , m_removeOver(button(
          tr("Remove finished"), tr("Removes entries that have finished or failed; their runs stay in the history")))
    , m_summary(new QLabel)
{
    inColumn(this, gridUnit, {makeAdder(), m_table, makeButtons()});
    m_addHelp = m_add->toolTip();
    connectParts();
    setQueue({}, {}, State::Stopped);
}

void QueuePanel::setQueue(
    const std::vector<QueueEntry> &entries, const std::optional<RunQueueModel::Training> &training, State state)
{
    const int selected = selectedId();
    m_model->setQueue(entries, training);
    if (const int row = m_model->rowOf(selected); row >= 0 && selectedId() != selected)
        m_table->selectRow(row);
    m_state = state;
    m_training = training ? training->entry : 0;
    int left = 0;
    int failed = 0;
    bool over = false;
    bool retry = false;
    for (const QueueEntry &entry : entries) {
        left += entry.isOver() ? 0 : entry.seeds - entry.done;
        failed += entry.failure.empty() ? 0 : 1;
        retry = retry || entry.canBeRetried();
        over = over || entry.isOver();
    }
    for (QWidget *part : std::initializer_list<QWidget *>{m_table, m_up, m_down, m_remove, m_removeOver})
        part->setVisible(!entries.empty()); // an empty queue leaves its room to the history
    m_summary->setText(entries.empty() ? tr("The queue is empty.") : summary(left, failed));
    m_start->setText(state == State::Running ? tr("Stop the queue")
            : left == 0 && retry             ? tr("Try again")
                                             : tr("Start"));
    m_start->setEnabled(state == State::Running || left > 0 || retry);
    m_removeOver->setEnabled(over);
    showSelection();
}

QString QueuePanel::summary(int left, int failed) const
{
    QStringList parts;
    if (left > 0)
        parts << tr("%1 to train").arg(countText(left, tr("run"), tr("runs")));
    if (failed > 0)
        parts << tr("%1 failed").arg(countText(failed, tr("entry"), tr("entries")));
    return parts.isEmpty() ? tr("Everything has been trained.") : parts.join(QStringLiteral(", "));
}

QWidget *QueuePanel::makeAdder()
{
    m_preset->setAccessibleName(tr("Configuration"));
    m_preset->addItem(tr("Settings of the Train page"), QString());
    for (const std::string &name : presetNames()) {
        m_preset->addItem(translatedText(presetTitle(name)), QString::fromStdString(name));
        m_preset->setItemData(m_preset->count() - 1, translatedText(presetDescription(name)), Qt::ToolTipRole);
    }
    m_seeds->setValue(5);
    m_seeds->setAccessibleName(tr("Number of seeds"));
    m_seeds->setSuffix(tr(" seeds"));
    m_seeds->setToolTip(tr("Several seeds show the effect of chance on a result."));
    m_problem->setFont(captionFont());
    m_problem->setWordWrap(true);
    m_problem->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *adder = new QWidget;
    inRow(adder, gridUnit, {m_preset, m_seeds, m_add, {m_problem, 1}, m_start});
    return adder;
}

QWidget *QueuePanel::makeButtons()
{
    m_summary->setFont(captionFont());
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *buttons = new QWidget;
    auto *layout = inRow(buttons, gridUnit, {{m_summary, 1}});
    for (QPushButton *part : {m_up, m_down, m_remove, m_removeOver})
        layout->addWidget(part);
    return buttons;
}

QPushButton *QueuePanel::button(const QString &text, const QString &toolTip)
{
    auto *made = new QPushButton(text);
    made->setToolTip(toolTip);
    return made;
}

void QueuePanel::connectParts()
{
    connect(m_seeds, &NumberBox::changed, this, &QueuePanel::showProblem);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &QueuePanel::showProblem);
    connect(m_add, &QPushButton::clicked, this,
        [this] { Q_EMIT addRequested(m_preset->currentData().toString(), m_seeds->whole()); });
    connect(m_start, &QPushButton::clicked, this, [this] {
        if (m_state == State::Running)
            Q_EMIT stopRequested();
        else
            Q_EMIT startRequested();
    });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(selectedId()); });
    connect(m_removeOver, &QPushButton::clicked, this, &QueuePanel::removeOverRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &QueuePanel::showSelection);
}

void QueuePanel::setTrainPageProblem(const QString &problem)
{
    m_trainPageProblem = problem;
    showProblem();
}

/// What stands on the Train page concerns only who takes it.
void QueuePanel::showProblem()
{
    const bool takesTrainPage = m_preset->currentData().toString().isEmpty();
    QString problem = m_seeds->problem();
    if (problem.isEmpty() && takesTrainPage && !m_trainPageProblem.isEmpty())
        problem = tr("Train page: %1").arg(m_trainPageProblem);
    m_problem->setText(problem);
    m_add->setEnabled(problem.isEmpty());
    m_add->setToolTip(problem.isEmpty() ? m_addHelp : problem);
}

int QueuePanel::selectedId() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? 0 : rows.first().data(RunQueueModel::IdRole).toInt();
}

void QueuePanel::move(int places)
{
    Q_EMIT moveRequested(selectedId(), places);
}

void QueuePanel::showSelection()
{
    const int id = selectedId();
    const int row = m_model->rowOf(id);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_model->rowCount());
    m_remove->setEnabled(row >= 0 && id != m_training);
}

} // namespace digitlab::ui
