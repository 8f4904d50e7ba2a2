// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/svg_icon_engine.h"

#include <QFileInfo>
#include <QPainter>
#include <QSvgRenderer>

#include <utility>

namespace digitlab::ui {

SvgIconEngine::SvgIconEngine(QString file, QPalette palette)
    : m_file(std::move(file))
    , m_palette(std::move(palette))
{
}

void SvgIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal scale = painter->device()->devicePixelRatioF();
    const QPixmap drawn = pixmap(rect.size() * scale, mode, state);
    painter->drawPixmap(rect, drawn);
}

QPixmap SvgIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    if (size.isEmpty())
        return {}; // which cannot be painted on
    QPixmap result(size);
    result.fill(Qt::transparent);
    QSvgRenderer renderer(m_file);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&result);
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(result.rect(), colour(mode, state));
    return result;
}

QIconEngine *SvgIconEngine::clone() const
{
    return new SvgIconEngine(*this);
}

QString SvgIconEngine::iconName()
{
    return QFileInfo(m_file).baseName();
}

QColor SvgIconEngine::colour(QIcon::Mode mode, QIcon::State state) const
{
    if (mode == QIcon::Disabled)
        return m_palette.color(QPalette::Disabled, QPalette::WindowText);
    const bool chosen = mode == QIcon::Selected || state == QIcon::On;
    return m_palette.color(QPalette::Active, chosen ? QPalette::Highlight : QPalette::WindowText);
}

} // namespace digitlab::ui
