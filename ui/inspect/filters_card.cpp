// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/filters_card.h"

#include "ui/charts/value_grid_view.h"
#include "ui/style/theme.h"

namespace digitlab::ui {

FiltersCard::FiltersCard(QWidget *parent)
    : Card(tr("Filters of the first layer"), parent)
    , m_view(new ValueGridView(tr("Filters of the first layer"), 5 * gridUnit))
{
    add(m_view);
    setNetwork(nullptr);
}

void FiltersCard::setNetwork(const Network *network)
{
    if (!network) {
        setCaption(tr("The network of this run cannot be read."));
        return m_view->clear();
    }
    setCaption(tr("What each filter multiplies 3 \u00D7 3 pixels by: vermilion positive, blue negative, zero neutral. "
                  "A filter with opposite colours on two sides detects an edge."));
    std::vector<LabelledGrid> grids;
    for (ValueGrid &filter : firstFilters(*network))
        grids.push_back({QString::number(grids.size() + 1), std::move(filter)});
    m_view->setGrids(std::move(grids), ColourScale::Diverging, tr("weight"));
}

} // namespace digitlab::ui
