// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/boxes.h"

namespace digitlab::ui {

namespace {

template <typename Layout> Layout *filled(Layout *layout, int spacing, std::initializer_list<BoxItem> items)
{
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    for (const BoxItem &item : items) {
        if (item.widget)
            layout->addWidget(item.widget, item.stretch);
        else if (item.layout)
            layout->addLayout(item.layout, item.stretch);
        else
            layout->addStretch(item.stretch);
    }
    return layout;
}

} // namespace

QHBoxLayout *inRow(QWidget *parent, int spacing, std::initializer_list<BoxItem> items)
{
    return filled(new QHBoxLayout(parent), spacing, items);
}

QVBoxLayout *inColumn(QWidget *parent, int spacing, std::initializer_list<BoxItem> items)
{
    return filled(new QVBoxLayout(parent), spacing, items);
}

} // namespace digitlab::ui
