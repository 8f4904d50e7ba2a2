// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/synthetic/augmentation.h"

#include <QImage>
#include <QWidget>
#include <memory>
#include <vector>

namespace digitlab::ui {

/// Some training images, one a column: the image as it is and, below it, what the augmentation makes of it in
/// several epochs.
class AugmentationPreview : public QWidget
{
    Q_OBJECT

public:
    explicit AugmentationPreview(QWidget *parent = nullptr);

    /// Null for none.
    void setDataset(std::shared_ptr<const SplitDataset> dataset);
    void setAugmentation(const Augmentation &augmentation, quint64 seed);
    /// What the images show, in a sentence.
    QString explanation() const;
    /// The variants of the column's image, after the image itself.
    const std::vector<QImage> &column(int index) const { return m_columns[static_cast<std::size_t>(index)]; }
    int columnCount() const { return static_cast<int>(m_columns.size()); }

    QSize sizeHint() const override { return {560, 280}; }
    QSize minimumSizeHint() const override { return {280, 160}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();
    std::vector<QImage> variantsOf(int sample) const;

    std::shared_ptr<const SplitDataset> m_data;
    Augmentation m_augmentation;
    quint64 m_seed = 0;
    std::vector<std::vector<QImage>> m_columns;
};

} // namespace digitlab::ui
