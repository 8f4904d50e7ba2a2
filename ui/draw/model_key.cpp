// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/model_key.h"

#include "ui/style/theme.h"

#include <QPainter>

namespace digitlab::ui {

void paintModelKey(QPainter &painter, const QRectF &area, ModelSide side, const QPalette &palette)
{
    const Colours colours = coloursFor(palette);
    const QColor colour = side == ModelSide::A ? colours.runA : colours.runB;
    painter.fillRect(area, colour);
    if (side == ModelSide::B)
        painter.fillRect(area, QBrush(contrastingText(colour), Qt::BDiagPattern));
}

} // namespace digitlab::ui
