// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/prediction_table.h"
#include "ui/style/card.h"

#include <memory>
#include <optional>

class QPushButton;

namespace digitlab::ui {

class DigitGallery;
struct GalleryItem;

/// Test images of a table of predictions: the mistakes, or those of one cell of the matrix, the surest first.
class MistakeGallery : public Card
{
    Q_OBJECT

public:
    explicit MistakeGallery(QWidget *parent = nullptr);

    /// Keeps to the cell that is shown. `dataset` is null where the images are not at hand.
    void setPredictions(std::shared_ptr<const PredictionTable> table, std::shared_ptr<const SplitDataset> dataset);
    void showMistakes();
    void showCell(int actual, int predicted);
    bool showsCell() const { return m_cell.has_value(); }

Q_SIGNALS:
    /// `row` of the table.
    void imageChosen(int row);
    /// Other images stand here.
    void changed();

private:
    struct Cell {
        int actual = 0;
        int predicted = 0;
    };
    void fill();
    std::vector<int> rows() const;
    GalleryItem item(int row) const;
    QString className(int label) const;

    std::shared_ptr<const PredictionTable> m_table = std::make_shared<const PredictionTable>();
    QStringList m_labels; ///< of the classes, as short as they must be
    std::shared_ptr<const SplitDataset> m_data;
    std::optional<Cell> m_cell; ///< none: all mistakes
    QPushButton *m_allMistakes;
    DigitGallery *m_gallery;
};

} // namespace digitlab::ui
