// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/crisp_image.h"

#include <QPainter>

#include <algorithm>

namespace digitlab::ui {

QRect crispRect(QSize image, const QRect &place, double devicePixelRatio)
{
    if (image.isEmpty())
        return {};
    const QSizeF room = QSizeF(place.size()) * devicePixelRatio;
    const int factor = static_cast<int>(std::min(room.width() / image.width(), room.height() / image.height()));
    QRect target(QPoint(),
        factor >= 1 ? (QSizeF(image * factor) / devicePixelRatio).toSize()
                    : image.scaled(place.size(), Qt::KeepAspectRatio));
    target.moveCenter(place.center());
    return target;
}

void paintCrisp(QPainter &painter, const QRect &place, const QImage &image)
{
    const QRect target = crispRect(image.size(), place, painter.device()->devicePixelRatioF());
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, target.width() < image.width());
    painter.drawImage(target, image);
    painter.restore();
}

} // namespace digitlab::ui
