// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace digitlab::ui {

/// Lets the wheel scroll the page and change nothing by the way: fields, lists, sliders and tabs take it only while
/// they have the focus; otherwise it goes to what they lie on.
class WheelGuard : public QObject
{
    Q_OBJECT

public:
    explicit WheelGuard(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace digitlab::ui
