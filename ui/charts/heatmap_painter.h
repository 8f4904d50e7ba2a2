// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/heatmap_layout.h"

class QPainter;

namespace digitlab::ui {

/// Draws a heatmap into the place that its layout says.
class HeatmapPainter
{
public:
    HeatmapPainter(
        QPainter &painter, const HeatmapContent &content, const HeatmapLayout &layout, const QPalette &palette);

    void paintHeader(const QString &title, const QString &banner);
    void paintCells();
    void paintAxes();
    void paintScale();

private:
    void paintCell(int actual, int predicted);
    void paintColumnName(int index);

    QPainter &m_painter;
    const HeatmapContent &m_content;
    const HeatmapLayout &m_layout;
    const QPalette &m_palette;
};

} // namespace digitlab::ui
