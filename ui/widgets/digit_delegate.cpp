// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/digit_delegate.h"

#include "ui/style/crisp_image.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace digitlab::ui {

namespace {

constexpr int tileImageSide = 56;
constexpr int tilePadding = 4;
constexpr int digitTileWidth = 80;

} // namespace

void DigitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours = coloursFor(option.palette);
    const QRect tile = option.rect.adjusted(2, 2, -2, -2);
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus)) {
        painter->setPen(QPen(selected ? colours.accent : colours.line, selected ? 2 : 1));
        painter->setBrush(colours.quietSurface);
        painter->drawRoundedRect(QRectF(tile).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    const QRect image(tile.left(), tile.top() + tilePadding, tile.width(), tileImageSide);
    paintCrisp(*painter, image, index.data(Qt::DecorationRole).value<QImage>());

    const QRect caption(tile.left() + 1, image.bottom() + 2, tile.width() - 2, tile.bottom() - image.bottom() - 2);
    painter->setFont(captionFont());
    painter->setPen(colours.text);
    QStringList lines = index.data().toString().split(QLatin1Char('\n'));
    for (QString &line : lines)
        line = painter->fontMetrics().elidedText(line, Qt::ElideMiddle, caption.width());
    painter->drawText(caption, Qt::AlignCenter, lines.join(QLatin1Char('\n')));
    painter->restore();
}

QSize DigitDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto lines = static_cast<int>(index.data().toString().count(QLatin1Char('\n'))) + 1;
    return {digitTileWidth, tileImageSide + lines * QFontMetrics(captionFont()).height() + 3 * tilePadding + 4};
}

} // namespace digitlab::ui
