// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/seen_focus.h"

#include "tests/ui/style/contrast.h"

#include <QImage>
#include <QPixmap>
#include <QWidget>

namespace digitlab::ui {

namespace {

constexpr double seen = 3; // WCAG 2.1, 1.4.11
constexpr int about = 3;   // pixels

QImage imageOf(QWidget &widget)
{
    QWidget *window = widget.window();
    const QRect place(widget.mapTo(window, QPoint()), widget.size());
    return window->grab(place.adjusted(-about, -about, about, about)).toImage();
}

} // namespace

int pixelsOfFocus(QWidget &focused)
{
    const QImage with = imageOf(focused);
    focused.clearFocus();
    const QImage without = imageOf(focused);
    focused.setFocus(Qt::TabFocusReason);
    int pixels = 0;
    for (int y = 0; y < with.height(); ++y)
        for (int x = 0; x < with.width(); ++x)
            if (with.pixel(x, y) != without.pixel(x, y)
                && contrast(with.pixelColor(x, y), without.pixelColor(x, y)) >= seen)
                ++pixels;
    return pixels;
}

} // namespace digitlab::ui
