// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/image_detail.h"

#include "ui/charts/probability_bars.h"
#include "ui/inspect/feature_maps_view.h"
#include "ui/inspect/saliency_panel.h"
#include "ui/jobs/image_decoder.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <algorithm>

namespace digitlab::ui {

namespace {

constexpr int shownSide = 4 * imageSide;

QPixmap enlarged(std::span<const std::uint8_t> pixels)
{
    if (pixels.empty())
        return {};
    return QPixmap::fromImage(digitImage(pixels).scaled(shownSide, shownSide)); // whole pixels, so that they stay crisp
}

QString titleText(const Run &run, const Prediction &prediction)
{
    const QString actual = shownText(run.classNames[static_cast<std::size_t>(prediction.actual)]);
    const QString predicted = shownText(run.classNames[static_cast<std::size_t>(prediction.predicted)]);
    return prediction.correct() ? QObject::tr("A %1, predicted as %2").arg(actual, predicted)
                                : QObject::tr("A %1, wrongly predicted as %2").arg(actual, predicted);
}

} // namespace

ImageDetail::ImageDetail(QWidget *parent)
    : QWidget(parent)
    , m_image(new QLabel)
    , m_title(new QLabel)
    , m_origin(new QLabel)
    , m_bars(new ProbabilityBars)
    , m_layer(new QComboBox)
    , m_mapsView(new FeatureMapsView)
    , m_saliency(new SaliencyPanel)
{
    m_title->setFont(titleFont());
    m_origin->setFont(captionFont());
    m_origin->setWordWrap(true);
    m_origin->setForegroundRole(QPalette::PlaceholderText);
    m_origin->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_image->setFixedSize(shownSide, shownSide);
    m_layer->setAccessibleName(tr("Layer"));

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(2 * gridUnit);
    layout->addWidget(m_title, 0, 0, 1, 2);
    layout->addWidget(m_origin, 1, 0, 1, 2);
    layout->addWidget(m_image, 2, 0, Qt::AlignTop);
    layout->addWidget(m_bars, 2, 1);
    layout->addWidget(m_layer, 3, 0, 1, 2, Qt::AlignLeft);
    layout->addWidget(m_mapsView, 4, 0, 1, 2);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_saliency, 5, 0, 1, 2);
    layout->setRowStretch(6, 1);
    connect(m_layer, &QComboBox::currentIndexChanged, this, &ImageDetail::showLayer);
    clear();
}

void ImageDetail::show(const Run &run, const Prediction &prediction, std::span<const std::uint8_t> pixels,
    std::shared_ptr<const Network> network)
{
    m_title->setText(titleText(run, prediction));
    m_origin->setText(shownPath(prediction.origin));
    m_image->setPixmap(enlarged(pixels));
    m_bars->setClassNames(toQStringList(run.classNames));
    m_bars->setProbabilities(prediction.probabilities);
    m_maps = network && !pixels.empty() ? network->featureMaps(pixels) : std::vector<FeatureMaps>();
    const int layer = std::max(0, m_layer->currentIndex());
    m_layer->clear();
    for (const FeatureMaps &maps : m_maps)
        m_layer->addItem(tr("%1: %2 maps of %3 × %4")
                             .arg(QString::fromStdString(maps.layer))
                             .arg(maps.count)
                             .arg(maps.height)
                             .arg(maps.width));
    m_layer->setCurrentIndex(m_maps.empty() ? -1 : layer);
    m_layer->setVisible(!m_maps.empty());
    showLayer();
    m_saliency->show(pixels, std::move(network), toQStringList(run.classNames), prediction.predicted);
}

void ImageDetail::clear()
{
    m_title->setText(tr("No image selected"));
    m_origin->setText(
        tr("Choose a mistake or a cell of the matrix: the image, its probabilities and what each convolution makes "
           "of it appear here."));
    m_image->clear();
    m_bars->setProbabilities({});
    m_maps.clear();
    m_layer->clear();
    m_layer->hide();
    m_mapsView->clear();
    m_saliency->clear();
}

void ImageDetail::showLayer()
{
    const int layer = m_layer->currentIndex();
    if (layer >= 0 && layer < static_cast<int>(m_maps.size()))
        m_mapsView->setMaps(m_maps[static_cast<std::size_t>(layer)]);
    else
        m_mapsView->clear();
}

} // namespace digitlab::ui
