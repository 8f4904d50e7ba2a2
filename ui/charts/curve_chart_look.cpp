// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curve_chart_look.h"

#include "ui/style/theme.h"

#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QLegend>
#include <QPainter>

namespace digitlab::ui {

void prepareChart(QChart &chart, const QString &title, CurveAxes &axes)
{
    QFont font = bodyFont();
    font.setWeight(QFont::DemiBold);
    auto *heading = new QGraphicsSimpleTextItem(title, &chart); // to the left, where no button stands in its way
    heading->setFont(font);
    heading->setPos(gridUnit, gridUnit / 2);
    chart.setMargins({0, 3 * gridUnit, gridUnit, 0});
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

void colourChart(QChart &chart, CurveAxes &axes, const CurveSet &set, const Colours &colours)
{
    chart.setBackgroundBrush(colours.surface);
    for (QGraphicsItem *item : chart.childItems())
        if (auto *heading = qgraphicsitem_cast<QGraphicsSimpleTextItem *>(item))
            heading->setBrush(colours.text);
    chart.legend()->setLabelColor(colours.text);
    axes.setColours(colours);
    for (const auto &curve : set.curves)
        setLook(*curve, colours);
    for (const auto &band : set.bands)
        setLook(*band, colours);
}

void paintEmptyText(QPainter &painter, const QRectF &view, double top, const QString &text, const Colours &colours)
{
    painter.fillRect(view.adjusted(0, top - gridUnit, 0, 0), colours.surface);
    painter.setFont(captionFont());
    painter.setPen(colours.mutedText);
    painter.drawText(view.adjusted(3 * gridUnit, 0, -3 * gridUnit, 0), Qt::AlignCenter | Qt::TextWordWrap, text);
}

} // namespace digitlab::ui
