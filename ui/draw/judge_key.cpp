// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/judge_key.h"

#include "ui/style/theme.h"

#include <QPainter>

namespace digitlab::ui {

void paintJudgeKey(QPainter &painter, const QRectF &area, Judge side, const QPalette &palette)
{
    const Colours colours = coloursFor(palette);
    const QColor colour = side == Judge::A ? colours.runA : colours.runB;
    painter.fillRect(area, colour);
    if (side == Judge::B)
        painter.fillRect(area, QBrush(contrastingText(colour), Qt::BDiagPattern));
}

} // namespace digitlab::ui
