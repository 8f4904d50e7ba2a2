// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/draw_panel.h"

#include "ui/draw/canvas_toolbar.h"
#include "ui/draw/digit_canvas.h"
#include "ui/draw/drawing_steps_view.h"
#include "ui/draw/ink_sheet.h"
#include "ui/draw/label_row.h"
#include "ui/draw/model_row.h"
#include "ui/draw/prediction_details.h"
#include "ui/draw/steps_section.h"
#include "ui/style/boxes.h"
#include "ui/style/page_scroll.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"
#include "ui/widgets/verdict_view.h"

#include <QApplication>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <algorithm>
#include <utility>

namespace digitlab::ui {

namespace {

constexpr int panelWidth = 280;
constexpr int smallestCanvas = 160;    // as the canvas itself has it
constexpr int comfortableCanvas = 208; // a smaller one lets the other parts draw together
constexpr double narrowestPen = 0.02;
constexpr double widestPen = 0.2;

} // namespace

struct DrawPanel::Private {
    explicit Private(DrawPanel *panel)
        : q(panel)
        , canvas(new DigitCanvas)
        , toolbar(new CanvasToolbar(canvas))
    {
    }

    void layOut();
    QWidget *lowerPart();
    void connectParts();
    void fit(QSize size);
    bool isBeside() const { return sheetRow->direction() == QBoxLayout::LeftToRight; }
    int canvasSideFor(QSize size) const;
    void setDensity(Density density);
    void drawingChanged();
    void imageChanged();
    void contentChanged();
    void keep(int label);
    void makeRoomForSteps(bool unfolded);

    DrawPanel *q;
    DigitCanvas *canvas;
    CanvasToolbar *toolbar;
    QBoxLayout *sheetRow = new QBoxLayout(QBoxLayout::TopToBottom);
    VerdictView *verdict = new VerdictView;
    ModelRow *models = new ModelRow;
    PredictionDetails *details = new PredictionDetails;
    LabelRow *labels = new LabelRow;
    StepsSection *section = new StepsSection;
    DrawingStepsView *steps = section->steps();
    QWidget *lowerContent = new QWidget;
    QScrollArea *lower = new PageScroll(lowerContent);
    ReadAs readAs = ReadAs::Digit;
};

DrawPanel::DrawPanel(QWidget *parent)
    : QWidget(parent)
    , m_private(std::make_unique<Private>(this))
{
    setAccessibleName(tr("Drawing panel"));
    m_private->layOut();
    m_private->connectParts();
}

DrawPanel::~DrawPanel() = default;

DigitCanvas *DrawPanel::canvas()
{
    return m_private->canvas;
}

void DrawPanel::setModelOptions(const std::vector<ModelOption> &options)
{
    m_private->models->setOptions(options);
}

void DrawPanel::setModel(ModelSide side, const ModelSource &source, const QString &name)
{
    const ModelRow *models = m_private->models;
    m_private->models->setModel(side, source, name);
    m_private->details->setModelNames(models->name(ModelSide::A), models->name(ModelSide::B));
    m_private->verdict->setModelNames(models->name(ModelSide::A), models->name(ModelSide::B));
}

void DrawPanel::setClassNames(const QStringList &names)
{
    m_private->canvas->setClassNames(names);
    m_private->details->setClassNames(names);
    m_private->verdict->setClassNames(names);
    m_private->labels->setClassNames(names);
    m_private->models->setClassNames(names);
    m_private->fit(size());
}

void DrawPanel::showPrediction(const DrawingPredictions &predicted)
{
    if (m_private->canvas->drawing().empty() && m_private->canvas->image().isNull())
        return; // it was cleared while the reader was busy
    m_private->verdict->showPrediction(predicted);
    m_private->canvas->setReading(m_private->verdict->text());
    m_private->details->showPrediction(predicted);
    m_private->steps->setSteps(predicted.a.steps);
    m_private->steps->setPredictionWithAll(
        predicted.withAllSteps ? m_private->verdict->predictionText(*predicted.withAllSteps) : QString());
}

void DrawPanel::setPenWidth(double fraction)
{
    const double width = std::clamp(fraction, narrowestPen, widestPen);
    m_private->canvas->setPenWidth(width * canvasSide);
    m_private->toolbar->setPenWidth(width);
}

double DrawPanel::penWidth() const
{
    return m_private->canvas->penWidth() / canvasSide;
}

void DrawPanel::setReadAs(ReadAs readAs)
{
    m_private->models->setReadAs(readAs);
    if (std::exchange(m_private->readAs, readAs) != readAs)
        m_private->contentChanged();
}

void DrawPanel::setScoreSummary(const QString &text)
{
    m_private->labels->setScoreSummary(text);
}

void DrawPanel::setCollection(const QString &name, int count)
{
    m_private->labels->setCollection(name, count);
}

void DrawPanel::showKept()
{
    m_private->canvas->finish();
    if (m_private->labels->isAncestorOf(QApplication::focusWidget()))
        m_private->canvas->setFocus(); // for the next drawing; the buttons would hand it down and scroll away
    m_private->labels->showKept();
}

void DrawPanel::showNotKept()
{
    m_private->contentChanged();
}

QSize DrawPanel::sizeHint() const
{
    return {panelWidth, 760};
}

void DrawPanel::resizeEvent(QResizeEvent *event)
{
    m_private->fit(event->size());
}

void DrawPanel::Private::layOut()
{
    sheetRow->addWidget(canvas, 1, Qt::AlignHCenter);
    sheetRow->addWidget(toolbar);
    inColumn(q, gridUnit, {{sheetRow, 100}, verdict, models, details, {lowerPart(), 1}})
        ->setContentsMargins(2 * gridUnit, gridUnit, 2 * gridUnit, gridUnit);
    q->setMinimumWidth(248);
    fit(q->sizeHint());
}

QWidget *DrawPanel::Private::lowerPart()
{
    inColumn(lowerContent, 4, {labels, section, boxSpace});
    lower->setMinimumHeight(48);
    return lower;
}

void DrawPanel::Private::connectParts()
{
    connect(canvas, &DigitCanvas::drawingChanged, q, [this] { drawingChanged(); });
    connect(canvas, &DigitCanvas::imageChanged, q, [this] { imageChanged(); });
    connect(canvas, &DigitCanvas::refused, q, &DrawPanel::refused);
    connect(models, &ModelRow::chosen, q, &DrawPanel::modelChosen);
    connect(labels, &LabelRow::chosen, q, [this](int label) { keep(label); });
    connect(labels, &LabelRow::rowsChanged, q, [this] { fit(q->size()); });
    connect(labels, &LabelRow::collectionRequested, q, &DrawPanel::collectionRequested);
    connect(steps, &DrawingStepsView::optionsChanged, q, &DrawPanel::stepsChanged);
    connect(section, &StepsSection::unfolded, q, [this](bool unfolded) { makeRoomForSteps(unfolded); });
    connect(models, &ModelRow::readAsChosen, q, &DrawPanel::readAsChosen);
    connect(toolbar, &CanvasToolbar::penWidthChanged, q, [this](double fraction) {
        q->setPenWidth(fraction);
        Q_EMIT q->penWidthChanged(fraction);
        drawingChanged(); // the same strokes with another pen are read again
    });
}

/// The canvas grows with the panel; where it would become too small the other parts draw together first.
void DrawPanel::Private::fit(QSize size)
{
    setDensity(Density::Roomy);
    if (canvasSideFor(size) < comfortableCanvas)
        setDensity(Density::Compact);
    const int side = std::max(canvasSideFor(size), smallestCanvas);
    canvas->setMaximumSize(side, side);
    toolbar->setMaximumHeight(isBeside() ? side : toolbar->sizeHint().height());
}

int DrawPanel::Private::canvasSideFor(QSize size) const
{
    const QMargins margins = q->layout()->contentsMargins();
    const int spacing = q->layout()->spacing();
    const QSize tools = toolbar->sizeHint() + QSize(spacing, spacing);
    const int others = verdict->sizeHint().height() + models->sizeHint().height() + details->sizeHint().height()
        + lowerContent->sizeHint().height() - labels->excessHeight() + 4 * spacing + margins.top() + margins.bottom();
    return std::min(size.width() - margins.left() - margins.right() - (isBeside() ? tools.width() : 0),
        size.height() - others - (isBeside() ? 0 : tools.height()));
}

void DrawPanel::Private::setDensity(Density density)
{
    const bool isCompact = density == Density::Compact;
    q->layout()->setSpacing(isCompact ? gridUnit / 2 : gridUnit);
    sheetRow->setSpacing(isCompact ? gridUnit / 2 : gridUnit);
    sheetRow->setDirection(isCompact ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    toolbar->setOrientation(isCompact ? Qt::Vertical : Qt::Horizontal);
    verdict->setDensity(density);
    details->setDensity(density);
}

void DrawPanel::Private::drawingChanged()
{
    if (!canvas->image().isNull())
        return;
    contentChanged();
    if (canvas->drawing().empty()) {
        verdict->showNothingDrawn();
        canvas->setReading(verdict->text());
        details->clear();
        steps->clear();
    }
    Q_EMIT q->drawingChanged(canvas->drawing(), canvas->penWidth());
}

void DrawPanel::Private::imageChanged()
{
    if (canvas->image().isNull())
        return;
    contentChanged();
    Q_EMIT q->imageChanged(canvas->image());
}

void DrawPanel::Private::contentChanged()
{
    const bool isThere = !canvas->drawing().empty() || !canvas->image().isNull();
    labels->setReady(readAs == ReadAs::Digit && isThere,
        readAs == ReadAs::Number ? tr("Turn off \"Read as a number\" to keep it.") : QString());
}

void DrawPanel::Private::keep(int label)
{
    if (canvas->image().isNull())
        Q_EMIT q->labelled(canvas->drawing(), label);
    else
        Q_EMIT q->imageLabelled(canvas->image(), label);
}

void DrawPanel::Private::makeRoomForSteps(bool unfolded)
{
    fit(q->size());
    if (unfolded) // once they have their place
        QTimer::singleShot(
            0, q, [this] { lower->verticalScrollBar()->setValue(lower->verticalScrollBar()->maximum()); });
}

} // namespace digitlab::ui
