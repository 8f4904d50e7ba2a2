// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/mispairing_exhibit.h"

#include "core/evaluation/confusion_matrix.h"
#include "ui/charts/heatmap_view.h"
#include "ui/style/boxes.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"

#include <QCheckBox>
#include <QLabel>

namespace digitlab::ui {

MispairingExhibit::MispairingExhibit(QWidget *parent)
    : QWidget(parent)
    , m_show(new QCheckBox(tr("Show the mis-pairing: labels and predictions out of step")))
    , m_explanation(new QLabel)
    , m_matrix(new HeatmapView)
{
    m_explanation->setWordWrap(true);
    m_matrix->setTitle(tr("Labels and predictions out of step"));
    m_matrix->setBanner(tr("Illustration, not a measurement"));
    m_matrix->setMinimumHeight(38 * gridUnit);

    inColumn(this, gridUnit, {m_show, m_explanation, {m_matrix, 1}});
    connect(m_show, &QCheckBox::toggled, this, &MispairingExhibit::showExhibit);
    showExhibit(false);
}

void MispairingExhibit::setRun(const Run &run)
{
    const ConfusionMatrix mispaired = mispairedMatrix(run.predictions, run.config.training.seed);
    m_matrix->setMatrix(mispaired, toQStringList(run.classNames));
    m_explanation->setText(
        tr("The report whose experiments this program repeats predicted its test images in shuffled order and compared "
           "them with labels in file order. Done the "
           "same way here, the same %1 predictions would seem %2 correct, about what guessing gives, although %3 are.")
            .arg(countText(mispaired.total()), percentText(mispaired.accuracy()),
                percentText(run.predictions.accuracy())));
}

void MispairingExhibit::showExhibit(bool shown)
{
    m_explanation->setVisible(shown);
    m_matrix->setVisible(shown);
}

} // namespace digitlab::ui
