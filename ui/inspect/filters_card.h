// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/network.h"
#include "ui/style/card.h"

namespace digitlab::ui {

class ValueGridView;

/// The 3 x 3 weights of the first convolution's filters as images.
class FiltersCard : public Card
{
    Q_OBJECT

public:
    explicit FiltersCard(QWidget *parent = nullptr);

    /// Null: there are none to show.
    void setNetwork(const Network *network);

private:
    ValueGridView *m_view;
};

} // namespace digitlab::ui
