// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>

class QPainter;

namespace digitlab::ui {

/// The largest whole multiple of the image's size that fits into `place`, centred in it; smaller images keep their
/// size where none fits.
QRect crispRect(QSize image, const QRect &place, double devicePixelRatio);

/// Draws a small image with every pixel a square of the same size, never smoothed; larger ones than the place are
/// shrunk smoothly.
void paintCrisp(QPainter &painter, const QRect &place, const QImage &image);

} // namespace digitlab::ui
