// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace digitlab::ui {

/// A widget that says for itself what it is to a screen reader: Qt knows only its own kinds.
class AccessibleSource
{
public:
    virtual ~AccessibleSource() = default;

    /// Belongs to who asks for it.
    virtual QAccessibleInterface *makeAccessible() = 0;
};

/// What a painted widget is, where its name and description say all of it; a button of the role is one that is chosen.
/// Before it is given a name: that may be when Qt first asks what it is.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

/// Lets Qt ask those widgets, keeps quiet what changes often, and ties names to lists. May be called again.
void installAccessibility();

} // namespace digitlab::ui
