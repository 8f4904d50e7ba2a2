// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/digit_gallery.h"

#include <QAbstractListModel>

namespace digitlab::ui {

/// Images with captions, one row each.
class DigitGalleryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ItemRowRole = Qt::UserRole, ///< GalleryItem::row
    };

    using QAbstractListModel::QAbstractListModel;

    void setItems(std::vector<GalleryItem> items);

    int rowCount(const QModelIndex &parent = {}) const override;
    /// DecorationRole is the QImage, ToolTipRole the detail.
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<GalleryItem> m_items;
};

} // namespace digitlab::ui
