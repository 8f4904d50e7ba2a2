// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curve_chart.h"

#include "ui/charts/curve_chart_buttons.h"
#include "ui/charts/curve_chart_look.h"
#include "ui/charts/curve_gestures.h"
#include "ui/charts/curve_plot.h"
#include "ui/charts/curve_read_out.h"
#include "ui/charts/curve_table.h"
#include "ui/charts/figure_export.h"

#include <QChart>
#include <QContextMenuEvent>
#include <QLegend>
#include <QToolButton>

namespace digitlab::ui {

struct CurveChart::Private {
    Private(CurveChart &chart, CurveScale scale)
        : plot(*chart.chart(), scale, &chart)
    {
    }

    CurvePlot plot;
    QString emptyText;
    std::optional<double> pointed; ///< epoch whose values are told
    CurveChartButtons *buttons = nullptr;
};

CurveChart::CurveChart(const QString &title, CurveScale scale, QWidget *parent)
    : QChartView(parent)
    , m_private(std::make_unique<Private>(*this, scale))
{
    prepareChart(*chart(), title, m_private->plot.axes());
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setRenderHint(QPainter::Antialiasing);
    setMinimumSize(22 * gridUnit, 18 * gridUnit);
    setViewportUpdateMode(FullViewportUpdate);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(title);
    viewport()->setAccessibleName(title);
    m_private->buttons = new CurveChartButtons(*this, figureButton(this, [this] { return figure(); }));
    new CurveGestures(*this);
    connect(chart(), &QChart::plotAreaChanged, this,
        [this](const QRectF &area) { m_private->plot.axes().fitTitles(area.height()); });
    takeColours();
    describe();
}

CurveChart::~CurveChart() = default;

Figure CurveChart::figure()
{
    const QSize size = viewport()->size();
    return {.name = accessibleName().toLower(),
        .size = size,
        .paint = [this, size](QPainter &painter) { scene()->render(&painter, QRectF(QPointF(), size)); },
        .text = toCsv(),
        .textEnding = QStringLiteral("csv")};
}

void CurveChart::setLogarithmic(bool logarithmic)
{
    if (logarithmic == isLogarithmic() || scale() != CurveScale::Loss)
        return;
    m_private->plot.setLogarithmic(logarithmic);
    describe();
}

bool CurveChart::isLogarithmic() const
{
    return m_private->plot.axes().isLogarithmic();
}

CurveScale CurveChart::scale() const
{
    return m_private->plot.scale();
}

void CurveChart::setSmoothing(double smoothing)
{
    m_private->plot.setSmoothing(smoothing, coloursFor(palette()));
    describe();
}

double CurveChart::smoothing() const
{
    return m_private->plot.smoothing();
}

EpochRange CurveChart::shown() const
{
    return m_private->plot.shown();
}

EpochRange CurveChart::allEpochs() const
{
    return m_private->plot.axes().all();
}

void CurveChart::showEpochs(const EpochRange &epochs)
{
    if (m_private->plot.isEmpty())
        return;
    m_private->plot.show(epochs);
    describe();
}

void CurveChart::showAll()
{
    showEpochs(allEpochs());
}

bool CurveChart::isZoomed() const
{
    return m_private->plot.axes().isZoomed();
}

std::optional<double> CurveChart::pointed() const
{
    return m_private->pointed;
}

void CurveChart::setEpochs(int epochs)
{
    m_private->plot.axes().setEpochs(epochs);
}

void CurveChart::setPlanned(int epochs)
{
    m_private->plot.axes().setPlanned(epochs);
}

void CurveChart::setCurve(CurveRole role, const QString &name, const std::vector<QPointF> &points)
{
    if (points.empty() && curve(role).empty())
        return;
    m_private->plot.setCurve(role, name, points, coloursFor(palette()));
    describe();
}

void CurveChart::setBand(CurveRole role, const std::vector<BandPoint> &points)
{
    m_private->plot.setBand(role, points, coloursFor(palette()));
    describe();
}

void CurveChart::append(CurveRole role, const QString &name, QPointF point)
{
    if (!m_private->plot.append(role, point))
        m_private->plot.setCurve(role, name, {point}, coloursFor(palette()));
    describe();
}

void CurveChart::clear()
{
    m_private->plot.clear();
    m_private->pointed.reset();
    describe();
}

void CurveChart::setEmptyText(const QString &text)
{
    m_private->emptyText = text;
    describe();
}

std::vector<QPointF> CurveChart::curve(CurveRole role) const
{
    return m_private->plot.curve(role);
}

std::vector<BandPoint> CurveChart::band(CurveRole role) const
{
    return m_private->plot.band(role);
}

QString CurveChart::toCsv() const
{
    return csvOf(m_private->plot.set());
}

QStringList CurveChart::readOut(double epoch) const
{
    return readOutOf(m_private->plot.set(), epoch, [this](double value) { return m_private->plot.valueText(value); });
}

QSize CurveChart::sizeHint() const
{
    return {36 * gridUnit, 28 * gridUnit};
}

void CurveChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_private)
        takeColours();
}

void CurveChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    m_private->buttons->place();
}

void CurveChart::leaveEvent(QEvent *event)
{
    point({});
    QChartView::leaveEvent(event);
}

void CurveChart::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_private->plot.isEmpty())
        m_private->buttons->figure()->click();
    event->accept();
}

void CurveChart::point(std::optional<double> epoch)
{
    m_private->pointed = m_private->plot.isEmpty() ? std::nullopt : epoch;
    if (m_private->pointed)
        setAccessibleDescription(readOut(*m_private->pointed).join(QStringLiteral(", ")));
    viewport()->update();
}

CellTable CurveChart::cells() const
{
    const CurvePlot &plot = m_private->plot;
    return cellsOf(plot.set(), [&plot](double value) { return plot.valueText(value); });
}

std::optional<CellPlace> CurveChart::currentCell() const
{
    if (!m_private->pointed || m_private->plot.isEmpty())
        return {};
    return CellPlace{nearestRow(m_private->plot.set(), *m_private->pointed), 0};
}

std::optional<double> CurveChart::epochAt(QPointF position) const
{
    const QPointF place = mapToScene(position.toPoint());
    if (m_private->plot.isEmpty() || !chart()->plotArea().contains(place))
        return {};
    return chart()->mapToValue(place, m_private->plot.set().curves.front()->series).x();
}

void CurveChart::drawForeground(QPainter *painter, const QRectF &)
{
    const Private &d = *m_private;
    if (d.plot.isEmpty()) {
        paintEmptyText(*painter, viewport()->rect(), chart()->plotArea().top(), d.emptyText, coloursFor(palette()));
    } else if (d.pointed) {
        paintCurveReadOut(*painter, *chart(), d.plot.set(),
            {.epoch = *d.pointed, .lines = readOut(*d.pointed), .place = d.plot.placement()}, viewport()->width(),
            palette());
    }
}

void CurveChart::takeColours()
{
    const Colours colours = coloursFor(palette());
    setBackgroundBrush(colours.surface);
    colourChart(*chart(), m_private->plot.axes(), m_private->plot.set(), colours);
}

void CurveChart::describe()
{
    const bool empty = m_private->plot.isEmpty();
    m_private->buttons->setVisible(!empty);
    m_private->buttons->place();
    chart()->legend()->setVisible(!empty);
    viewport()->setCursor(isZoomed() ? Qt::OpenHandCursor : Qt::ArrowCursor);
    setAccessibleDescription(empty ? m_private->emptyText : readOut(allEpochs().last).join(QStringLiteral(", ")));
    viewport()->update();
}

} // namespace digitlab::ui
