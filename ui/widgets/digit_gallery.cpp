// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/digit_gallery.h"

#include "ui/style/theme.h"
#include "ui/widgets/digit_delegate.h"
#include "ui/widgets/digit_gallery_model.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

namespace digitlab::ui {

DigitGallery::DigitGallery(QWidget *parent)
    : QListView(parent)
    , m_model(new DigitGalleryModel(this))
    , m_emptyText(tr("No images"))
{
    setModel(m_model);
    setItemDelegate(new DigitDelegate(this));
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setLayoutMode(Batched);
    setBatchSize(500);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setFrameShape(NoFrame);
    setAccessibleName(tr("Images"));
    connect(this, &QListView::clicked, this,
        [this](const QModelIndex &index) { Q_EMIT itemChosen(index.data(DigitGalleryModel::ItemRowRole).toInt()); });
}

void DigitGallery::setItems(std::vector<GalleryItem> items)
{
    m_model->setItems(std::move(items));
    scrollToTop();
}

int DigitGallery::itemCount() const
{
    return m_model->rowCount();
}

void DigitGallery::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

std::vector<int> DigitGallery::selectedItems() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        rows.push_back(index.data(DigitGalleryModel::ItemRowRole).toInt());
    std::ranges::sort(rows);
    return rows;
}

void DigitGallery::openLarge()
{
    if (!m_viewer) {
        m_viewer = new ImageViewer(window());
        connect(m_viewer, &ImageViewer::stepRequested, this, [this](int by) {
            const QModelIndex neighbour = m_model->index(currentIndex().row() + by, 0);
            if (neighbour.isValid())
                setCurrentIndex(neighbour);
            showLarge();
        });
    }
    showLarge();
    m_viewer->show();
    m_viewer->raise();
}

void DigitGallery::showLarge()
{
    const QModelIndex current = currentIndex();
    if (current.isValid())
        m_viewer->setImage(current.data(Qt::DecorationRole).value<QImage>(), current.data().toString(),
            current.data(Qt::ToolTipRole).toString());
}

void DigitGallery::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT selectedItemsChanged();
}

void DigitGallery::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_model->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setFont(bodyFont());
    painter.setPen(coloursFor(palette()).mutedText);
    painter.drawText(viewport()->rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void DigitGallery::keyPressEvent(QKeyEvent *event)
{
    const bool chosen
        = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (chosen && currentIndex().isValid())
        Q_EMIT itemChosen(currentIndex().data(DigitGalleryModel::ItemRowRole).toInt());
    else
        QListView::keyPressEvent(event);
}

} // namespace digitlab::ui
