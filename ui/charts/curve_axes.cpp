// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curve_axes.h"

#include "ui/charts/curve_chart.h"

#include <QFontMetricsF>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

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

/// Epochs that stand on the axis of a longer training at first.
constexpr double longAtOnce = 50;

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

CurveAxes::CurveAxes(CurveScale scale, QObject *owner)
    : m_scale(scale)
    , m_epochs(new QValueAxis)
    , m_values(new QValueAxis)
    , m_powers(new QLogValueAxis(owner))
{
    m_epochs->setTitleText(QObject::tr("epoch"));
    m_values->setTitleText(scale == CurveScale::Loss ? QObject::tr("loss") : QObject::tr("accuracy, %"));
    m_powers->setTitleText(QObject::tr("loss, logarithmic"));
    m_powers->setBase(10);
    m_powers->setLabelFormat(QStringLiteral("%g"));
    for (QValueAxis *axis : {m_epochs, m_values})
        axis->setTickType(QValueAxis::TicksDynamic);
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{m_epochs, m_values, m_powers}) {
        axis->setLabelsFont(captionFont());
        axis->setTitleFont(captionFont());
    }
    m_epochs->setGridLineVisible(false);
    m_epochs->setLabelFormat(QStringLiteral("%d"));
    reset();
}

void CurveAxes::setEpochs(double epochs)
{
    m_planned = 0;
    setEnd(epochs);
}

void CurveAxes::setPlanned(int epochs)
{
    m_planned = epochs;
    setEnd(std::min<double>(epochs, longAtOnce));
}

void CurveAxes::setEnd(double end)
{
    m_end = std::max(1.0, end);
    if (m_zoomed)
        return;
    const double labels = m_end < 1000 ? 7
        : m_end < 10'000               ? 4
                                       : 3; // of as many digits side by side as the narrowest chart shows
    const double step = std::max(1.0, roundStep(m_end / labels));
    m_epochs->setLabelFormat(QStringLiteral("%d"));
    setScale(m_epochs, 0, m_end, step == 2.5 ? 5 : step);
}

void CurveAxes::zoom(const EpochRange &epochs, double low, double high)
{
    constexpr double labels = 5;
    m_zoomed = true;
    const double step = roundStep(epochs.length() / labels);
    m_epochs->setLabelFormat(QStringLiteral("%.%1f").arg(decimals(step)));
    setScale(m_epochs, epochs.first, epochs.last, step);
    if (!(low <= high)) // nothing is there
        return;
    m_lowest = std::max(low, std::numeric_limits<double>::min());
    m_highest = high;
    if (high > 0)
        setPowers();
    const double room = high > low ? high - low : std::max(std::abs(high), 1.0) / 10;
    setPart(low, high, roundStep(room / labels));
}

/// From a multiple of the step to another; percents end at 100.
void CurveAxes::setPart(double low, double high, double step)
{
    const double bottom = step * std::floor(low / step);
    const double top = step * std::ceil(high / step);
    const double last = m_scale == CurveScale::Accuracy ? std::min(100.0, std::max(top, bottom + step)) : top;
    m_values->setLabelFormat(QStringLiteral("%.%1f").arg(decimals(step)));
    m_values->setTickAnchor(bottom);
    setScale(m_values, last > bottom ? bottom : last - step, std::max(last, bottom + step), step);
}

void CurveAxes::showAll()
{
    m_zoomed = false;
    m_values->setTickAnchor(0);
    resetValues();
    setEnd(m_end);
}

bool CurveAxes::include(QPointF point)
{
    const double lowest = m_powers->min();
    const double highest = m_powers->max();
    if (point.x() > m_end)
        setEnd(point.x() < m_planned ? std::min(m_planned, 2 * m_end) : std::ceil(point.x()));
    if (!std::isfinite(point.y()) || m_zoomed)
        return false;
    if (m_scale == CurveScale::Loss)
        includeLoss(point.y());
    if (m_scale == CurveScale::Accuracy && point.y() < m_values->min())
        setAccuracy(point.y());
    return m_logarithmic && (m_powers->min() != lowest || m_powers->max() != highest);
}

void CurveAxes::includeLoss(double loss)
{
    if (loss > m_values->max())
        setLoss(loss);
    if (loss <= 0)
        return;
    m_lowest = std::min(m_lowest, loss);
    m_highest = std::max(m_highest, loss);
    setPowers();
}

void CurveAxes::reset()
{
    m_zoomed = false;
    m_values->setTickAnchor(0);
    setEpochs(1);
    resetValues();
}

void CurveAxes::resetValues()
{
    m_lowest = std::numeric_limits<double>::max();
    m_highest = 0;
    m_powers->setRange(0.1, 1);
    if (m_scale == CurveScale::Loss)
        setLoss(0.1);
    else
        setAccuracy(75);
}

void CurveAxes::setColours(const Colours &colours)
{
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{m_epochs, m_values, m_powers}) {
        axis->setLabelsBrush(colours.mutedText);
        axis->setTitleBrush(colours.mutedText);
        axis->setLinePen(QPen(colours.line));
        axis->setGridLinePen(QPen(colours.line));
    }
}

void CurveAxes::fitTitles(double plotHeight)
{
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{m_values, m_powers})
        axis->setTitleVisible(QFontMetricsF(axis->titleFont()).horizontalAdvance(axis->titleText()) <= plotHeight);
}

QAbstractAxis *CurveAxes::values() const
{
    return m_logarithmic ? static_cast<QAbstractAxis *>(m_powers) : m_values;
}

void CurveAxes::setLogarithmic(bool logarithmic)
{
    m_logarithmic = logarithmic && m_scale == CurveScale::Loss;
}

double CurveAxes::placed(double value) const
{
    return m_logarithmic ? std::clamp(value, m_powers->min(), m_powers->max()) : value;
}

void CurveAxes::setLoss(double highest)
{
    constexpr double longest = 1e5; // from here on, and for steps below its reverse, labels are powers of ten
    const double step = roundStep(highest / 5);
    const bool plain = highest < longest && step > 1 / longest;
    m_values->setLabelFormat(plain ? QStringLiteral("%.%1f").arg(decimals(step)) : QStringLiteral("%.3g"));
    const double top = step * std::ceil(highest / step - 1e-9);
    setScale(m_values, 0, std::isfinite(top) ? top : highest, step);
}

/// From one power of ten to another, with all losses above 0 between them; every n-th power of many has a label.
void CurveAxes::setPowers()
{
    constexpr double mostLabels = 5; // in the lowest chart
    const double first = std::log10(m_lowest) + 1e-9;
    const double last = std::log10(m_highest) - 1e-9;
    const double step = std::max(1.0, std::ceil((last - first) / mostLabels));
    const double low = step * std::floor(first / step);
    const double high = std::max(step * std::ceil(last / step), low + step);
    m_powers->setBase(std::pow(10, step));
    m_powers->setRange(std::pow(10, std::max(low, -307.0)), std::pow(10, std::min(high, 308.0)));
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
