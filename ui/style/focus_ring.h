// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace digitlab::ui {

/// A frame over a widget that has the focus and does not show it by itself: charts, matrices, galleries and tables. It
/// goes when the focus does.
class FocusRing : public QWidget
{
    Q_OBJECT

public:
    /// Covers `widget`, which owns it.
    explicit FocusRing(QWidget *widget);

    /// Buttons and fields have a border of their own for it, as has what is marked by the property `showsFocus`.
    static bool isNeededOn(const QWidget &widget);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace digitlab::ui
