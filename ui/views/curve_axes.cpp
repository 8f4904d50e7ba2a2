#include "ui/views/curve_axes.h"

#include "ui/views/curve_chart.h"

#include <array>
#include <cmath>

namespace digitlab::ui {

namespace {

/// The smallest of 1, 2, 2.5, 5 times a power of ten that is not below the value.
double roundStep(double value)
{
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double factor : std::array{1.0, 2.0, 2.5, 5.0}) {
        if (value <= factor * power * (1 + 1e-9))
            return factor * power;
    }
    return 10 * power;
}

int decimals(double step)
{
    int count = 0;
    for (; count < 4 && std::abs(step - std::round(step)) > 1e-6; ++count)
        step *= 10;
    return count;
}

/// The axis makes a label for every tick at once, so the wide range must never meet the small interval.
void setScale(QValueAxis *axis, double low, double high, double step)
{
    if (step > axis->tickInterval())
        axis->setTickInterval(step);
    axis->setRange(low, high);
    axis->setTickInterval(step);
}

} // namespace

CurveAxes::CurveAxes(CurveScale scale)
    : m_scale(scale)
    , m_epochs(new QValueAxis)
    , m_values(new QValueAxis)
{
    m_epochs->setTitleText(QObject::tr("epoch"));
    m_values->setTitleText(scale == CurveScale::Loss ? QObject::tr("loss") : QObject::tr("accuracy, %"));
    for (QValueAxis *axis : {m_epochs, m_values}) {
        axis->setTickType(QValueAxis::TicksDynamic);
        axis->setLabelsFont(captionFont());
        axis->setTitleFont(captionFont());
    }
    m_epochs->setGridLineVisible(false);
    m_epochs->setLabelFormat(QStringLiteral("%d"));
    reset();
}

void CurveAxes::setEpochs(double epochs)
{
    const double end = std::max(1.0, epochs);
    const double step = std::max(1.0, roundStep(end / 7));
    setScale(m_epochs, 0, end, step == 2.5 ? 5 : step);
}

void CurveAxes::include(QPointF point)
{
    if (point.x() > m_epochs->max())
        setEpochs(std::ceil(point.x()));
    if (!std::isfinite(point.y()))
        return;
    if (m_scale == CurveScale::Loss && point.y() > m_values->max())
        setLoss(point.y());
    if (m_scale == CurveScale::Accuracy && point.y() < m_values->min())
        setAccuracy(point.y());
}

void CurveAxes::reset()
{
    setEpochs(1);
    if (m_scale == CurveScale::Loss)
        setLoss(0.1);
    else
        setAccuracy(75);
}

void CurveAxes::setColours(const Colours &colours)
{
    for (QValueAxis *axis : {m_epochs, m_values}) {
        axis->setLabelsBrush(colours.mutedText);
        axis->setTitleBrush(colours.mutedText);
        axis->setLinePen(QPen(colours.line));
        axis->setGridLinePen(QPen(colours.line));
    }
}

void CurveAxes::setLoss(double highest)
{
    const double step = roundStep(highest / 5);
    m_values->setLabelFormat(QStringLiteral("%.%1f").arg(decimals(step)));
    setScale(m_values, 0, step * std::ceil(highest / step - 1e-9), step);
}

void CurveAxes::setAccuracy(double lowest)
{
    const double low = std::clamp(25 * std::floor(lowest / 25), 0.0, 75.0);
    m_values->setTickInterval(low == 75 ? 5 : low == 50 ? 10 : 25);
    m_values->setTickAnchor(low);
    m_values->setLabelFormat(QStringLiteral("%d"));
    m_values->setRange(low, 100);
}

} // namespace digitlab::ui
