#pragma once

#include "core/model/network.h"
#include "core/runs/run.h"

#include <QImage>
#include <QWidget>

class QComboBox;
class QLabel;

namespace digitlab::ui {

class FeatureMapsView;
class ProbabilityBars;

/// One test picture: what it is, what it was read as, its probabilities, and the maps of each convolution.
class PictureDetail : public QWidget
{
    Q_OBJECT

public:
    explicit PictureDetail(QWidget *parent = nullptr);

    /// `pixels`: 784 bytes, empty where the dataset is not at hand; `network` null where the model cannot be read.
    void show(
        const Run &run, const Prediction &prediction, std::span<const std::uint8_t> pixels, const Network *network);
    void clear();

private:
    void showLayer();

    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_origin;
    ProbabilityBars *m_bars;
    QComboBox *m_layer;
    FeatureMapsView *m_mapsView;
    std::vector<FeatureMaps> m_maps;
};

} // namespace digitlab::ui
