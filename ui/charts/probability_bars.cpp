// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/probability_bars.h"

#include "ui/accessibility/quiet_changes.h"
#include "ui/style/fitted_labels.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace digitlab::ui {

namespace {

constexpr int tallRow = 18;
constexpr int compactRow = 15;
constexpr int frameMargin = 3; // between a frame and what it holds
constexpr int lowRow = 14;
constexpr int largestTallCount = 12;

int top(const std::vector<float> &values)
{
    return values.empty() ? -1 : static_cast<int>(std::max_element(values.begin(), values.end()) - values.begin());
}

/// B is hatched too, so that the bars differ without colour.
void paintBar(QPainter &painter, const QRectF &track, double fraction, const QColor &colour, Qt::BrushStyle hatch)
{
    if (!(fraction > 0))
        return;
    QRectF bar = track;
    bar.setWidth(std::max(track.width() * std::min(fraction, 1.0), 1.0));
    painter.fillRect(bar, colour);
    if (hatch != Qt::SolidPattern)
        painter.fillRect(bar, QBrush(contrastingText(colour), hatch));
}

QString valueAt(const std::vector<float> &values, int row)
{
    return row < static_cast<int>(values.size()) ? probabilityText(values[static_cast<std::size_t>(row)]) : QString();
}

double fractionAt(const std::vector<float> &values, int row)
{
    return row < static_cast<int>(values.size()) ? values[static_cast<std::size_t>(row)] : 0;
}

} // namespace

struct ProbabilityBars::Columns {
    int name = 0;  ///< width
    int value = 0; ///< width of one percentage
    int gap = 6;
};

ProbabilityBars::ProbabilityBars(QWidget *parent)
    : QWidget(parent)
{
    m_classNames = digitNames();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Probability of each class"));
    keepChangesQuiet(this);
    fitLabels();
    describe();
}

void ProbabilityBars::setClassNames(const QStringList &names)
{
    m_classNames = names;
    fitLabels();
    updateGeometry();
    describe();
    update();
}

void ProbabilityBars::setProbabilities(const std::vector<float> &a, const std::vector<float> &b)
{
    m_a = a;
    m_b = b;
    describe();
    update();
}

void ProbabilityBars::setCertainties(Certainty a, Certainty b)
{
    m_certaintyA = a;
    m_certaintyB = b;
    describe();
    update();
}

void ProbabilityBars::setDensity(Density density)
{
    if (density == m_density)
        return;
    m_density = density;
    fitLabels();
    updateGeometry();
    update();
}

void ProbabilityBars::setModelNames(const QString &a, const QString &b)
{
    m_nameA = a;
    m_nameB = b;
    describe();
    update();
}

CellTable ProbabilityBars::cells() const
{
    QStringList models;
    if (!m_a.empty())
        models << (m_nameA.isEmpty() ? tr("Probability") : m_nameA);
    if (!m_b.empty() && twoModels())
        models << m_nameB;
    return {.corner = tr("Class"),
        .rows = m_classNames,
        .columns = models,
        .text = [this](int row, int model) { return valueAt(model == 0 ? m_a : m_b, row); },
        .place = [this](int row, int) { return rowRect(row); }};
}

QSize ProbabilityBars::sizeHint() const
{
    return {248, minimumSizeHint().height()};
}

QSize ProbabilityBars::minimumSizeHint() const
{
    const auto rows = static_cast<int>(m_classNames.size());
    return {176, rows * rowHeight()};
}

void ProbabilityBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int row = 0; row < m_classNames.size(); ++row)
        paintRow(painter, row);
}

ProbabilityBars::Columns ProbabilityBars::columns() const
{
    QFont bold = rowFont();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    return {.name = std::min(widestOf(m_labels, metrics), nameWidth()),
        .value = metrics.horizontalAdvance(QStringLiteral(">99.9 %"))};
}

int ProbabilityBars::nameWidth() const
{
    return width() / 4;
}

void ProbabilityBars::fitLabels()
{
    QFont bold = rowFont();
    bold.setBold(true);
    m_labels = fittedLabels(m_classNames, QFontMetrics(bold), nameWidth());
}

void ProbabilityBars::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitLabels();
}

bool ProbabilityBars::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), rowText(help->pos().y() / rowHeight()), this);
    return true;
}

QString ProbabilityBars::rowText(int row) const
{
    QStringList parts{m_classNames.value(row), valueAt(m_a, row), valueAt(m_b, row)};
    parts.removeAll(QString());
    return row >= 0 && row < m_classNames.size() ? parts.join(QStringLiteral(", ")) : QString();
}

bool ProbabilityBars::disagree() const
{
    return twoModels() && !m_a.empty() && !m_b.empty() && top(m_a) != top(m_b);
}

int ProbabilityBars::rowHeight() const
{
    if (m_classNames.size() > largestTallCount)
        return lowRow;
    return m_density == Density::Compact ? compactRow : tallRow;
}

QFont ProbabilityBars::rowFont() const
{
    QFont font = captionFont();
    if (rowHeight() == lowRow)
        font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

QRect ProbabilityBars::rowRect(int row) const
{
    return {frameMargin, row * rowHeight(), width() - 2 * frameMargin, rowHeight()};
}

/// A frame about the row, so that it is told without colour too.
void ProbabilityBars::paintDisagreement(QPainter &painter, const QRect &area) const
{
    painter.setPen(QPen(coloursFor(palette()).warning, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area.adjusted(-frameMargin, 0, frameMargin - 1, -1));
}

void ProbabilityBars::paintRow(QPainter &painter, int row) const
{
    const Columns parts = columns();
    const QRect area = rowRect(row);
    const bool topOfA = row == top(m_a);
    const bool topOfB = twoModels() && row == top(m_b);
    paintText(painter, {area.left(), area.y(), parts.name, area.height()}, m_labels[row],
        topOfA || topOfB ? Weight::Strong : Weight::Quiet);

    const int values = parts.value * (twoModels() ? 2 : 1) + (twoModels() ? parts.gap : 0);
    const int left = area.left() + parts.name + parts.gap;
    const int right = area.right() + 1 - values;
    paintBars(painter, QRectF(left, area.y() + 2, right - parts.gap - left, area.height() - 4), row);
    const QRect value(right, area.y(), parts.value, area.height());
    paintText(painter, value, valueAt(m_a, row), topOfA ? Weight::Strong : Weight::Quiet);
    if (twoModels())
        paintText(painter, value.translated(parts.value + parts.gap, 0), valueAt(m_b, row),
            topOfB ? Weight::Strong : Weight::Quiet);
    if (disagree() && (topOfA || topOfB))
        paintDisagreement(painter, area);
}

void ProbabilityBars::paintText(QPainter &painter, const QRect &place, const QString &text, Weight weight) const
{
    const Colours colours = coloursFor(palette());
    QFont font = rowFont();
    font.setBold(weight == Weight::Strong);
    painter.setFont(font);
    painter.setPen(weight == Weight::Strong ? colours.text : colours.mutedText);
    painter.drawText(
        place, Qt::AlignRight | Qt::AlignVCenter, QFontMetrics(font).elidedText(text, Qt::ElideMiddle, place.width()));
}

void ProbabilityBars::paintBars(QPainter &painter, const QRectF &track, int row) const
{
    const Colours colours = coloursFor(palette());
    painter.fillRect(track, colours.quietSurface);
    QRectF upper = track;
    upper.setHeight(twoModels() ? track.height() / 2 : track.height());
    const QColor grey = palette().color(QPalette::Disabled, QPalette::Text);
    paintBar(
        painter, upper, fractionAt(m_a, row), m_certaintyA == Certainty::Guess ? grey : colours.runA, Qt::SolidPattern);
    if (twoModels())
        paintBar(painter, upper.translated(0, upper.height()), fractionAt(m_b, row),
            m_certaintyB == Certainty::Guess ? grey : colours.runB, Qt::BDiagPattern);
}

void ProbabilityBars::describe()
{
    const auto said = [this](const QString &model, const std::vector<float> &values, Certainty certainty) {
        const int best = top(values);
        if (best < 0 || best >= m_classNames.size())
            return QString();
        const QString reading = (certainty == Certainty::Guess ? tr("perhaps %1 with %2") : tr("%1 with %2"))
                                    .arg(m_classNames[best], valueAt(values, best));
        return model.isEmpty() ? reading : tr("%1: %2").arg(model, reading);
    };
    QStringList parts{said(m_nameA, m_a, m_certaintyA), twoModels() ? said(m_nameB, m_b, m_certaintyB) : QString(),
        disagree() ? tr("they disagree") : QString()};
    parts.removeAll(QString());
    setAccessibleDescription(parts.isEmpty() ? tr("No prediction yet") : parts.join(QStringLiteral("; ")));
}

} // namespace digitlab::ui
