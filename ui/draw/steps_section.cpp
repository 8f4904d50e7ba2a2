// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/steps_section.h"

#include "ui/draw/drawing_steps_view.h"
#include "ui/style/theme.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace digitlab::ui {

StepsSection::StepsSection(QWidget *parent)
    : QWidget(parent)
    , m_button(new QToolButton)
    , m_steps(new DrawingStepsView)
{
    m_button->setText(tr("Steps from ink to 28 x 28"));
    m_button->setFont(captionFont());
    m_button->setCheckable(true);
    m_button->setArrowType(Qt::RightArrow);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setAutoRaise(true);
    m_steps->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    layout->addWidget(m_steps);
    connect(m_button, &QToolButton::toggled, this, [this](bool shown) {
        m_button->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
        m_steps->setVisible(shown);
        Q_EMIT unfolded(shown);
    });
}

} // namespace digitlab::ui
