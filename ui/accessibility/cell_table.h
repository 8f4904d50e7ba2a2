// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accessibility/accessible_source.h"

#include <QRect>
#include <QStringList>
#include <functional>
#include <optional>

namespace digitlab::ui {

/// What a widget paints, as a table: where others see a picture, a screen reader meets cells.
struct CellTable {
    QString corner; ///< over the rows' titles: "Class"
    QStringList rows;
    QStringList columns;
    std::function<QString(int row, int column)> text;
    std::function<QString(int row, int column)> sentence{}; ///< what a cell says in full; may be absent
    std::function<QRect(int row, int column)> place{};      ///< in the widget's coordinates; may be absent
};

struct CellPlace {
    int row = 0;
    int column = 0;
    friend bool operator==(const CellPlace &, const CellPlace &) = default;
};

/// A widget that paints such a table.
class PaintsCells : public AccessibleSource
{
public:
    /// Asked for each time, so that it is never out of date.
    virtual CellTable cells() const = 0;
    /// Where the keyboard is.
    virtual std::optional<CellPlace> currentCell() const { return {}; }
    /// What Enter does there.
    virtual void activateCell(CellPlace) { }
    virtual bool canActivateCells() const { return false; }

    QAccessibleInterface *makeAccessible() override;
};

/// Tells that the keyboard has come to the current cell.
void tellCurrentCell(QWidget *widget);

} // namespace digitlab::ui
