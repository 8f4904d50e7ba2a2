// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/digit_gallery_model.h"

namespace digitlab::ui {

void DigitGalleryModel::setItems(std::vector<GalleryItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

int DigitGalleryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant DigitGalleryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const GalleryItem &item = m_items[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return item.caption;
    case Qt::DecorationRole:
        return item.image;
    case Qt::ToolTipRole:
        return item.detail;
    case Qt::AccessibleTextRole:
        return item.detail.isEmpty() ? item.caption : item.caption + QStringLiteral(", ") + item.detail;
    case ItemRowRole:
        return item.row;
    default:
        return {};
    }
}

} // namespace digitlab::ui
