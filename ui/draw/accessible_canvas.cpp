// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/accessible_canvas.h"

#include "ui/draw/digit_canvas.h"
#include "ui/draw/keyboard_pen.h"

#include <algorithm>
#include <array>

namespace digitlab::ui {

namespace {

struct Move {
    const char *name;
    PenWay way;
    const char *key;
};

constexpr std::array moves{Move{"left", PenWay::Left, "Left"}, Move{"right", PenWay::Right, "Right"},
    Move{"up", PenWay::Up, "Up"}, Move{"down", PenWay::Down, "Down"}, Move{"up left", PenWay::UpLeft, "Home"},
    Move{"up right", PenWay::UpRight, "PgUp"}, Move{"down left", PenWay::DownLeft, "End"},
    Move{"down right", PenWay::DownRight, "PgDown"}};
const auto pen = QStringLiteral("pen down or up");
const auto clear = QStringLiteral("clear");

const Move *moveOf(const QString &action)
{
    const auto found
        = std::ranges::find_if(moves, [&](const Move &move) { return action == QLatin1String(move.name); });
    return found == moves.end() ? nullptr : found;
}

} // namespace

AccessibleCanvas::AccessibleCanvas(DigitCanvas *canvas)
    : QAccessibleWidget(canvas, QAccessible::Canvas)
{
}

QString AccessibleCanvas::text(QAccessible::Text text) const
{
    if (text == QAccessible::Value)
        return canvas()->reading();
    if (text != QAccessible::Description)
        return QAccessibleWidget::text(text);
    QStringList said{canvas()->reading(), canvas()->penText(), canvas()->accessibleDescription()};
    said.removeAll(QString());
    return said.join(QStringLiteral(". "));
}

QStringList AccessibleCanvas::actionNames() const
{
    QStringList names{pen};
    for (const Move &move : moves)
        names << QString::fromLatin1(move.name);
    return names << clear << QAccessibleWidget::actionNames();
}

void AccessibleCanvas::doAction(const QString &action)
{
    if (action == pen)
        canvas()->putPenDownOrUp();
    else if (action == clear)
        canvas()->clear();
    else if (const Move *move = moveOf(action))
        canvas()->movePen(move->way);
    else
        QAccessibleWidget::doAction(action);
}

QStringList AccessibleCanvas::keyBindingsForAction(const QString &action) const
{
    if (action == pen)
        return {QStringLiteral("Space")};
    if (action == clear)
        return {QStringLiteral("Delete")};
    const Move *move = moveOf(action);
    return move ? QStringList{QString::fromLatin1(move->key)} : QStringList();
}

DigitCanvas *AccessibleCanvas::canvas() const
{
    return static_cast<DigitCanvas *>(widget());
}

} // namespace digitlab::ui
