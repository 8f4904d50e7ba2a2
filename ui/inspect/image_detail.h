// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/network.h"
#include "core/runs/run.h"

#include <QImage>
#include <QWidget>

class QComboBox;
class QLabel;

namespace digitlab::ui {

class FeatureMapsView;
class ProbabilityBars;
class SaliencyPanel;

/// One test image: what it is, what it was read as, its probabilities, the maps of each convolution, and where
/// the network looked.
class ImageDetail : public QWidget
{
    Q_OBJECT

public:
    explicit ImageDetail(QWidget *parent = nullptr);

    /// `pixels`: 784 bytes, empty where the dataset is not at hand; `network` null where the model cannot be read.
    void show(const Run &run, const Prediction &prediction, std::span<const std::uint8_t> pixels,
        std::shared_ptr<const Network> network);
    void clear();

private:
    void showLayer();

    QLabel *m_image;
    QLabel *m_title;
    QLabel *m_origin;
    ProbabilityBars *m_bars;
    QComboBox *m_layer;
    FeatureMapsView *m_mapsView;
    SaliencyPanel *m_saliency;
    std::vector<FeatureMaps> m_maps;
};

} // namespace digitlab::ui
