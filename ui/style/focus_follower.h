// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QRect>

class QWidget;

namespace digitlab::ui {

class FocusRing;

/// Scrolls every scroll area about a widget so that this part of it, in its own coordinates, can be seen; of a part
/// that is larger than the area, its beginning.
void revealInScrollAreas(QWidget *widget, const QRect &part);

/// Lets scroll areas follow the keyboard: what is reached by Tab or by a shortcut is scrolled into view, wherever the
/// focus came from, and framed where it does not show its focus by itself. A click scrolls and frames nothing.
class FocusFollower : public QObject
{
    Q_OBJECT

public:
    explicit FocusFollower(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget &widget);

    QPointer<FocusRing> m_ring;
};

} // namespace digitlab::ui
