// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/class_counts_chart.h"

#include "ui/style/csv_text.h"
#include "ui/style/fitted_labels.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace digitlab::ui {

namespace {

constexpr int legendHeight = 20;
constexpr int countHeight = 18; // over the highest bar
constexpr int nameHeight = 20;
constexpr int narrowestLabel = 4 * gridUnit;

/// The smallest of 1, 2, 5, 10, 20, ... times which three steps or fewer reach `highest`.
int stepFor(int highest)
{
    for (int power = 1;; power *= 10)
        for (const int factor : {1, 2, 5})
            if (factor * power * 3 >= highest)
                return factor * power;
}

void fillBar(QPainter &painter, const QRectF &bar, const QColor &colour, Qt::BrushStyle hatch)
{
    painter.fillRect(bar, colour);
    if (hatch != Qt::SolidPattern)
        painter.fillRect(bar, QBrush(contrastingText(colour), hatch));
}

} // namespace

struct ClassCountsChart::Layout {
    QRectF plot;
    int step = 1;
    int top = 1;     ///< of the scale
    double slot = 1; ///< width of one class
    QStringList labels;
    int labelStep = 1; ///< every n-th class is named

    double y(int count) const { return plot.bottom() - plot.height() * count / top; }
};

ClassCountsChart::ClassCountsChart(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Images of each class"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void ClassCountsChart::setDataset(const SplitDataset &dataset)
{
    m_names = toQStringList(dataset.train.classNames());
    m_train = dataset.train.countsByClass();
    m_validation = dataset.validation ? dataset.validation->countsByClass() : std::vector<int>();
    m_test = dataset.test.countsByClass();
    QStringList classes;
    for (int label = 0; label < m_names.size(); ++label)
        classes.append(classText(label));
    setAccessibleDescription(classes.join(QStringLiteral("; ")));
    update();
}

void ClassCountsChart::clear()
{
    m_names.clear();
    update();
}

CellTable ClassCountsChart::cells() const
{
    std::vector<const std::vector<int> *> splits{&m_train, &m_test};
    QStringList names{tr("training"), tr("test")};
    if (!m_validation.empty()) {
        splits.insert(splits.begin() + 1, &m_validation);
        names.insert(1, tr("validation"));
    }
    return {.corner = tr("Class"), .rows = m_names, .columns = names, .text = [this, splits](int row, int split) {
                return countText(countOf(*splits[static_cast<std::size_t>(split)], row));
            }};
}

QString ClassCountsChart::toCsv() const
{
    QString csv = m_validation.empty() ? QStringLiteral("class,training,test\n")
                                       : QStringLiteral("class,training,validation,test\n");
    for (int label = 0; label < m_names.size(); ++label) {
        QString name = csvCell(m_names[label]);
        name.replace(QLatin1Char('"'), QStringLiteral("\"\""));
        csv += QStringLiteral("\"%1\",%2,").arg(name).arg(countOf(m_train, label));
        if (!m_validation.empty())
            csv += QStringLiteral("%1,").arg(countOf(m_validation, label));
        csv += QStringLiteral("%1\n").arg(countOf(m_test, label));
    }
    return csv;
}

QString ClassCountsChart::classText(int label) const
{
    const QString name = m_names.value(label);
    const QString training = countText(countOf(m_train, label));
    const QString test = countText(countOf(m_test, label));
    if (m_validation.empty())
        return tr("%1: %2 training, %3 test").arg(name, training, test);
    return tr("%1: %2 training, %3 validation, %4 test")
        .arg(name, training, countText(countOf(m_validation, label)), test);
}

void ClassCountsChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_names.isEmpty()) {
        paint(painter, size());
        return;
    }
    painter.setPen(coloursFor(palette()).mutedText);
    painter.setFont(bodyFont());
    painter.drawText(rect(), Qt::AlignCenter, tr("The number of images per class appears here"));
}

void ClassCountsChart::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_names.isEmpty())
        return;
    QMenu menu;
    fillFigureMenu(menu, this, [this] { return figure(); });
    menu.exec(event->globalPos());
}

bool ClassCountsChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Layout layout = layoutFor(size());
    const auto label = static_cast<int>(std::floor((help->pos().x() - layout.plot.left()) / layout.slot));
    const bool hit = label >= 0 && label < m_names.size();
    QToolTip::showText(help->globalPos(), hit ? classText(label) : QString(), this);
    return true;
}

int ClassCountsChart::countOf(const std::vector<int> &split, int label) const
{
    return split.empty() ? 0 : split[static_cast<std::size_t>(label)];
}

int ClassCountsChart::countOfAll(int label) const
{
    return countOf(m_train, label) + countOf(m_validation, label) + countOf(m_test, label);
}

ClassCountsChart::Layout ClassCountsChart::layoutFor(QSize size) const
{
    Layout layout;
    int highest = 1;
    for (int label = 0; label < m_names.size(); ++label)
        highest = std::max(highest, countOfAll(label));
    layout.step = stepFor(highest);
    layout.top = (highest + layout.step - 1) / layout.step * layout.step;
    const int axis = QFontMetrics(captionFont()).horizontalAdvance(countText(layout.top)) + gridUnit;
    layout.plot = QRectF(axis, legendHeight + countHeight, size.width() - axis - 2,
        size.height() - legendHeight - countHeight - nameHeight);
    layout.slot = layout.plot.width() / static_cast<double>(std::max<qsizetype>(m_names.size(), 1));
    const QFontMetrics metrics(captionFont());
    layout.labels = fittedLabels(m_names, metrics, std::max(static_cast<int>(layout.slot) - 4, narrowestLabel));
    layout.labelStep = std::max(1, static_cast<int>(std::ceil((widestOf(layout.labels, metrics) + 4) / layout.slot)));
    return layout;
}

QStringList ClassCountsChart::shownLabels() const
{
    const Layout layout = layoutFor(size());
    QStringList shown;
    for (int label = 0; label < m_names.size(); label += layout.labelStep)
        shown << layout.labels[label];
    return shown;
}

void ClassCountsChart::paint(QPainter &painter, QSize size) const
{
    const Layout layout = layoutFor(size);
    painter.setFont(captionFont());
    paintLegend(painter, size);
    paintAxis(painter, layout);
    for (int label = 0; label < m_names.size(); ++label)
        paintBar(painter, layout, label);
}

void ClassCountsChart::paintAxis(QPainter &painter, const Layout &layout) const
{
    const Colours colours = coloursFor(palette());
    for (int count = 0; count <= layout.top; count += layout.step) {
        const double y = std::round(layout.y(count)) + 0.5;
        painter.setPen(colours.line);
        painter.drawLine(QPointF(layout.plot.left(), y), QPointF(layout.plot.right(), y));
        painter.setPen(colours.mutedText);
        painter.drawText(
            QRectF(0, y - 10, layout.plot.left() - 6, 20), Qt::AlignRight | Qt::AlignVCenter, countText(count));
    }
}

void ClassCountsChart::paintBar(QPainter &painter, const Layout &layout, int label) const
{
    const Colours colours = coloursFor(palette());
    const int all = countOfAll(label);
    const double left = layout.plot.left() + label * layout.slot;
    const double width = std::min(layout.slot * 0.7, 48.0);
    const QRectF bar(left + (layout.slot - width) / 2, layout.y(all), width, layout.plot.bottom() - layout.y(all));
    int below = 0;
    const auto stack = [&](int count, const QColor &colour, Qt::BrushStyle hatch) {
        const double bottom = layout.y(below);
        below += count;
        fillBar(painter, {bar.left(), layout.y(below), width, bottom - layout.y(below)}, colour, hatch);
    };
    stack(countOf(m_train, label), colours.training, Qt::SolidPattern);
    stack(countOf(m_validation, label), colours.validation, Qt::SolidPattern);
    stack(countOf(m_test, label), colours.validation, Qt::BDiagPattern);

    painter.setPen(colours.text);
    if (label % layout.labelStep == 0) {
        const double beside = (layout.labelStep - 1) * layout.slot / 2; // a label may stand under its neighbours, too
        painter.drawText(
            QRectF(left, layout.plot.bottom() + 2, layout.slot, nameHeight).adjusted(-beside, 0, beside, 0),
            Qt::AlignCenter, layout.labels[label]);
    }
    const QString count = countText(all);
    if (painter.fontMetrics().horizontalAdvance(count) < layout.slot)
        painter.drawText(QRectF(left, bar.top() - 17, layout.slot, 16), Qt::AlignCenter, count);
}

void ClassCountsChart::paintLegend(QPainter &painter, QSize size) const
{
    const Colours colours = coloursFor(palette());
    int right = size.width() - 2;
    const auto entry = [&](const QString &text, const QColor &colour, Qt::BrushStyle hatch) {
        const int width = painter.fontMetrics().horizontalAdvance(text);
        painter.setPen(colours.mutedText);
        painter.drawText(QRect(right - width, 0, width + 1, 16), Qt::AlignVCenter, text);
        fillBar(painter, QRectF(right - width - 16, 3, 11, 11), colour, hatch);
        right -= width + 32;
    };
    entry(tr("test"), colours.validation, Qt::BDiagPattern);
    if (!m_validation.empty())
        entry(tr("validation"), colours.validation, Qt::SolidPattern);
    entry(tr("training"), colours.training, Qt::SolidPattern);
    painter.setPen(colours.mutedText);
    painter.drawText(QRect(0, 0, size.width() / 2, 16), Qt::AlignVCenter, tr("images of each class"));
}

Figure ClassCountsChart::figure() const
{
    return {.name = tr("class counts"),
        .size = size(),
        .paint = [this](QPainter &painter) { paint(painter, size()); },
        .text = toCsv(),
        .textEnding = QStringLiteral("csv")};
}

} // namespace digitlab::ui
