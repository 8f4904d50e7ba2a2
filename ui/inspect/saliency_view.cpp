// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/saliency_view.h"

#include "core/base/image.h"
#include "ui/accessibility/accessible_source.h"
#include "ui/charts/colour_scale.h"
#include "ui/charts/figure_export.h"
#include "ui/style/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolButton>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace digitlab::ui {

namespace {

constexpr int side = 7 * imageSide;
constexpr double strongestCover = 0.85; // the ink still shows through

QColor covered(const QColor &base, const QColor &cover, double fraction)
{
    const auto part = [fraction](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * fraction)); };
    return {part(base.red(), cover.red()), part(base.green(), cover.green()), part(base.blue(), cover.blue())};
}

} // namespace

SaliencyView::SaliencyView(QWidget *parent)
    : QWidget(parent)
    , m_more(figureButton(this, [this] {
        return Figure{.name = QStringLiteral("where-it-looked"),
            .size = size(),
            .paint = [this](QPainter &painter) { paint(painter); },
            .text = toCsv(),
            .textEnding = QStringLiteral("csv")};
    }))
{
    setAccessibleRole(this, QAccessible::Graphic);
    setAccessibleName(tr("Where the network looked"));
    clear();
}

void SaliencyView::setHeat(std::span<const std::uint8_t> pixels, std::vector<float> heat, const QString &unit)
{
    m_pixels.assign(pixels.begin(), pixels.end());
    m_heat = std::move(heat);
    m_unit = unit;
    m_highest = 0;
    for (const float value : m_heat)
        m_highest = std::max(m_highest, std::abs(static_cast<double>(value)));
    m_more->setVisible(!m_heat.empty());
    setAccessibleDescription(m_heat.empty() ? QString() : tr("Strongest %1 %2").arg(valueText(m_highest), unit));
    update();
}

void SaliencyView::clear()
{
    setHeat({}, {}, {});
}

QImage SaliencyView::image() const
{
    if (m_pixels.empty())
        return {};
    QImage image(imageSide, imageSide, QImage::Format_RGB32);
    for (std::size_t i = 0; i < m_pixels.size(); ++i) {
        QColor colour(m_pixels[i], m_pixels[i], m_pixels[i]);
        if (!m_heat.empty() && m_highest > 0) {
            const double fraction = static_cast<double>(m_heat[i]) / m_highest;
            const QColor heat = scaleColour(ColourScale::Diverging, fraction < 0 ? -1 : 1, palette());
            colour = covered(colour, heat, strongestCover * std::abs(fraction));
        }
        image.setPixel(static_cast<int>(i) % imageSide, static_cast<int>(i) / imageSide, colour.rgb());
    }
    return image;
}

QString SaliencyView::toCsv() const
{
    QString text = QStringLiteral("row,column,grey,value\n");
    for (std::size_t i = 0; i < m_heat.size(); ++i)
        text += QStringLiteral("%1,%2,%3,%4\n")
                    .arg(i / imageSide + 1)
                    .arg(i % imageSide + 1)
                    .arg(m_pixels[i])
                    .arg(static_cast<double>(m_heat[i]), 0, 'g', 9);
    return text;
}

QSize SaliencyView::sizeHint() const
{
    return {side + 3 * gridUnit, side + gridUnit + 2 * colourLegendHeight()};
}

QSize SaliencyView::minimumSizeHint() const
{
    return sizeHint();
}

void SaliencyView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter);
}

void SaliencyView::paint(QPainter &painter) const
{
    if (m_pixels.empty())
        return;
    painter.drawImage(QRect(0, 0, side, side), image());
    if (m_heat.empty())
        return;
    const QRect legend(0, side + gridUnit, side, colourLegendHeight());
    paintColourLegend(painter, legend, ColourScale::Diverging, m_highest, {}, palette());
    painter.drawText(legend.translated(0, colourLegendHeight()), Qt::AlignLeft, m_unit);
}

void SaliencyView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_more->move(width() - m_more->sizeHint().width(), 0);
}

bool SaliencyView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QPoint pixel = help->pos() * imageSide / side;
    const bool inside = !m_heat.empty() && QRect(0, 0, imageSide, imageSide).contains(pixel);
    const auto index = static_cast<std::size_t>(pixel.y() * imageSide + pixel.x());
    QToolTip::showText(help->globalPos(),
        inside ? tr("Row %1, column %2: %3")
                     .arg(pixel.y() + 1)
                     .arg(pixel.x() + 1)
                     .arg(QString::number(static_cast<double>(m_heat[index]), 'g', 3))
               : QString(),
        this);
    return true;
}

} // namespace digitlab::ui
