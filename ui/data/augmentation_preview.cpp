// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/augmentation_preview.h"

#include "ui/accessibility/accessible_source.h"
#include "ui/jobs/image_decoder.h"
#include "ui/style/crisp_image.h"
#include "ui/style/theme.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace digitlab::ui {

namespace {

constexpr int mostColumns = 10;
constexpr int variantCount = 4;
constexpr int explanationHeight = 40;
constexpr int titleWidth = 72;

/// The first training image of each class.
std::vector<int> oneOfEachClass(const Dataset &data)
{
    std::vector<int> first(static_cast<std::size_t>(data.classCount()), -1);
    for (int i = data.size() - 1; i >= 0; --i)
        first[static_cast<std::size_t>(data.label(i))] = i;
    std::erase(first, -1);
    first.resize(std::min<std::size_t>(first.size(), mostColumns));
    return first;
}

} // namespace

AugmentationPreview::AugmentationPreview(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleRole(this, QAccessible::Graphic);
    setAccessibleName(tr("What augmentation does to the images"));
    rebuild();
}

void AugmentationPreview::setDataset(std::shared_ptr<const SplitDataset> dataset)
{
    m_data = std::move(dataset);
    rebuild();
}

void AugmentationPreview::setAugmentation(const Augmentation &augmentation, quint64 seed)
{
    if (augmentation == m_augmentation && seed == m_seed)
        return;
    m_augmentation = augmentation;
    m_seed = seed;
    rebuild();
}

QString AugmentationPreview::explanation() const
{
    if (!m_data)
        return tr("Augmented training images appear here once a dataset is open.");
    if (!m_augmentation.active())
        return tr("Augmentation is off: every epoch uses the images as they are. Set its ranges on the Train page.");
    return tr("With the augmentation set on the Train page, every epoch shows the network new variants of the training "
              "images, such as these; test images stay as they are.");
}

void AugmentationPreview::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursFor(palette());
    QPainter painter(this);
    painter.setFont(bodyFont());
    painter.setPen(colours.mutedText);
    painter.drawText(
        QRect(0, 0, width(), explanationHeight), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, explanation());
    if (m_columns.empty())
        return;
    const int rows = static_cast<int>(m_columns.front().size());
    const int cell = std::min((width() - titleWidth) / columnCount(), (height() - explanationHeight - gridUnit) / rows);
    painter.setFont(captionFont());
    for (int row = 0; row < rows; ++row) {
        const int top = explanationHeight + row * cell + (row > 0 ? gridUnit : 0);
        painter.drawText(QRect(0, top, titleWidth, cell), Qt::AlignLeft | Qt::AlignVCenter,
            row == 0 ? tr("Original") : tr("Variant %1").arg(row));
        for (int index = 0; index < columnCount(); ++index)
            paintCrisp(painter, QRect(titleWidth + index * cell, top, cell, cell).adjusted(2, 2, -2, -2),
                column(index)[static_cast<std::size_t>(row)]);
    }
}

void AugmentationPreview::rebuild()
{
    m_columns.clear();
    if (m_data)
        for (const int sample : oneOfEachClass(m_data->train))
            m_columns.push_back(variantsOf(sample));
    setAccessibleDescription(explanation());
    update();
}

std::vector<QImage> AugmentationPreview::variantsOf(int sample) const
{
    const auto source = m_data->train.image(sample);
    std::vector<QImage> images{digitImage(source)};
    if (!m_augmentation.active())
        return images;
    std::array<std::uint8_t, imagePixels> target{};
    for (std::uint64_t variant = 1; variant <= variantCount; ++variant) {
        Random random(m_seed, Stream::Augmentation, variant, static_cast<std::uint64_t>(sample));
        augment(source, target, m_augmentation, random);
        images.push_back(digitImage(target));
    }
    return images;
}

} // namespace digitlab::ui
