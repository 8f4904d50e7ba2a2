// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curve_chart.h"

#include "ui/charts/curve_axes.h"
#include "ui/charts/curve_chart_look.h"
#include "ui/charts/curve_read_out.h"
#include "ui/charts/curve_table.h"
#include "ui/charts/figure_export.h"
#include "ui/style/text.h"

#include <QChart>
#include <QContextMenuEvent>
#include <QLegend>
#include <QMouseEvent>
#include <QToolButton>
#include <algorithm>

namespace digitlab::ui {

struct CurveChart::Private {
    Private(CurveScale curveScale, QObject *owner)
        : scale(curveScale)
        , axes(curveScale, owner)
    {
    }

    CurveScale scale;
    CurveAxes axes;
    CurveSet set;
    QString emptyText;
    std::optional<double> pointed; ///< epoch under the pointer
    QToolButton *more = nullptr;
    QToolButton *logarithmic = nullptr; ///< null where there is no such axis

    double factor() const { return scale == CurveScale::Accuracy ? 100 : 1; }
    Placement placement() const
    {
        return [this](double value) { return axes.placed(factor() * value); };
    }
    QString valueText(double value) const
    {
        return scale == CurveScale::Accuracy ? percentText(value) : lossText(value);
    }

    Curve &curveOf(CurveRole role, const QString &name, QChart &chart)
    {
        const auto found = std::ranges::find(set.curves, role, &Curve::role);
        if (found != set.curves.end()) {
            (*found)->series->setName(name);
            return **found;
        }
        set.curves.push_back(addCurve(chart, role, name, axes.epochs(), axes.values()));
        return *set.curves.back();
    }
};

CurveChart::CurveChart(const QString &title, CurveScale scale, QWidget *parent)
    : QChartView(parent)
    , m_private(std::make_unique<Private>(scale, this))
{
    prepareChart(*chart(), title, m_private->axes);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setRenderHint(QPainter::Antialiasing);
    setMinimumSize(22 * gridUnit, 18 * gridUnit);
    setViewportUpdateMode(FullViewportUpdate);
    setAccessibleName(title);
    viewport()->setAccessibleName(title);
    makeButtons();
    takeColours();
    describe();
}

CurveChart::~CurveChart() = default;

void CurveChart::makeButtons()
{
    Private &d = *m_private;
    if (d.scale == CurveScale::Loss) {
        d.logarithmic = logarithmicButton(this);
        connect(d.logarithmic, &QToolButton::clicked, this, [this](bool checked) {
            setLogarithmic(checked);
            Q_EMIT logarithmicChosen(checked);
        });
    }
    d.more = figureButton(this, [this] {
        const QSize size = viewport()->size();
        return Figure{.name = chart()->title().toLower(),
            .size = size,
            .paint = [this, size](QPainter &painter) { scene()->render(&painter, QRectF(QPointF(), size)); },
            .text = toCsv(),
            .textEnding = QStringLiteral("csv")};
    });
}

void CurveChart::setLogarithmic(bool logarithmic)
{
    CurveAxes &axes = m_private->axes;
    if (logarithmic == axes.isLogarithmic() || m_private->scale != CurveScale::Loss)
        return;
    QAbstractAxis *before = axes.values();
    axes.setLogarithmic(logarithmic);
    m_private->logarithmic->setChecked(logarithmic);
    chart()->removeAxis(before);
    before->setParent(this); // it comes back one day
    chart()->addAxis(axes.values(), Qt::AlignLeft);
    redrawAll();
    for (QAbstractSeries *series : chart()->series())
        series->attachAxis(axes.values());
}

bool CurveChart::isLogarithmic() const
{
    return m_private->axes.isLogarithmic();
}

CurveScale CurveChart::scale() const
{
    return m_private->scale;
}

void CurveChart::redrawAll()
{
    redraw(m_private->set, m_private->placement());
    describe();
}

void CurveChart::setEpochs(int epochs)
{
    m_private->axes.setEpochs(epochs);
}

void CurveChart::setCurve(CurveRole role, const QString &name, const std::vector<QPointF> &points)
{
    if (points.empty() && curve(role).empty())
        return;
    Curve &curve = m_private->curveOf(role, name, *chart());
    curve.points = points;
    bool othersMove = false; // where the axis reaches lower now, and with it what stands on its edge
    for (const QPointF &point : points)
        othersMove |= m_private->axes.include({point.x(), m_private->factor() * point.y()});
    setLook(curve, coloursFor(palette()));
    redraw(curve, m_private->placement());
    if (othersMove)
        redrawAll();
    describe();
}

/// Before the curve, so that the line lies on the shade.
void CurveChart::setBand(CurveRole role, const std::vector<BandPoint> &points)
{
    Private &d = *m_private;
    auto found = std::ranges::find(d.set.bands, role, &CurveBand::role);
    if (found == d.set.bands.end()) {
        if (points.empty())
            return;
        d.set.bands.push_back(addBand(*chart(), role, d.axes.epochs(), d.axes.values()));
        found = std::prev(d.set.bands.end());
    }
    (*found)->points = points;
    for (const BandPoint &point : points)
        for (const double value : {point.low, point.high})
            d.axes.include({point.epoch, d.factor() * value});
    setLook(**found, coloursFor(palette()));
    redraw(**found, d.placement());
    if (isLogarithmic())
        redrawAll();
    describe();
}

void CurveChart::append(CurveRole role, const QString &name, QPointF point)
{
    Private &d = *m_private;
    const auto found = std::ranges::find(d.set.curves, role, &Curve::role);
    if (found == d.set.curves.end())
        return setCurve(role, name, {point});
    const bool othersMove = d.axes.include({point.x(), d.factor() * point.y()});
    digitlab::ui::append(**found, point, d.placement());
    if (othersMove)
        redrawAll();
    else
        describe();
}

void CurveChart::clear()
{
    chart()->removeAllSeries();
    m_private->set.curves.clear();
    m_private->set.bands.clear();
    m_private->pointed.reset();
    m_private->axes.reset();
    describe();
}

void CurveChart::setEmptyText(const QString &text)
{
    m_private->emptyText = text;
    describe();
}

std::vector<QPointF> CurveChart::curve(CurveRole role) const
{
    const auto found = std::ranges::find(m_private->set.curves, role, &Curve::role);
    return found == m_private->set.curves.end() ? std::vector<QPointF>{} : (*found)->points;
}

std::vector<BandPoint> CurveChart::band(CurveRole role) const
{
    const CurveBand *found = m_private->set.bandOf(role);
    return found ? found->points : std::vector<BandPoint>();
}

QString CurveChart::toCsv() const
{
    return csvOf(m_private->set);
}

QStringList CurveChart::readOut(double epoch) const
{
    return readOutOf(m_private->set, epoch, [this](double value) { return m_private->valueText(value); });
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
    const Private &d = *m_private;
    const int right = width() - d.more->sizeHint().width();
    d.more->move(right, 0);
    if (d.logarithmic)
        d.logarithmic->move(right - d.logarithmic->sizeHint().width(), 0);
}

void CurveChart::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF position = mapToScene(event->pos());
    m_private->pointed.reset();
    if (!m_private->set.curves.empty() && chart()->plotArea().contains(position))
        m_private->pointed = chart()->mapToValue(position, m_private->set.curves.front()->series).x();
    viewport()->update();
}

void CurveChart::leaveEvent(QEvent *event)
{
    m_private->pointed.reset();
    viewport()->update();
    QChartView::leaveEvent(event);
}

void CurveChart::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_private->set.curves.empty())
        m_private->more->click();
    event->accept();
}

void CurveChart::drawForeground(QPainter *painter, const QRectF &)
{
    const Private &d = *m_private;
    if (d.set.curves.empty()) {
        paintEmptyText(*painter, viewport()->rect(), chart()->plotArea().top(), d.emptyText, coloursFor(palette()));
    } else if (d.pointed) {
        paintCurveReadOut(*painter, *chart(), d.set,
            {.epoch = *d.pointed, .lines = readOut(*d.pointed), .place = d.placement()}, viewport()->width(),
            palette());
    }
}

void CurveChart::takeColours()
{
    const Colours colours = coloursFor(palette());
    setBackgroundBrush(colours.surface);
    colourChart(*chart(), m_private->axes, m_private->set, colours);
}

void CurveChart::describe()
{
    const bool empty = m_private->set.curves.empty();
    m_private->more->setVisible(!empty);
    if (m_private->logarithmic)
        m_private->logarithmic->setVisible(!empty);
    chart()->legend()->setVisible(!empty);
    setAccessibleDescription(
        empty ? m_private->emptyText : readOut(m_private->axes.epochs()->max()).join(QStringLiteral(", ")));
    viewport()->update();
}

} // namespace digitlab::ui
