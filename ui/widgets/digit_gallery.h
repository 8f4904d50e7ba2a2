// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/image_viewer.h"

#include <QListView>
#include <QPointer>
#include <vector>

namespace digitlab::ui {

class DigitGalleryModel;

/// An image with what is said under it.
struct GalleryItem {
    QImage image;    ///< 28 x 28
    QString caption; ///< "3 read as 5"
    QString detail;  ///< tooltip: file, probability
    int row = 0;     ///< of the prediction table or dataset
};

/// Images in rows that flow with the width; handles thousands.
class DigitGallery : public QListView
{
    Q_OBJECT

public:
    explicit DigitGallery(QWidget *parent = nullptr);

    void setItems(std::vector<GalleryItem> items);
    int itemCount() const;
    void setEmptyText(const QString &text);
    /// GalleryItem::row of all that are selected, ascending.
    std::vector<int> selectedItems() const;
    /// The current image in a window of its own, in which Left and Right go on to its neighbours.
    void openLarge();

Q_SIGNALS:
    /// A click or Enter; `row` is GalleryItem::row.
    void itemChosen(int row);
    void selectedItemsChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void showLarge();

    DigitGalleryModel *m_model;
    QPointer<ImageViewer> m_viewer;
    QString m_emptyText;
};

} // namespace digitlab::ui
