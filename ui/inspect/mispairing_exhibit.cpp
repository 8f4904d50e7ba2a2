// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/mispairing_exhibit.h"

#include "core/evaluation/confusion_matrix.h"
#include "ui/charts/heatmap_view.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace digitlab::ui {

MispairingExhibit::MispairingExhibit(QWidget *parent)
    : QWidget(parent)
    , m_show(new QCheckBox(tr("Show what the report's mis-pairing would make of this")))
    , m_explanation(new QLabel)
    , m_matrix(new HeatmapView)
{
    m_explanation->setWordWrap(true);
    m_matrix->setTitle(tr("Labels and predictions out of step"));
    m_matrix->setBanner(tr("Exhibit, not a measurement"));
    m_matrix->setMinimumHeight(38 * gridUnit);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridUnit);
    layout->addWidget(m_show);
    layout->addWidget(m_explanation);
    layout->addWidget(m_matrix, 1);
    connect(m_show, &QCheckBox::toggled, this, &MispairingExhibit::showExhibit);
    showExhibit(false);
}

void MispairingExhibit::setRun(const Run &run)
{
    const ConfusionMatrix mispaired = mispairedMatrix(run.predictions, run.config.training.seed);
    m_matrix->setMatrix(mispaired, toQStringList(run.classNames));
    m_explanation->setText(
        tr("The report predicted its test pictures in shuffled order and compared them with labels in file order. "
           "Done so here, the same %1 predictions would seem %2 right, about what guessing gives, though %3 are.")
            .arg(countText(mispaired.total()), percentText(mispaired.accuracy()),
                percentText(run.predictions.accuracy())));
}

void MispairingExhibit::showExhibit(bool shown)
{
    m_explanation->setVisible(shown);
    m_matrix->setVisible(shown);
}

} // namespace digitlab::ui
