// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/network.h"

#include <QImage>
#include <QWidget>
#include <vector>

namespace digitlab::ui {

/// The maps that a convolution makes of one image, as small images side by side: dark where nothing answers, bright
/// where the filter found what it looks for. Each map is scaled by the strongest answer of its layer,
/// which the legend under them tells.
class FeatureMapsView : public QWidget
{
    Q_OBJECT

public:
    explicit FeatureMapsView(QWidget *parent = nullptr);

    void setMaps(const FeatureMaps &maps);
    void clear();

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int columnsFor(int width) const;
    QRect cell(int index, int columns) const;
    int mapsHeight(int width) const;

    std::vector<QImage> m_images;
    float m_highest = 0;
};

} // namespace digitlab::ui
