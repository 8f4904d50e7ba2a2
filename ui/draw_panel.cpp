#include "ui/draw_panel.h"

#include "ui/theme.h"
#include "ui/views/canvas_toolbar.h"
#include "ui/views/digit_canvas.h"
#include "ui/views/drawing_steps_view.h"
#include "ui/views/ink_sheet.h"
#include "ui/views/label_row.h"
#include "ui/views/probability_bars.h"
#include "ui/views/verdict_view.h"

#include <QLabel>
#include <QResizeEvent>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace digitlab::ui {

namespace {

constexpr int panelWidth = 280;
constexpr int smallestCanvas = 160; // as the canvas itself has it
constexpr int lowerPartHeight = 96; // of the scroll area: the label row fits
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
    void fitCanvas(QSize size);
    void drawingChanged();
    void pictureChanged();
    void contentChanged();
    void keep(int label);
    void unfoldSteps(bool unfolded);

    DrawPanel *q;
    DigitCanvas *canvas;
    CanvasToolbar *toolbar;
    VerdictView *verdict = new VerdictView;
    ProbabilityBars *bars = new ProbabilityBars;
    LabelRow *labels = new LabelRow;
    QToolButton *stepsButton = new QToolButton;
    DrawingStepsView *steps = new DrawingStepsView;
    QScrollArea *lower = new QScrollArea;
    QStringList classNames;
    QString keptSummary;
    int keptLabel = -1; ///< of the drawing at hand, until it changes
};

DrawPanel::DrawPanel(QWidget *parent)
    : QWidget(parent)
    , m_private(std::make_unique<Private>(this))
{
    for (int digit = 0; digit < 10; ++digit)
        m_private->classNames.append(QString::number(digit));
    setAccessibleName(tr("Drawing panel"));
    m_private->layOut();
    m_private->connectParts();
}

DrawPanel::~DrawPanel() = default;

DigitCanvas *DrawPanel::canvas()
{
    return m_private->canvas;
}

void DrawPanel::setJudgeNames(const QString &a, const QString &b)
{
    m_private->bars->setJudgeNames(a, b);
    m_private->verdict->setJudgeNames(a, b);
}

void DrawPanel::setClassNames(const QStringList &names)
{
    m_private->classNames = names;
    m_private->bars->setClassNames(names);
    m_private->verdict->setClassNames(names);
    m_private->labels->setClassNames(names);
    m_private->fitCanvas(size());
}

void DrawPanel::showReading(const JudgedDrawing &judged)
{
    if (m_private->canvas->drawing().empty() && m_private->canvas->picture().isNull())
        return; // it was cleared while the reader was busy
    m_private->verdict->showReading(judged);
    m_private->bars->setProbabilities(
        judged.a.probabilities, judged.b ? judged.b->probabilities : std::vector<float>{});
    m_private->steps->setSteps(judged.a.steps);
}

void DrawPanel::setPenWidth(double share)
{
    const double width = std::clamp(share, narrowestPen, widestPen);
    m_private->canvas->setPenWidth(width * canvasSide);
    m_private->toolbar->setPenWidth(width);
}

double DrawPanel::penWidth() const
{
    return m_private->canvas->penWidth() / canvasSide;
}

void DrawPanel::setKeptSummary(const QString &text)
{
    m_private->keptSummary = text;
    if (m_private->keptLabel < 0) {
        m_private->labels->setFeedback(text);
        return;
    }
    const QString kept = tr("Kept as a %1.").arg(m_private->classNames.value(m_private->keptLabel));
    m_private->labels->setFeedback(text.isEmpty() ? kept : kept + QStringLiteral(" ") + text);
    m_private->labels->setReady(false);
}

QSize DrawPanel::sizeHint() const
{
    return {panelWidth, 760};
}

void DrawPanel::resizeEvent(QResizeEvent *event)
{
    m_private->fitCanvas(event->size());
}

void DrawPanel::Private::layOut()
{
    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins(2 * gridUnit, gridUnit, 2 * gridUnit, gridUnit);
    layout->setSpacing(gridUnit);
    layout->addWidget(canvas, 100, Qt::AlignHCenter);
    layout->addWidget(toolbar);
    layout->addWidget(verdict);
    layout->addWidget(bars);
    layout->addWidget(lowerPart(), 1);
    q->setMinimumWidth(248);
    fitCanvas(q->sizeHint());
}

QWidget *DrawPanel::Private::lowerPart()
{
    stepsButton->setText(tr("Steps from ink to 28 x 28"));
    stepsButton->setFont(captionFont());
    stepsButton->setCheckable(true);
    stepsButton->setArrowType(Qt::RightArrow);
    stepsButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    stepsButton->setAutoRaise(true);
    steps->hide();

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(labels);
    layout->addWidget(stepsButton, 0, Qt::AlignLeft);
    layout->addWidget(steps);
    layout->addStretch();
    lower->setWidget(content);
    lower->setWidgetResizable(true);
    lower->setFrameShape(QFrame::NoFrame);
    lower->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    lower->setMinimumHeight(48);
    return lower;
}

void DrawPanel::Private::connectParts()
{
    connect(canvas, &DigitCanvas::drawingChanged, q, [this] { drawingChanged(); });
    connect(canvas, &DigitCanvas::pictureChanged, q, [this] { pictureChanged(); });
    connect(canvas, &DigitCanvas::refused, q, &DrawPanel::refused);
    connect(labels, &LabelRow::chosen, q, [this](int label) { keep(label); });
    connect(stepsButton, &QToolButton::toggled, q, [this](bool unfolded) { unfoldSteps(unfolded); });
    connect(toolbar, &CanvasToolbar::penWidthChanged, q, [this](double share) {
        q->setPenWidth(share);
        Q_EMIT q->penWidthChanged(share);
        drawingChanged(); // the same strokes with another pen are read again
    });
}

/// The canvas gives way before the bars do, and grows with the panel.
void DrawPanel::Private::fitCanvas(QSize size)
{
    const QMargins margins = q->layout()->contentsMargins();
    const int others = toolbar->sizeHint().height() + verdict->sizeHint().height() + bars->sizeHint().height()
        + lowerPartHeight + 4 * gridUnit + margins.top() + margins.bottom();
    const int widest = size.width() - margins.left() - margins.right();
    const int side = std::max(std::min(widest, size.height() - others), smallestCanvas);
    canvas->setMaximumSize(side, side);
}

void DrawPanel::Private::drawingChanged()
{
    if (!canvas->picture().isNull())
        return;
    contentChanged();
    if (canvas->drawing().empty()) {
        verdict->showNothingDrawn();
        bars->setProbabilities({});
        steps->clear();
    }
    Q_EMIT q->drawingChanged(canvas->drawing(), canvas->penWidth());
}

void DrawPanel::Private::pictureChanged()
{
    if (canvas->picture().isNull())
        return;
    contentChanged();
    Q_EMIT q->pictureChanged(canvas->picture());
}

void DrawPanel::Private::contentChanged()
{
    if (keptLabel >= 0)
        labels->setFeedback(keptSummary);
    keptLabel = -1;
    labels->setReady(!canvas->drawing().empty());
}

void DrawPanel::Private::keep(int label)
{
    keptLabel = label;
    Q_EMIT q->labelled(canvas->drawing(), label);
}

void DrawPanel::Private::unfoldSteps(bool unfolded)
{
    stepsButton->setArrowType(unfolded ? Qt::DownArrow : Qt::RightArrow);
    steps->setVisible(unfolded);
    if (unfolded) // once they have their place
        QTimer::singleShot(0, q, [this] { lower->ensureWidgetVisible(steps); });
}

} // namespace digitlab::ui
