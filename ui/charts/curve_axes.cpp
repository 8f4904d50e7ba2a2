// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curve_axes.h"

#include "ui/charts/curve_chart.h"

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
    const double end = std::max(1.0, epochs);
    const double labels = end < 1000 ? 7
        : end < 10'000               ? 4
                                     : 3; // of as many digits side by side as the narrowest chart shows
    const double step = std::max(1.0, roundStep(end / labels));
    setScale(m_epochs, 0, end, step == 2.5 ? 5 : step);
}

bool CurveAxes::include(QPointF point)
{
    const double lowest = m_powers->min();
    const double highest = m_powers->max();
    if (point.x() > m_epochs->max())
        setEpochs(std::ceil(point.x()));
    if (!std::isfinite(point.y()))
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
    setEpochs(1);
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
