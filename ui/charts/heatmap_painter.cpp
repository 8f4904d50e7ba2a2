// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatmap_painter.h"

#include "ui/style/theme.h"

#include <QLinearGradient>
#include <QObject>
#include <QPainter>

namespace digitlab::ui {

HeatmapPainter::HeatmapPainter(
    QPainter &painter, const HeatmapContent &content, const HeatmapLayout &layout, const QPalette &palette)
    : m_painter(painter)
    , m_content(content)
    , m_layout(layout)
    , m_palette(palette)
{
}

void HeatmapPainter::paintHeader(const QString &title, const QString &banner)
{
    const Colours colours = coloursFor(m_palette);
    if (!m_layout.title.isNull()) {
        QFont font = bodyFont();
        font.setWeight(QFont::DemiBold);
        m_painter.setFont(font);
        m_painter.setPen(colours.text);
        m_painter.drawText(m_layout.title, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(font).elidedText(title, Qt::ElideRight, m_layout.title.width()));
    }
    if (!m_layout.banner.isNull()) {
        m_painter.fillRect(m_layout.banner, colours.warning);
        m_painter.setFont(captionFont());
        m_painter.setPen(contrastingText(colours.warning));
        m_painter.drawText(m_layout.banner, Qt::AlignCenter,
            QFontMetrics(captionFont()).elidedText(banner, Qt::ElideRight, m_layout.banner.width() - gridUnit));
    }
}

void HeatmapPainter::paintCells()
{
    for (int actual = 0; actual < m_layout.classes; ++actual) {
        for (int predicted = 0; predicted < m_layout.classes; ++predicted)
            paintCell(actual, predicted);
    }
    // A difference's zero is the surface's own colour: without an edge the image would have no end.
    m_painter.setPen(coloursFor(m_palette).line);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(m_layout.grid.adjusted(0, 0, -1, -1));
}

void HeatmapPainter::paintCell(int actual, int predicted)
{
    QRect place = m_layout.cell(actual, predicted);
    const QColor colour = m_content.colour(actual, predicted, m_palette);
    if (place.width() > 2 * gridUnit)
        place.adjust(0, 0, -1, -1);
    m_painter.fillRect(place, colour);
    if (!m_layout.figures)
        return;
    QColor ink = contrastingText(colour);
    if (m_content.fraction(actual, predicted) == 0)
        ink.setAlphaF(0.55F); // what is not there recedes, and can still be read
    QFont font = m_layout.figureFont;
    font.setWeight(actual == predicted ? QFont::DemiBold : QFont::Normal);
    m_painter.setFont(font);
    m_painter.setPen(ink);
    m_painter.drawText(place, Qt::AlignCenter, m_content.text(actual, predicted));
}

void HeatmapPainter::paintAxes()
{
    const QFontMetrics metrics(m_layout.nameFont);
    m_painter.setFont(m_layout.nameFont);
    m_painter.setPen(coloursFor(m_palette).text);
    for (int index = 0; m_layout.rowNames > 0 && index < m_layout.classes; index += m_layout.rowStep) {
        const QRect row(m_layout.grid.left() - m_layout.rowNames,
            m_layout.cell(index, index).center().y() - metrics.height() / 2, m_layout.rowNames - gridUnit / 2,
            metrics.height());
        m_painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter,
            metrics.elidedText(m_layout.rowLabels[index], Qt::ElideMiddle, row.width()));
    }
    for (int index = 0; m_layout.columnNames > 0 && index < m_layout.classes; index += m_layout.columnStep)
        paintColumnName(index);
    if (m_layout.actualTitle.isNull())
        return;
    m_painter.setFont(captionFont());
    m_painter.setPen(coloursFor(m_palette).mutedText);
    m_painter.drawText(m_layout.predictedTitle, Qt::AlignCenter, QObject::tr("predicted"));
    m_painter.save();
    m_painter.translate(m_layout.actualTitle.left(), m_layout.actualTitle.bottom());
    m_painter.rotate(-90);
    m_painter.drawText(QRect(0, 0, m_layout.actualTitle.height(), m_layout.actualTitle.width()), Qt::AlignCenter,
        QObject::tr("actual"));
    m_painter.restore();
}

void HeatmapPainter::paintColumnName(int index)
{
    const QFontMetrics metrics(m_layout.nameFont);
    const QRect cell = m_layout.cell(index, index);
    const QString &name = m_layout.columnLabels[index];
    if (!m_layout.columnNamesTurned) {
        const int width = cell.width() * m_layout.columnStep;
        const QRect column(cell.center().x() - width / 2, m_layout.grid.bottom() + 1, width, m_layout.columnNames);
        m_painter.drawText(column, Qt::AlignCenter, metrics.elidedText(name, Qt::ElideMiddle, width));
        return;
    }
    const int length = m_layout.columnNames - gridUnit / 2; // it ends at the grid, as a row's name does
    m_painter.save();
    m_painter.translate(cell.center().x() + 1, m_layout.grid.bottom() + 1 + m_layout.columnNames);
    m_painter.rotate(-90);
    m_painter.drawText(QRect(0, -metrics.height() / 2, length, metrics.height()), Qt::AlignRight | Qt::AlignVCenter,
        metrics.elidedText(name, Qt::ElideMiddle, length));
    m_painter.restore();
}

void HeatmapPainter::paintScale()
{
    const QRect &place = m_layout.scale;
    if (place.isNull())
        return;
    QLinearGradient gradient(place.bottomLeft(), place.topLeft());
    for (int stop = 0; stop <= 16; ++stop)
        gradient.setColorAt(stop / 16.0, m_content.scaleColour(stop / 16.0, m_palette));
    m_painter.fillRect(place, gradient);
    m_painter.setFont(captionFont());
    m_painter.setPen(coloursFor(m_palette).mutedText);
    const QRect texts = place.translated(place.width() + gridUnit / 2, 0).adjusted(0, 0, 8 * gridUnit, 0);
    m_painter.drawText(texts, Qt::AlignTop | Qt::AlignLeft, m_content.scaleText(1));
    m_painter.drawText(texts, Qt::AlignBottom | Qt::AlignLeft, m_content.scaleText(0));
}

} // namespace digitlab::ui
