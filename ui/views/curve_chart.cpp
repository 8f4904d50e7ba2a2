#include "ui/views/curve_chart.h"

#include "ui/text.h"
#include "ui/views/curve.h"
#include "ui/views/curve_axes.h"
#include "ui/views/figure_export.h"

#include <QChart>
#include <QContextMenuEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLegendMarker>
#include <QMenu>
#include <QMouseEvent>
#include <QToolButton>
#include <cmath>
#include <set>

namespace digitlab::ui {

struct CurveChart::Private {
    explicit Private(CurveScale curveScale)
        : scale(curveScale)
        , axes(curveScale)
    {
    }

    CurveScale scale;
    CurveAxes axes;
    std::vector<std::unique_ptr<Curve>> curves; // in the order in which they came
    QString emptyText;
    std::optional<double> pointed; ///< epoch under the pointer
    QToolButton *more = nullptr;

    double factor() const { return scale == CurveScale::Accuracy ? 100 : 1; }
    QString valueText(double value) const
    {
        return scale == CurveScale::Accuracy ? percentText(value) : lossText(value);
    }

    Curve &curveOf(CurveRole role, const QString &name, QChart &chart)
    {
        const auto found = std::ranges::find(curves, role, &Curve::role);
        if (found != curves.end()) {
            (*found)->series->setName(name);
            return **found;
        }
        auto *series = new QLineSeries;
        series->setName(name);
        chart.addSeries(series);
        series->attachAxis(axes.epochs());
        series->attachAxis(axes.values());
        curves.push_back(std::make_unique<Curve>(Curve{.role = role, .points = {}, .series = series}));
        return *curves.back();
    }
};

namespace {

void prepare(QChart &chart, const QString &title, CurveAxes &axes)
{
    QFont font = bodyFont();
    font.setWeight(QFont::DemiBold);
    chart.setTitle(title);
    chart.setTitleFont(font);
    chart.setMargins({0, 0, gridUnit, 0});
    chart.setBackgroundRoundness(0);
    chart.setBackgroundPen(Qt::NoPen);
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.addAxis(axes.epochs(), Qt::AlignBottom);
    chart.addAxis(axes.values(), Qt::AlignLeft);
    chart.legend()->setAlignment(Qt::AlignTop);
    chart.legend()->setFont(captionFont());
    chart.legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    chart.legend()->hide();
}

} // namespace

CurveChart::CurveChart(const QString &title, CurveScale scale, QWidget *parent)
    : QChartView(parent)
    , m_private(std::make_unique<Private>(scale))
{
    prepare(*chart(), title, m_private->axes);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setRenderHint(QPainter::Antialiasing);
    setMinimumSize(22 * gridUnit, 18 * gridUnit);
    setViewportUpdateMode(FullViewportUpdate);
    setAccessibleName(title);
    m_private->more = figureButton(this, [this] {
        const QSize size = viewport()->size();
        return Figure{.name = chart()->title().toLower(),
            .size = size,
            .paint = [this, size](QPainter &painter) { scene()->render(&painter, QRectF(QPointF(), size)); },
            .text = toCsv(),
            .textEnding = QStringLiteral("csv")};
    });
    takeColours();
    describe();
}

CurveChart::~CurveChart() = default;

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
    for (const QPointF &point : points)
        m_private->axes.include({point.x(), m_private->factor() * point.y()});
    setLook(curve, coloursFor(palette()));
    redraw(curve, m_private->factor());
    describe();
}

void CurveChart::append(CurveRole role, const QString &name, QPointF point)
{
    std::vector<QPointF> points = curve(role);
    points.push_back(point);
    setCurve(role, name, points);
}

void CurveChart::clear()
{
    chart()->removeAllSeries();
    m_private->curves.clear();
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
    const auto found = std::ranges::find(m_private->curves, role, &Curve::role);
    return found == m_private->curves.end() ? std::vector<QPointF>{} : (*found)->points;
}

QString CurveChart::toCsv() const
{
    std::set<double> epochs;
    QStringList header{QStringLiteral("epoch")};
    for (const auto &curve : m_private->curves) {
        header << curve->series->name();
        for (const QPointF &point : curve->points)
            epochs.insert(point.x());
    }
    QString csv = header.join(QLatin1Char(',')) + QLatin1Char('\n');
    for (const double epoch : epochs) {
        QStringList fields{QString::number(epoch)};
        for (const auto &curve : m_private->curves) {
            const auto point = std::ranges::find(curve->points, epoch, &QPointF::x);
            fields << (point == curve->points.end() ? QString() : QString::number(point->y(), 'g', 8));
        }
        csv += fields.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
    return csv;
}

QStringList CurveChart::readOut(double epoch) const
{
    QStringList lines;
    for (const auto &curve : m_private->curves) {
        if (curve->points.empty())
            continue;
        const QPointF point = nearestPoint(*curve, epoch);
        if (lines.isEmpty())
            lines << tr("Epoch %1").arg(QString::number(std::round(10 * point.x()) / 10));
        lines << QStringLiteral("%1  %2").arg(curve->series->name(), m_private->valueText(point.y()));
    }
    return lines;
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
    m_private->more->move(width() - m_private->more->sizeHint().width(), 0);
}

void CurveChart::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF position = mapToScene(event->pos());
    m_private->pointed.reset();
    if (!m_private->curves.empty() && chart()->plotArea().contains(position))
        m_private->pointed = chart()->mapToValue(position, m_private->curves.front()->series).x();
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
    if (!m_private->curves.empty())
        m_private->more->click();
    event->accept();
}

void CurveChart::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_private->curves.empty()) {
        painter->fillRect(QRectF(viewport()->rect()).adjusted(0, chart()->plotArea().top() - gridUnit, 0, 0),
            coloursFor(palette()).surface);
        painter->setFont(captionFont());
        painter->setPen(coloursFor(palette()).mutedText);
        painter->drawText(QRectF(viewport()->rect()).adjusted(3 * gridUnit, 0, -3 * gridUnit, 0),
            Qt::AlignCenter | Qt::TextWordWrap, m_private->emptyText);
    } else if (m_private->pointed) {
        paintReadOut(*painter);
    }
}

void CurveChart::takeColours()
{
    const Colours colours = coloursFor(palette());
    setBackgroundBrush(colours.surface);
    chart()->setBackgroundBrush(colours.surface);
    chart()->setTitleBrush(colours.text);
    chart()->legend()->setLabelColor(colours.text);
    m_private->axes.setColours(colours);
    for (const auto &curve : m_private->curves)
        setLook(*curve, colours);
}

void CurveChart::describe()
{
    const bool empty = m_private->curves.empty();
    m_private->more->setVisible(!empty);
    chart()->legend()->setVisible(!empty);
    setAccessibleDescription(
        empty ? m_private->emptyText : readOut(m_private->axes.epochs()->max()).join(QStringLiteral(", ")));
    viewport()->update();
}

void CurveChart::paintReadOut(QPainter &painter) const
{
    const Colours colours = coloursFor(palette());
    const QRectF plot = chart()->plotArea();
    QPointF anchor;
    for (const auto &curve : m_private->curves) {
        if (curve->points.empty())
            continue;
        const QPointF point = nearestPoint(*curve, *m_private->pointed);
        anchor = chart()->mapToPosition({point.x(), m_private->factor() * point.y()}, curve->series);
        painter.setPen(QPen(colours.surface, 1.5));
        painter.setBrush(curve->series->color());
        painter.drawEllipse(anchor, 4.5, 4.5);
    }
    painter.setPen(QPen(colours.mutedText, 1, Qt::DotLine));
    painter.drawLine(QPointF(anchor.x(), plot.top()), QPointF(anchor.x(), plot.bottom()));

    const QString text = readOut(*m_private->pointed).join(QLatin1Char('\n'));
    const QFontMetricsF metrics(captionFont());
    QRectF box
        = metrics.boundingRect(QRectF(0, 0, 1000, 1000), Qt::AlignLeft, text).adjusted(0, 0, 2 * gridUnit, gridUnit);
    const bool right = anchor.x() + gridUnit + box.width() <= plot.right();
    box.moveTopLeft({right ? anchor.x() + gridUnit : anchor.x() - gridUnit - box.width(), plot.top()});
    box.moveLeft(std::clamp(box.left(), 0.0, std::max(0.0, viewport()->width() - box.width())));
    painter.setPen(colours.line);
    painter.setBrush(colours.quietSurface);
    painter.drawRoundedRect(box, 4, 4);
    painter.setFont(captionFont());
    painter.setPen(colours.text);
    painter.drawText(box, Qt::AlignCenter, text);
}

} // namespace digitlab::ui
