// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/saliency_panel.h"

#include "core/evaluation/occlusion.h"
#include "core/nn/input_gradient.h"
#include "ui/inspect/saliency_view.h"
#include "ui/style/boxes.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace digitlab::ui {

SaliencyPanel::SaliencyPanel(QWidget *parent)
    : QWidget(parent)
    , m_method(new QComboBox)
    , m_class(new QComboBox)
    , m_explanation(new QLabel)
    , m_view(new SaliencyView)
{
    m_method->addItems({tr("Occlusion"), tr("Gradient")});
    m_method->setAccessibleName(tr("How to show where the network looked"));
    m_class->setAccessibleName(tr("Class to explain"));
    m_explanation->setWordWrap(true);
    m_explanation->setFont(captionFont());
    m_explanation->setForegroundRole(QPalette::PlaceholderText);
    m_explanation->setAlignment(Qt::AlignTop);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(2 * gridUnit);
    auto *choices = inRow(nullptr, -1, {new QLabel(tr("Where it looked")), m_method, m_class, boxSpace});
    layout->addLayout(choices, 0, 0, 1, 2);
    layout->addWidget(m_view, 1, 0, Qt::AlignTop | Qt::AlignLeft);
    layout->addWidget(m_explanation, 1, 1);
    layout->setColumnStretch(1, 1);
    connect(m_method, &QComboBox::currentIndexChanged, this, &SaliencyPanel::compute);
    connect(m_class, &QComboBox::currentIndexChanged, this, &SaliencyPanel::compute);
    connect(&m_job, &Job::failed, m_explanation, &QLabel::setText);
    clear();
}

void SaliencyPanel::show(std::span<const std::uint8_t> pixels, std::shared_ptr<const Network> network,
    const QStringList &classNames, int label)
{
    m_pixels.assign(pixels.begin(), pixels.end());
    m_network = std::move(network);
    const bool possible = m_network && !m_pixels.empty();
    setVisible(possible);
    if (!possible)
        return m_job.cancel();
    const QSignalBlocker blocker(m_class);
    m_class->clear();
    for (const QString &name : classNames)
        m_class->addItem(tr("for class %1").arg(name));
    m_class->setCurrentIndex(label);
    m_view->setHeat(m_pixels, {}, {});
    compute();
}

void SaliencyPanel::clear()
{
    m_job.cancel();
    m_pixels.clear();
    m_view->clear();
    hide();
}

SaliencyPanel::Method SaliencyPanel::method() const
{
    return static_cast<Method>(m_method->currentIndex());
}

void SaliencyPanel::compute()
{
    if (m_pixels.empty() || !m_network || m_class->currentIndex() < 0)
        return;
    m_explanation->setText(method() == Method::Occlusion
            ? tr("A black square of %1 \u00D7 %1 pixels covers each place of the image in turn. Vermilion: the "
                 "probability of the class falls, so the network needs that place. Blue: it rises. (Zeiler and Fergus "
                 "2014)")
                  .arg(occlusionSide)
            : tr("How the logit of the class changes with each pixel. Vermilion: a brighter pixel speaks for the "
                 "class. Blue: against it. (Simonyan, Vedaldi and Zisserman 2014)"));
    m_job.start(
        [how = method(), pixels = m_pixels, network = m_network, label = m_class->currentIndex()](
            const std::stop_token &stop, const ProgressObserver &) {
            return unlessStopped(stop,
                how == Method::Occlusion ? occlusionMap(*network, pixels, label, stop)
                                         : inputGradient(*network, pixels, label));
        },
        [this](std::vector<float> heat) { take(std::move(heat)); });
}

void SaliencyPanel::take(std::vector<float> heat)
{
    if (m_pixels.empty())
        return;
    m_view->setHeat(m_pixels, std::move(heat),
        method() == Method::Occlusion ? tr("loss of probability") : tr("logits per grey level"));
    Q_EMIT shown();
}

} // namespace digitlab::ui
