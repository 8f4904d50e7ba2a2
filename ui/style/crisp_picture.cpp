// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/crisp_picture.h"

#include <QPainter>

#include <algorithm>

namespace digitlab::ui {

QRect crispRect(QSize picture, const QRect &place, double devicePixelRatio)
{
    if (picture.isEmpty())
        return {};
    const QSizeF room = QSizeF(place.size()) * devicePixelRatio;
    const int factor = static_cast<int>(std::min(room.width() / picture.width(), room.height() / picture.height()));
    QRect target(QPoint(),
        factor >= 1 ? (QSizeF(picture * factor) / devicePixelRatio).toSize()
                    : picture.scaled(place.size(), Qt::KeepAspectRatio));
    target.moveCenter(place.center());
    return target;
}

void paintCrisp(QPainter &painter, const QRect &place, const QImage &picture)
{
    const QRect target = crispRect(picture.size(), place, painter.device()->devicePixelRatioF());
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, target.width() < picture.width());
    painter.drawImage(target, picture);
    painter.restore();
}

} // namespace digitlab::ui
