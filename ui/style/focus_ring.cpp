// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/focus_ring.h"

#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTabBar>

namespace digitlab::ui {

namespace {

constexpr double penWidth = 2;
constexpr double radius = 4;

} // namespace

FocusRing::FocusRing(QWidget *widget)
    : QWidget(widget)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(widget->rect());
    widget->installEventFilter(this);
    show();
    raise();
}

bool FocusRing::isNeededOn(const QWidget &widget)
{
    const bool hasBorder = qobject_cast<const QAbstractButton *>(&widget)
        || qobject_cast<const QAbstractSlider *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget)
        || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
        || qobject_cast<const QTabBar *>(&widget);
    return !hasBorder && !widget.property("showsFocus").toBool();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) { // which give it back
            hide();
            deleteLater();
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(coloursFor(palette()).accent, penWidth));
    const double inset = penWidth / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
}

} // namespace digitlab::ui
