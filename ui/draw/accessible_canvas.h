// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace digitlab::ui {

class DigitCanvas;

/// The canvas to a screen reader: what is read, where the cursor is, and its moves as actions.
class AccessibleCanvas : public QAccessibleWidget
{
public:
    explicit AccessibleCanvas(DigitCanvas *canvas);

    QString text(QAccessible::Text text) const override;
    QStringList actionNames() const override;
    void doAction(const QString &action) override;
    QStringList keyBindingsForAction(const QString &action) const override;

private:
    DigitCanvas *canvas() const;
};

} // namespace digitlab::ui
