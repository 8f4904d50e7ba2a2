// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/heatmap_content.h"

#include <QFont>
#include <QRect>
#include <QStringList>

namespace digitlab::ui {

/// Where the parts of a heatmap stand in a given size. What does not fit is left out: the scale first, then the names,
/// then the figures.
struct HeatmapLayout {
    QRect title;  ///< null where there is none
    QRect banner; ///< null where there is none
    QRect grid;
    QRect scale;       ///< null where there is no room
    QRect actualTitle; ///< turned by 90 degrees
    QRect predictedTitle;
    QFont figureFont;
    QFont nameFont;
    bool figures = true;            ///< whether the counts fit into the cells
    int rowNames = 0;               ///< width of the class names at the left; 0 where they do not fit
    int columnNames = 0;            ///< height of the class names under the grid; 0 where they do not fit
    bool columnNamesTurned = false; ///< by 90 degrees, where they are too long to stand beside each other
    QStringList rowLabels;          ///< one a class, as short as it must be
    QStringList columnLabels;
    int rowStep = 1; ///< every n-th class is named
    int columnStep = 1;
    int classes = 0;

    QRect cell(int actual, int predicted) const;
    /// The class whose name on an axis is at that place; -1 for none.
    int nameAt(QPoint place) const;
};

HeatmapLayout heatmapLayout(const HeatmapContent &content, QSize size, const QString &title, const QString &banner);

} // namespace digitlab::ui
