// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <initializer_list>

namespace digitlab::ui {

/// What stands in a row or column, and how much of the room that is left over it takes.
struct BoxItem {
    BoxItem(QWidget *content, int fraction = 0)
        : widget(content)
        , stretch(fraction)
    {
    }
    BoxItem(QLayout *content, int fraction = 0)
        : layout(content)
        , stretch(fraction)
    {
    }
    explicit BoxItem(int fraction)
        : stretch(fraction)
    {
    }

    QWidget *widget = nullptr;
    QLayout *layout = nullptr; ///< neither this nor a widget: empty room
    int stretch = 0;
};

/// Takes what is left over.
inline const BoxItem boxSpace(0);

/// Side by side or one below the other, without margins; the layout of `parent` where there is one. A spacing of -1 is
/// the style's.
QHBoxLayout *inRow(QWidget *parent, int spacing, std::initializer_list<BoxItem> items);
QVBoxLayout *inColumn(QWidget *parent, int spacing, std::initializer_list<BoxItem> items);

} // namespace digitlab::ui
