// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIconEngine>
#include <QPalette>
#include <QString>

namespace digitlab::ui {

/// Paints a line drawing in a palette's text colours, sharp at every size and scale; selected ones in the accent.
class SvgIconEngine : public QIconEngine
{
public:
    SvgIconEngine(QString file, QPalette palette);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override;
    QString iconName() override;

private:
    QColor colour(QIcon::Mode mode, QIcon::State state) const;

    QString m_file;
    QPalette m_palette;
};

} // namespace digitlab::ui
