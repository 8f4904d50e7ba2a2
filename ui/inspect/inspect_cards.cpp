// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/inspect_cards.h"

#include "ui/charts/heatmap_view.h"
#include "ui/charts/report_view.h"
#include "ui/inspect/explanations_panel.h"
#include "ui/inspect/filters_card.h"
#include "ui/inspect/image_detail.h"
#include "ui/inspect/mispairing_exhibit.h"
#include "ui/inspect/mistake_gallery.h"
#include "ui/style/card.h"
#include "ui/style/theme.h"
#include "ui/widgets/run_settings_card.h"

#include <QGridLayout>
#include <vector>

namespace digitlab::ui {

InspectCards::InspectCards(QWidget *parent)
    : QWidget(parent)
    , m_settings(new RunSettingsCard)
    , m_matrix(new HeatmapView)
    , m_exhibit(new MispairingExhibit)
    , m_report(new ReportView)
    , m_gallery(new MistakeGallery)
    , m_detail(new ImageDetail)
    , m_filters(new FiltersCard)
    , m_explanations(new ExplanationsPanel)
    , m_detailCard(new Card({}))
    , m_matrixCard(new Card(tr("Confusion matrix")))
    , m_reportCard(new Card({}))
    , m_explanationsCard(new Card(tr("What each part does in this run")))
    , m_grid(new QGridLayout(this))
{
    m_matrixCard->setCaption(tr("Choose a cell to see its images."));
    m_matrix->setMinimumHeight(38 * gridUnit);
    m_matrixCard->add(m_matrix, 1);
    m_matrixCard->add(m_exhibit);
    m_reportCard->add(m_report);
    m_detailCard->add(m_detail, 1);
    m_explanationsCard->add(m_explanations);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(2 * gridUnit);
    arrange(2);
}

void InspectCards::arrange(int columns)
{
    for (Card *card : {static_cast<Card *>(m_settings), static_cast<Card *>(m_gallery), m_detailCard, m_matrixCard,
             m_reportCard, static_cast<Card *>(m_filters), m_explanationsCard})
        m_grid->removeWidget(card);
    m_grid->addWidget(m_settings, 0, 0, 1, 2);
    if (columns == 1)
        arrangeInOne();
    else
        arrangeInTwo();
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 1 ? 0 : 1);
}

void InspectCards::arrangeInOne()
{
    int row = 1;
    for (Card *card :
        std::vector<Card *>{m_matrixCard, m_gallery, m_detailCard, m_reportCard, m_filters, m_explanationsCard})
        m_grid->addWidget(card, row++, 0, 1, 2);
}

/// The images of a cell stand beside the matrix, and what the network makes of one beside the report.
void InspectCards::arrangeInTwo()
{
    m_grid->addWidget(m_matrixCard, 1, 0);
    m_grid->addWidget(m_gallery, 1, 1);
    m_grid->addWidget(m_reportCard, 2, 0, Qt::AlignTop);
    m_grid->addWidget(m_detailCard, 2, 1);
    m_grid->addWidget(m_filters, 3, 0, 1, 2);
    m_grid->addWidget(m_explanationsCard, 4, 0, 1, 2);
}

} // namespace digitlab::ui
