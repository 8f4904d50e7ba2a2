// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

class QAbstractButton;

namespace digitlab::ui {

/// A button that is one of several, as a tab is: it is selected, not pressed.
class AccessibleChoice : public QAccessibleWidget
{
public:
    AccessibleChoice(QAbstractButton *button, QAccessible::Role role);

    QString text(QAccessible::Text text) const override;
    QAccessible::State state() const override;
    QStringList actionNames() const override;
    void doAction(const QString &action) override;

private:
    QAbstractButton *button() const;
};

} // namespace digitlab::ui
