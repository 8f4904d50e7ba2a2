// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/sheet_painter.h"

#include <QImage>
#include <QPainter>

namespace digitlab::ui {

namespace {

constexpr double corner = 6;
constexpr double textInset = 2;
constexpr double guideMargin = 0.17; // of the side: what the digit may fill of 28 pixels when it fills 20 of them

} // namespace

SheetPainter::SheetPainter(const QRect &sheet, const Colours &colours)
    : m_sheet(sheet)
    , m_colours(colours)
{
}

void SheetPainter::paintPaper(QPainter &painter, Focus focus) const
{
    const double width = focus == Focus::Here ? 2 : 1;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(focus == Focus::Here ? m_colours.accent : m_colours.outline, width));
    painter.setBrush(m_colours.paper);
    const double inset = width / 2;
    painter.drawRoundedRect(QRectF(m_sheet).adjusted(inset, inset, -inset, -inset), corner, corner);
}

void SheetPainter::paintInvitation(QPainter &painter, const QString &text) const
{
    const double margin = guideMargin * m_sheet.width();
    const QRectF guide = QRectF(m_sheet).adjusted(margin, margin, -margin, -margin);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_colours.line, 1, Qt::DashLine));
    painter.drawRoundedRect(guide, corner, corner);
    painter.setPen(m_colours.mutedText);
    painter.setFont(bodyFont());
    painter.drawText(
        guide.adjusted(textInset, textInset, -textInset, -textInset), Qt::AlignCenter | Qt::TextWordWrap, text);
}

void SheetPainter::paintImage(QPainter &painter, const QImage &image) const
{
    if (image.isNull())
        return;
    const QRect frame = m_sheet.adjusted(gridUnit, gridUnit, -gridUnit, -gridUnit);
    const QSize size = image.size().scaled(frame.size(), Qt::KeepAspectRatio);
    QRect target(QPoint(), size);
    target.moveCenter(frame.center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform, image.width() > size.width());
    painter.drawImage(target, image);
}

} // namespace digitlab::ui
