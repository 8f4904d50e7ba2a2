// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curve_chart_look.h"

#include "ui/style/theme.h"

#include <QGraphicsLayout>
#include <QLegend>
#include <QPainter>
#include <QToolButton>

namespace digitlab::ui {

void prepareChart(QChart &chart, const QString &title, CurveAxes &axes)
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

void colourChart(QChart &chart, CurveAxes &axes, const CurveSet &set, const Colours &colours)
{
    chart.setBackgroundBrush(colours.surface);
    chart.setTitleBrush(colours.text);
    chart.legend()->setLabelColor(colours.text);
    axes.setColours(colours);
    for (const auto &curve : set.curves)
        setLook(*curve, colours);
    for (const auto &band : set.bands)
        setLook(*band, colours);
}

void redraw(const CurveSet &set, const Placement &place)
{
    for (const auto &curve : set.curves)
        redraw(*curve, place);
    for (const auto &band : set.bands)
        redraw(*band, place);
}

QToolButton *logarithmicButton(QWidget *chart)
{
    auto *button = new QToolButton(chart);
    button->setText(QObject::tr("log"));
    button->setFont(captionFont());
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setCursor(Qt::ArrowCursor);
    button->setToolTip(QObject::tr("Logarithmic axis: every power of ten has the same height"));
    button->setAccessibleName(QObject::tr("Logarithmic loss axis"));
    return button;
}

void paintEmptyText(QPainter &painter, const QRectF &view, double top, const QString &text, const Colours &colours)
{
    painter.fillRect(view.adjusted(0, top - gridUnit, 0, 0), colours.surface);
    painter.setFont(captionFont());
    painter.setPen(colours.mutedText);
    painter.drawText(view.adjusted(3 * gridUnit, 0, -3 * gridUnit, 0), Qt::AlignCenter | Qt::TextWordWrap, text);
}

} // namespace digitlab::ui
