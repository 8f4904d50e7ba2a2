// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/scrolled.h"

#include <QScrollArea>

namespace digitlab::ui {

QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace digitlab::ui
