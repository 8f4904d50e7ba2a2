// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/eliding_header.h"

#include <QStyleOptionHeader>

namespace digitlab::ui {

namespace {

/// To either side, as in the style sheet, and one for rounding.
constexpr int sectionPadding = 4;

} // namespace

ElidingHeader::ElidingHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
}

void ElidingHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    int room = sectionSize(logicalIndex) - 2 * sectionPadding;
    if (isSortIndicatorShown() && sortIndicatorSection() == logicalIndex)
        room -= style()->pixelMetric(QStyle::PM_HeaderMarkSize, option, this) + sectionPadding;
    option->text = option->fontMetrics.elidedText(option->text, Qt::ElideMiddle, room);
}

} // namespace digitlab::ui
