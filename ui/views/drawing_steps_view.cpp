#include "ui/views/drawing_steps_view.h"

#include "ui/image_decoder.h"
#include "ui/theme.h"
#include "ui/views/crisp_picture.h"

#include <QPainter>

#include <algorithm>

namespace digitlab::ui {

namespace {

constexpr int largestSide = 56;
constexpr int captionHeight = 18;

std::array<QString, 4> captions()
{
    return {DrawingStepsView::tr("Ink"), DrawingStepsView::tr("Cropped"), DrawingStepsView::tr("20 x 20"),
        DrawingStepsView::tr("28 x 28")};
}

} // namespace

DrawingStepsView::DrawingStepsView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Steps from ink to the network's picture"));
    setToolTip(
        tr("The ink is cropped, fitted into 20 x 20 pixels with its aspect kept, and moved so that its centre of mass "
           "lies in the middle of 28 x 28: as the makers of MNIST did."));
    describe();
}

void DrawingStepsView::setSteps(const DrawingSteps &steps)
{
    m_pictures = {toQImage(steps.raster), toQImage(steps.cropped), toQImage(steps.boxed), toQImage(steps.centred)};
    describe();
    update();
}

void DrawingStepsView::clear()
{
    setSteps({});
}

QSize DrawingStepsView::sizeHint() const
{
    return {4 * largestSide + 3 * gridUnit, largestSide + captionHeight};
}

QSize DrawingStepsView::minimumSizeHint() const
{
    return {4 * imageSide + 3 * gridUnit, largestSide + captionHeight};
}

void DrawingStepsView::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursFor(palette());
    const std::array<QString, 4> names = captions();
    const int pictureSide = std::min(largestSide, width() / 4 - 2);
    QPainter painter(this);
    painter.setFont(captionFont());
    for (int step = 0; step < 4; ++step) {
        const QRect place(step * (width() - pictureSide) / 3, 0, pictureSide, pictureSide);
        const QImage &picture = m_pictures[static_cast<std::size_t>(step)];
        painter.fillRect(place, picture.isNull() ? colours.quietSurface : QColor(Qt::black));
        if (!picture.isNull())
            paintCrisp(painter, place, picture);
        painter.setPen(colours.mutedText);
        painter.drawText(QRect(place.left() - 4, place.bottom() + 1, place.width() + 8, captionHeight), Qt::AlignCenter,
            names[static_cast<std::size_t>(step)]);
    }
}

void DrawingStepsView::describe()
{
    QStringList parts;
    for (std::size_t step = 0; step < m_pictures.size(); ++step)
        if (!m_pictures[step].isNull())
            parts.append(tr("%1: %2 by %3 pixels")
                             .arg(captions()[step])
                             .arg(m_pictures[step].width())
                             .arg(m_pictures[step].height()));
    setAccessibleDescription(parts.isEmpty() ? tr("Nothing is drawn yet") : parts.join(QStringLiteral("; ")));
}

} // namespace digitlab::ui
