// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QRect>

class QImage;
class QPainter;

namespace digitlab::ui {

/// What lies under the ink of a canvas: paper, an invitation to draw while it is empty, a dropped image.
class SheetPainter
{
public:
    SheetPainter(const QRect &sheet, const Colours &colours);

    enum class Focus { Here, Elsewhere };
    void paintPaper(QPainter &painter, Focus focus) const;
    void paintInvitation(QPainter &painter, const QString &text) const;
    void paintImage(QPainter &painter, const QImage &image) const; ///< nothing for none

private:
    QRect m_sheet;
    Colours m_colours;
};

} // namespace digitlab::ui
