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
    const bool narrow = columns == 1;
    const std::vector<Card *> cards = narrow
        ? std::vector<Card *>{m_gallery, m_detailCard, m_matrixCard, m_reportCard, m_filters, m_explanationsCard}
        : std::vector<Card *>{m_gallery, m_matrixCard, m_reportCard, m_filters, m_explanationsCard};
    for (Card *card : {static_cast<Card *>(m_settings), static_cast<Card *>(m_gallery), m_detailCard, m_matrixCard,
             m_reportCard, static_cast<Card *>(m_filters), m_explanationsCard})
        m_grid->removeWidget(card);
    m_grid->addWidget(m_settings, 0, 0, 1, 2);
    int row = 1;
    for (Card *card : cards)
        m_grid->addWidget(card, row++, 0, 1, !narrow && (card == m_gallery || card == m_matrixCard) ? 1 : 2);
    if (!narrow)
        m_grid->addWidget(m_detailCard, 1, 1, 2, 1);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, narrow ? 0 : 1);
}

} // namespace digitlab::ui
