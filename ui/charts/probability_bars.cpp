// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/probability_bars.h"

#include "ui/accessibility/quiet_changes.h"
#include "ui/charts/most_probable.h"
#include "ui/style/fitted_labels.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace digitlab::ui {

namespace {

constexpr int tallRow = 18;
constexpr int compactRow = 15;
constexpr int frameMargin = 3; // between a frame and what it holds

QFont boldCaptionFont()
{
    QFont font = captionFont();
    font.setBold(true);
    return font;
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
    chooseShown();
    fitLabels();
    describe();
}

void ProbabilityBars::setClassNames(const QStringList &names)
{
    m_classNames = names;
    chooseShown();
    fitLabels();
    updateGeometry();
    describe();
    update();
}

void ProbabilityBars::setProbabilities(const std::vector<float> &a, const std::vector<float> &b)
{
    m_a = a;
    m_b = b;
    chooseShown();
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
    chooseShown();
    updateGeometry();
    update();
}

void ProbabilityBars::setModelNames(const QString &a, const QString &b)
{
    m_nameA = a;
    m_nameB = b;
    chooseShown();
    fitLabels();
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
        .text = [this](int row, int model) { return probabilityTextAt(model == 0 ? m_a : m_b, row); },
        .place =
            [this](int label, int) {
                const auto row = std::ranges::find(m_shown, label);
                return row == m_shown.end() ? QRect() : rowRect(static_cast<int>(row - m_shown.begin()));
            }};
}

QSize ProbabilityBars::minimumSizeHint() const
{
    const int rows = showsMostProbable() ? mostRows() + 1 : static_cast<int>(m_classNames.size());
    return {176, rows * rowHeight()};
}

void ProbabilityBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int row = 0; row < static_cast<int>(m_shown.size()); ++row)
        paintRow(painter, row);
    if (showsMostProbable())
        paintNote(painter);
}

void ProbabilityBars::chooseShown()
{
    const auto classes = static_cast<int>(m_classNames.size());
    if (showsMostProbable()) {
        const std::vector<float> none;
        m_shown = mostProbable(m_a, twoModels() ? m_b : none, classes, m_a.empty() ? 0 : mostRows());
        return;
    }
    m_shown.resize(static_cast<std::size_t>(classes));
    std::iota(m_shown.begin(), m_shown.end(), 0);
}

ProbabilityBars::Columns ProbabilityBars::columns() const
{
    const QFontMetrics metrics(boldCaptionFont());
    return {.name = std::min(widestOf(m_labels, metrics), nameWidth()),
        .value = metrics.horizontalAdvance(QStringLiteral(">99.9 %"))};
}

int ProbabilityBars::nameWidth() const
{
    return width() / (twoModels() ? 4 : 3);
}

void ProbabilityBars::fitLabels()
{
    m_labels = fittedLabels(m_classNames, QFontMetrics(boldCaptionFont()), nameWidth());
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
    QToolTip::showText(help->globalPos(), rowText(classAt(help->pos())), this);
    return true;
}

/// -1 where none stands.
int ProbabilityBars::classAt(QPoint place) const
{
    const auto row = static_cast<std::size_t>(std::max(place.y(), 0) / rowHeight());
    return row < m_shown.size() ? m_shown[row] : -1;
}

QString ProbabilityBars::rowText(int classIndex) const
{
    if (classIndex < 0 || classIndex >= m_classNames.size())
        return {};
    QStringList parts{
        isolated(m_classNames[classIndex]), probabilityTextAt(m_a, classIndex), probabilityTextAt(m_b, classIndex)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

bool ProbabilityBars::disagree() const
{
    return twoModels() && !m_a.empty() && !m_b.empty() && mostProbableOf(m_a) != mostProbableOf(m_b);
}

int ProbabilityBars::rowHeight() const
{
    return m_density == Density::Compact ? compactRow : tallRow;
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
    const int label = m_shown[static_cast<std::size_t>(row)];
    const bool topOfA = label == mostProbableOf(m_a);
    const bool topOfB = twoModels() && label == mostProbableOf(m_b);
    paintText(painter, {area.left(), area.y(), parts.name, area.height()}, m_labels[label],
        topOfA || topOfB ? Weight::Strong : Weight::Quiet);

    const int values = parts.value * (twoModels() ? 2 : 1) + (twoModels() ? parts.gap : 0);
    const int left = area.left() + parts.name + parts.gap;
    const int right = area.right() + 1 - values;
    paintBars(painter, QRectF(left, area.y() + 2, right - parts.gap - left, area.height() - 4), label);
    const QRect value(right, area.y(), parts.value, area.height());
    paintText(painter, value, probabilityTextAt(m_a, label), topOfA ? Weight::Strong : Weight::Quiet);
    if (twoModels())
        paintText(painter, value.translated(parts.value + parts.gap, 0), probabilityTextAt(m_b, label),
            topOfB ? Weight::Strong : Weight::Quiet);
    if (disagree() && (topOfA || topOfB))
        paintDisagreement(painter, area);
}

void ProbabilityBars::paintNote(QPainter &painter) const
{
    painter.setFont(captionFont());
    painter.setPen(coloursFor(palette()).mutedText);
    painter.drawText(rowRect(mostRows()), Qt::AlignLeft | Qt::AlignVCenter,
        tr("The %1 most probable of %2 classes").arg(mostRows()).arg(m_classNames.size()));
}

void ProbabilityBars::paintText(QPainter &painter, const QRect &place, const QString &text, Weight weight) const
{
    const Colours colours = coloursFor(palette());
    QFont font = captionFont();
    font.setBold(weight == Weight::Strong);
    painter.setFont(font);
    painter.setPen(weight == Weight::Strong ? colours.text : colours.mutedText);
    painter.drawText(
        place, Qt::AlignRight | Qt::AlignVCenter, QFontMetrics(font).elidedText(text, Qt::ElideMiddle, place.width()));
}

void ProbabilityBars::paintBars(QPainter &painter, const QRectF &track, int label) const
{
    const Colours colours = coloursFor(palette());
    painter.fillRect(track, colours.quietSurface);
    QRectF upper = track;
    upper.setHeight(twoModels() ? track.height() / 2 : track.height());
    const QColor grey = palette().color(QPalette::Disabled, QPalette::Text);
    paintBar(painter, upper, probabilityAt(m_a, label), m_certaintyA == Certainty::Guess ? grey : colours.runA,
        Qt::SolidPattern);
    if (twoModels())
        paintBar(painter, upper.translated(0, upper.height()), probabilityAt(m_b, label),
            m_certaintyB == Certainty::Guess ? grey : colours.runB, Qt::BDiagPattern);
}

void ProbabilityBars::describe()
{
    const auto said = [this](const QString &model, const std::vector<float> &values, Certainty certainty) {
        const int best = mostProbableOf(values);
        if (best < 0 || best >= m_classNames.size())
            return QString();
        const QString reading = (certainty == Certainty::Guess ? tr("perhaps %1 with %2") : tr("%1 with %2"))
                                    .arg(isolated(m_classNames[best]), probabilityTextAt(values, best));
        return model.isEmpty() ? reading : tr("%1: %2").arg(model, reading);
    };
    QStringList parts{said(m_nameA, m_a, m_certaintyA), twoModels() ? said(m_nameB, m_b, m_certaintyB) : QString(),
        disagree() ? tr("they disagree") : QString()};
    parts.removeAll(QString());
    setAccessibleDescription(parts.isEmpty() ? tr("No prediction yet") : parts.join(QStringLiteral("; ")));
}

} // namespace digitlab::ui
