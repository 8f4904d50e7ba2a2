// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/mistake_gallery.h"

#include "ui/jobs/image_decoder.h"
#include "ui/style/fitted_labels.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"
#include "ui/widgets/digit_gallery.h"

#include <QPushButton>
#include <algorithm>

namespace digitlab::ui {

namespace {

constexpr int longestTileLabel = 8; // characters under an image

const Prediction &at(const PredictionTable &table, int row)
{
    return table.rows[static_cast<std::size_t>(row)];
}

/// Of the answer that was given.
float confidence(const Prediction &prediction)
{
    return prediction.probabilities[static_cast<std::size_t>(prediction.predicted)];
}

/// In two lines where one would be too long.
QString caption(const QString &actual, const QString &predicted)
{
    constexpr int longestInOneLine = 6; // characters of both
    return actual.size() + predicted.size() > longestInOneLine ? MistakeGallery::tr("%1\nas %2").arg(actual, predicted)
                                                               : MistakeGallery::tr("%1 as %2").arg(actual, predicted);
}

} // namespace

MistakeGallery::MistakeGallery(QWidget *parent)
    : Card({}, parent)
    , m_allMistakes(new QPushButton(tr("Show all mistakes")))
    , m_gallery(new DigitGallery)
{
    m_gallery->setMinimumHeight(22 * gridUnit);
    add(m_allMistakes);
    add(m_gallery, 1);
    connect(m_allMistakes, &QPushButton::clicked, this, &MistakeGallery::showMistakes);
    connect(m_gallery, &DigitGallery::itemChosen, this, &MistakeGallery::imageChosen);
}

void MistakeGallery::setPredictions(
    std::shared_ptr<const PredictionTable> table, std::shared_ptr<const SplitDataset> dataset)
{
    m_table = std::move(table);
    m_data = std::move(dataset);
    const int classes = static_cast<int>(m_table->classNames.size());
    m_labels = shortLabels(toQStringList(m_table->classNames), longestTileLabel);
    if (m_cell && std::max(m_cell->actual, m_cell->predicted) >= classes)
        m_cell.reset();
    fill();
}

void MistakeGallery::showMistakes()
{
    m_cell.reset();
    fill();
    Q_EMIT changed();
}

void MistakeGallery::showCell(int actual, int predicted)
{
    m_cell = {actual, predicted};
    fill();
    Q_EMIT changed();
}

void MistakeGallery::fill()
{
    const std::vector<int> shown = rows();
    const QString title = m_cell ? tr("%1 predicted as %2").arg(className(m_cell->actual), className(m_cell->predicted))
                                 : tr("Mistakes, worst first");
    setTitle(tr("%1 (%2)").arg(title, countText(static_cast<qint64>(shown.size()))));
    m_gallery->setEmptyText(shown.empty() ? tr("No image here.") : tr("The images do not belong to the open dataset."));
    std::vector<GalleryItem> items;
    if (m_data)
        for (const int row : shown)
            items.push_back(item(row));
    m_gallery->setItems(std::move(items));
}

std::vector<int> MistakeGallery::rows() const
{
    std::vector<int> result;
    for (int row = 0; row < static_cast<int>(m_table->rows.size()); ++row) {
        const Prediction &prediction = at(*m_table, row);
        const bool inCell = m_cell && prediction.actual == m_cell->actual && prediction.predicted == m_cell->predicted;
        if (m_cell ? inCell : !prediction.correct())
            result.push_back(row);
    }
    std::ranges::stable_sort(result, std::ranges::greater{}, [this](int row) { return confidence(at(*m_table, row)); });
    return result;
}

GalleryItem MistakeGallery::item(int row) const
{
    const Prediction &prediction = at(*m_table, row);
    return {digitImage(m_data->test.image(prediction.sample)),
        caption(m_labels[prediction.actual], m_labels[prediction.predicted]),
        tr("%1\nis %2, predicted as %3 with %4")
            .arg(shownPath(prediction.origin), className(prediction.actual), className(prediction.predicted),
                percentText(static_cast<double>(confidence(prediction)))),
        row};
}

QString MistakeGallery::className(int label) const
{
    return shownText(m_table->classNames[static_cast<std::size_t>(label)]);
}

} // namespace digitlab::ui
