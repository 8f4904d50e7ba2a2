// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_page.h"

#include "ui/charts/figure_export.h"
#include "ui/charts/run_caption.h"
#include "ui/compare/compare_header.h"
#include "ui/compare/comparison_view.h"
#include "ui/style/boxes.h"
#include "ui/style/empty_state.h"
#include "ui/style/message_float.h"
#include "ui/style/scrolled.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <algorithm>
#include <optional>

namespace digitlab::ui {

struct ComparePage::Private {
    MessageBar *messages = new MessageBar;
    CompareHeader *header = new CompareHeader;
    QStackedWidget *stack = new QStackedWidget;
    EmptyState *empty = new EmptyState(QObject::tr("Two runs, side by side"),
        QObject::tr("Choose two runs above, or train Baseline and Final, the first and the last network of the report "
                    "that this program repeats, on the same split: the settings that "
                    "differ, both curves, both matrices, and whether the difference is more than chance appear here."),
        QObject::tr("Train Baseline and Final"));
    ComparisonView *view = new ComparisonView;
    QScrollArea *scroll = scrolled(view);
    std::optional<RunSide> a;
    std::optional<RunSide> b;
    QString choiceA;
    QString choiceB;
    std::shared_ptr<const SplitDataset> dataset;
};

ComparePage::ComparePage(QWidget *parent)
    : QWidget(parent)
    , m_private(std::make_unique<Private>())
{
    Private &d = *m_private;
    d.stack->addWidget(d.empty);
    d.stack->addWidget(d.scroll);

    auto *layout = inColumn(this, gridUnit + gridUnit / 2, {d.header, {d.stack, 1}});
    new MessageFloat(*d.messages, *this);
    layout->setContentsMargins(2 * gridUnit, 2 * gridUnit, 2 * gridUnit, 2 * gridUnit);

    connect(d.header, &CompareHeader::runAChosen, this, &ComparePage::runAChosen);
    connect(d.header, &CompareHeader::runBChosen, this, &ComparePage::runBChosen);
    connect(d.header, &CompareHeader::removeRequested, this, &ComparePage::removeRequested);
    connect(d.header, &CompareHeader::trainPairRequested, this, &ComparePage::trainBaselineAndFinalRequested);
    connect(d.empty, &EmptyState::actionTriggered, this, &ComparePage::trainBaselineAndFinalRequested);
    connect(d.header, &CompareHeader::swapRequested, this, &ComparePage::swap);
    connect(d.view, &ComparisonView::imageChosen, this, &ComparePage::imageChosen);
}

ComparePage::~ComparePage() = default;

MessageBar *ComparePage::messages()
{
    return m_private->messages;
}

QList<CurveChart *> ComparePage::curves()
{
    return m_private->view->curves();
}

void ComparePage::setRuns(const std::vector<RunSummary> &runs)
{
    m_private->header->setRuns(runs);
}

void ComparePage::setRunA(const Run &run)
{
    setSideA({{run}}, toQString(run.folder));
}

void ComparePage::setRunB(const Run &run)
{
    setSideB({{run}}, toQString(run.folder));
}

void ComparePage::setSideA(RunSide side, const QString &choice)
{
    m_private->a = std::move(side);
    m_private->choiceA = choice;
    m_private->header->setRunA(choice, m_private->a->first().dataset);
    m_private->scroll->verticalScrollBar()->setValue(0);
    showRuns();
}

void ComparePage::setSideB(RunSide side, const QString &choice)
{
    m_private->b = std::move(side);
    m_private->choiceB = choice;
    m_private->header->setRunB(choice, m_private->b->first().dataset);
    m_private->scroll->verticalScrollBar()->setValue(0);
    showRuns();
}

QStringList ComparePage::choices() const
{
    return {m_private->choiceA, m_private->choiceB};
}

void ComparePage::setDataset(std::shared_ptr<const SplitDataset> dataset)
{
    m_private->dataset = std::move(dataset);
    showRuns();
}

void ComparePage::setTraining(bool running)
{
    m_private->header->setTraining(running);
    m_private->empty->setActionEnabled(!running);
}

/// Each side is asked for anew, so that the models of the drawing change sides too.
void ComparePage::swap()
{
    const Private &d = *m_private;
    if (!d.a || !d.b)
        return;
    const QString choiceA = d.choiceB;
    const QString choiceB = d.choiceA;
    Q_EMIT runAChosen(choiceA);
    Q_EMIT runBChosen(choiceB);
}

void ComparePage::showRuns()
{
    Private &d = *m_private;
    const auto measured = [](const std::optional<RunSide> &side) {
        return side && std::ranges::none_of(side->runs, [](const Run &run) { return run.predictions.rows.empty(); });
    };
    const bool both = measured(d.a) && measured(d.b);
    if (both) {
        setFigureCaption(d.view, comparisonCaption(*d.a, *d.b));
        d.view->show(*d.a, *d.b, d.dataset);
    }
    d.stack->setCurrentIndex(both ? 1 : 0);
}

} // namespace digitlab::ui
