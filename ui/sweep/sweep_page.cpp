// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/sweep_page.h"

#include "ui/charts/figure_export.h"
#include "ui/style/boxes.h"
#include "ui/style/card.h"
#include "ui/style/elided_label.h"
#include "ui/style/message_float.h"
#include "ui/style/scrolled.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"
#include "ui/sweep/sweep_answer_view.h"
#include "ui/sweep/sweep_form.h"
#include "ui/sweep/sweep_progress_row.h"
#include "ui/sweep/sweep_table.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace digitlab::ui {

struct SweepPage::Private {
    QLayout *header();
    QWidget *runsCard();

    MessageBar *messages = new MessageBar;
    ElidedLabel *summary = new ElidedLabel;
    QPushButton *anew = new QPushButton(QObject::tr("New sweep"));
    QPushButton *open = new QPushButton(QObject::tr("Open..."));
    QPushButton *exported = new QPushButton(QObject::tr("Export..."));
    SweepForm *form = new SweepForm;
    Card *formCard = new Card(QObject::tr("What to try"));
    SweepProgressRow *progress = new SweepProgressRow;
    SweepTable *table = new SweepTable;
    QPushButton *inspect = new QPushButton(QObject::tr("Inspect"));
    QPushButton *compare = new QPushButton(QObject::tr("Compare"));
    SweepAnswerView *answer = new SweepAnswerView;
    QWidget *sweep = new QWidget; ///< all of one sweep
};

SweepPage::SweepPage(QWidget *parent)
    : QWidget(parent)
    , m_private(std::make_unique<Private>())
{
    Private &d = *m_private;
    d.formCard->add(d.form);
    inColumn(d.sweep, gridUnit, {d.runsCard(), d.answer});
    auto *content = new QWidget;
    inColumn(content, gridUnit, {d.formCard, d.sweep, boxSpace});
    auto *layout = inColumn(this, gridUnit, {d.header(), {scrolled(content), 1}});
    new MessageFloat(*d.messages, *this);
    layout->setContentsMargins(2 * gridUnit, 2 * gridUnit, 2 * gridUnit, 2 * gridUnit);
    connect(d.anew, &QPushButton::clicked, this, &SweepPage::newRequested);
    connect(d.open, &QPushButton::clicked, this, &SweepPage::openRequested);
    connect(d.exported, &QPushButton::clicked, this, &SweepPage::exportRequested);
    connect(d.table, &SweepTable::runActivated, this, &SweepPage::runActivated);
    connect(d.table, &SweepTable::runsSelected, this, &SweepPage::showSelection);
    connect(d.inspect, &QPushButton::clicked, this,
        [this] { Q_EMIT runActivated(m_private->table->selectedRuns().value(0)); });
    connect(d.compare, &QPushButton::clicked, this, [this] {
        const QList<QStringList> sides = m_private->table->selectedSides();
        Q_EMIT compareRequested(sides.value(0), sides.value(1));
    });
    showForm();
    showSelection();
}

SweepPage::~SweepPage() = default;

QLayout *SweepPage::Private::header()
{
    auto *title = new QLabel(QObject::tr("Sweep"));
    title->setFont(titleFont());
    summary->setForegroundRole(QPalette::PlaceholderText);
    open->setToolTip(QObject::tr("Open the folder of a sweep, also of one that was planned on the command line"));
    exported->setToolTip(QObject::tr("Save the answer with all tables as HTML, PDF, Markdown or LaTeX"));
    auto *texts = inColumn(nullptr, 0, {title, summary});
    return inRow(nullptr, gridUnit, {{texts, 1}, anew, open, exported});
}

QWidget *SweepPage::Private::runsCard()
{
    auto *card = new Card(QObject::tr("Runs"));
    inspect->setToolTip(QObject::tr("Look at the mistakes of the selected run"));
    compare->setToolTip(QObject::tr("Compare two selected runs, or all seeds of two selected rows"));
    auto *actions = new QWidget;
    auto *more = figureButton(actions, [this] {
        return Figure{.name = QStringLiteral("sweep"),
            .size = {},
            .paint = {},
            .text = table->runs()->toCsv(),
            .textEnding = QStringLiteral("csv")};
    });
    inRow(actions, gridUnit, {inspect, compare, boxSpace, more});
    card->add(progress);
    card->add(table);
    card->add(actions);
    return card;
}

SweepForm *SweepPage::form()
{
    return m_private->form;
}

SweepProgressRow *SweepPage::progress()
{
    return m_private->progress;
}

SweepTable *SweepPage::table()
{
    return m_private->table;
}

MessageBar *SweepPage::messages()
{
    return m_private->messages;
}

void SweepPage::showForm()
{
    Private &d = *m_private;
    d.summary->setText(tr("Which option helps? Train every one with several seeds and see."));
    d.formCard->show();
    d.sweep->hide();
    d.anew->setEnabled(false);
    d.exported->setEnabled(false);
}

void SweepPage::showSweep(const QString &name, const SweepAnswer &answer)
{
    Private &d = *m_private;
    const SweepResults &results = answer.results;
    d.summary->setText(
        tr("%1: %2, %3")
            .arg(name, countText(static_cast<qint64>(results.points.size()), tr("configuration"), tr("configurations")),
                countText(results.plan.seeds, tr("seed"), tr("seeds"))));
    d.table->setResults(answer);
    d.answer->setAnswer(answer);
    const bool hadFocus = d.formCard->isAncestorOf(QApplication::focusWidget());
    d.formCard->hide();
    d.sweep->show();
    if (hadFocus) // by Tab one comes to the beginning of the page
        setFocus();
    d.anew->setEnabled(true);
    d.exported->setEnabled(!results.runs.empty());
    setFigureCaption(d.sweep, d.summary->text());
    showSelection();
}

bool SweepPage::showsSweep() const
{
    return !m_private->sweep->isHidden();
}

void SweepPage::showSelection()
{
    const qsizetype runs = m_private->table->selectedRuns().size();
    m_private->inspect->setEnabled(runs == 1);
    m_private->compare->setEnabled(m_private->table->selectedSides().size() == 2);
}

} // namespace digitlab::ui
