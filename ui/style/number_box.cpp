// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/number_box.h"

#include "ui/style/number_text.h"
#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionSpinBox>
#include <algorithm>
#include <cmath>

namespace digitlab::ui {

NumberBox::NumberBox(Kind kind, const NumberRange &limits, QWidget *parent)
    : QAbstractSpinBox(parent)
    , m_kind(kind)
    , m_limits(limits)
    , m_value(limits.lowest)
{
    setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the page and changes no value by the way
    setAlignment(Qt::AlignRight);
    setToolTip(limitsText());
    showValue();
    connect(lineEdit(), &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!m_showing)
            read(text);
    });
}

void NumberBox::setValue(double value)
{
    const double before = m_value;
    m_value = value;
    m_problem = problemOf(value);
    showValue();
    if (m_value != before)
        Q_EMIT changed();
}

QString NumberBox::limitsText() const
{
    const QString low = numberText(m_limits.lowest);
    const QString high = numberText(m_limits.highest);
    if (m_limits.withLowest)
        return m_limits.withHighest ? tr("%1 to %2").arg(low, high) : tr("%1 to below %2").arg(low, high);
    return m_limits.withHighest ? tr("above %1, up to %2").arg(low, high) : tr("above %1, below %2").arg(low, high);
}

void NumberBox::setSuffix(const QString &suffix)
{
    m_suffix = suffix;
    showValue();
}

void NumberBox::stepBy(int steps)
{
    for (int i = 0; i < std::abs(steps); ++i) {
        const double next = stepped(steps > 0 ? 1 : -1);
        if (problemOf(next).isEmpty())
            take(next, {});
    }
    showValue();
}

QSize NumberBox::sizeHint() const
{
    const QFontMetrics metrics(font());
    int width = 0;
    for (const double value : {m_limits.lowest, m_limits.highest, m_value})
        width = std::max(width, metrics.horizontalAdvance(numberText(value) + m_suffix + QLatin1Char(' ')));
    return sizeAround(width);
}

QSize NumberBox::sizeAround(int textWidth) const
{
    QStyleOptionSpinBox option;
    initStyleOption(&option);
    return style()->sizeFromContents(
        QStyle::CT_SpinBox, &option, {textWidth + gridUnit, lineEdit()->sizeHint().height()}, this);
}

int NumberBox::widthOfText() const
{
    return sizeAround(QFontMetrics(font()).horizontalAdvance(lineEdit()->text() + QLatin1Char(' '))).width();
}

QSize NumberBox::minimumSizeHint() const
{
    return sizeHint();
}

QAbstractSpinBox::StepEnabled NumberBox::stepEnabled() const
{
    StepEnabled enabled = StepNone;
    if (m_value < m_limits.highest)
        enabled |= StepUpEnabled;
    if (m_value > m_limits.lowest)
        enabled |= StepDownEnabled;
    return enabled;
}

void NumberBox::focusOutEvent(QFocusEvent *event)
{
    if (m_problem.isEmpty())
        showValue();
    QAbstractSpinBox::focusOutEvent(event);
}

void NumberBox::keyPressEvent(QKeyEvent *event)
{
    QAbstractSpinBox::keyPressEvent(event);
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_problem.isEmpty())
        showValue();
}

QString NumberBox::numberOnly(const QString &text) const
{
    const QString unit = m_suffix.trimmed();
    const QString typed = text.trimmed();
    return !unit.isEmpty() && typed.endsWith(unit) ? typed.chopped(unit.size()) : typed;
}

QString NumberBox::problemOf(double value) const
{
    return m_limits.contains(value) ? QString() : tr("%1 is out of range: %2.").arg(numberText(value), limitsText());
}

double NumberBox::stepped(int direction) const
{
    constexpr double finest = 1e-6;
    double step = m_step;
    if (step <= 0) {
        const double from = direction < 0 ? m_value * (1 - 1e-9) : m_value; // from 0.001 down goes 0.00099
        step = from > 0 ? std::max(finest, std::pow(10, std::floor(std::log10(from)) - 1)) : finest;
    }
    // Rounded, so that 0.1 and a step of 0.2 give 0.3.
    const double next = QString::number(m_value + direction * step, 'g', 12).toDouble();
    const bool passesEnd = direction > 0 ? m_value < m_limits.highest && next > m_limits.highest
                                         : m_value > m_limits.lowest && next < m_limits.lowest;
    return passesEnd ? (direction > 0 ? m_limits.highest : m_limits.lowest) : next;
}

void NumberBox::read(const QString &text)
{
    TypedNumber<double> typed;
    if (m_kind == Kind::Decimal) {
        typed = readDecimal(numberOnly(text));
    } else {
        const TypedNumber<quint64> whole = readWhole(numberOnly(text));
        typed = {whole.value ? std::optional(static_cast<double>(*whole.value)) : std::nullopt, whole.problem};
    }
    const QString problem = typed.value ? problemOf(*typed.value) : typed.problem;
    take(problem.isEmpty() ? *typed.value : m_settled, problem);
}

void NumberBox::take(double value, const QString &problem)
{
    m_value = value;
    m_problem = problem;
    Q_EMIT changed();
}

void NumberBox::showValue()
{
    m_showing = true;
    m_settled = m_value;
    const QString text = numberText(m_value) + m_suffix;
    if (lineEdit()->text() != text) {
        lineEdit()->setText(text);
        lineEdit()->setCursorPosition(0); // the beginning of a long number is what counts
    }
    m_showing = false;
    update();
}

} // namespace digitlab::ui
