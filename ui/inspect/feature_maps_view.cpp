// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/feature_maps_view.h"

#include "ui/accessibility/accessible_source.h"
#include "ui/charts/colour_scale.h"
#include "ui/style/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace digitlab::ui {

namespace {

constexpr int cellSide = 5 * gridUnit;
constexpr int mapGap = gridUnit / 2;

std::vector<QRgb> cividisTable()
{
    std::vector<QRgb> table;
    for (int i = 0; i < 256; ++i)
        table.push_back(cividis(i / 255.0).rgb());
    return table;
}

QImage mapImage(const FeatureMaps &maps, int index, float highest)
{
    static const std::vector<QRgb> table = cividisTable();
    QImage image(maps.width, maps.height, QImage::Format_RGB32);
    const auto first = static_cast<std::size_t>(index) * static_cast<std::size_t>(maps.width * maps.height);
    for (int y = 0; y < maps.height; ++y)
        for (int x = 0; x < maps.width; ++x) {
            const float value = maps.values[first + static_cast<std::size_t>(y * maps.width + x)];
            const float fraction = highest > 0 ? std::clamp(value / highest, 0.0F, 1.0F) : 0;
            image.setPixel(x, y, table[static_cast<std::size_t>(255 * fraction)]);
        }
    return image;
}

} // namespace

FeatureMapsView::FeatureMapsView(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleRole(this, QAccessible::Graphic);
    setAccessibleName(tr("Feature maps"));
}

void FeatureMapsView::setMaps(const FeatureMaps &maps)
{
    m_highest = maps.values.empty() ? 0 : *std::ranges::max_element(maps.values);
    m_images.clear();
    for (int index = 0; index < maps.count; ++index)
        m_images.push_back(mapImage(maps, index, m_highest));
    updateGeometry();
    update();
}

void FeatureMapsView::clear()
{
    m_images.clear();
    updateGeometry();
    update();
}

QSize FeatureMapsView::sizeHint() const
{
    return {8 * (cellSide + mapGap), heightForWidth(8 * (cellSide + mapGap))};
}

int FeatureMapsView::columnsFor(int width) const
{
    return std::max(1, (width + mapGap) / (cellSide + mapGap));
}

int FeatureMapsView::heightForWidth(int width) const
{
    return mapsHeight(width) + (m_images.empty() ? 0 : colourLegendHeight());
}

int FeatureMapsView::mapsHeight(int width) const
{
    const int columns = columnsFor(width);
    const int rows = (static_cast<int>(m_images.size()) + columns - 1) / columns;
    return std::max(cellSide, rows * (cellSide + mapGap));
}

QRect FeatureMapsView::cell(int index, int columns) const
{
    return {index % columns * (cellSide + mapGap), index / columns * (cellSide + mapGap), cellSide, cellSide};
}

void FeatureMapsView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int columns = columnsFor(width());
    for (int index = 0; index < static_cast<int>(m_images.size()); ++index)
        painter.drawImage(cell(index, columns), m_images[static_cast<std::size_t>(index)]);
    if (!m_images.empty())
        paintColourLegend(painter, {0, mapsHeight(width()), width(), colourLegendHeight()}, ColourScale::Sequential,
            static_cast<double>(m_highest), tr("after ReLU"), palette());
}

bool FeatureMapsView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int columns = columnsFor(width());
    const int index = help->y() / (cellSide + mapGap) * columns + help->x() / (cellSide + mapGap);
    if (index < static_cast<int>(m_images.size()) && help->x() < columns * (cellSide + mapGap))
        QToolTip::showText(help->globalPos(), tr("Map %1 of %2").arg(index + 1).arg(m_images.size()), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace digitlab::ui
