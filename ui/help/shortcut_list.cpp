// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/shortcut_list.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace digitlab::ui {

namespace {

struct ShortcutListWords {
    Q_DECLARE_TR_FUNCTIONS(ShortcutList)
};

/// A menu's text without its mnemonic and without the dots that announce a question.
QString plainName(QString text)
{
    text.remove(QLatin1Char('&'));
    if (text.endsWith(QStringLiteral("...")))
        text.chop(3);
    return text;
}

void addFrom(const QMenu &menu, std::vector<Shortcut> &shortcuts)
{
    for (const QAction *action : menu.actions()) {
        if (const QMenu *submenu = action->menu())
            addFrom(*submenu, shortcuts);
        else if (!action->shortcut().isEmpty())
            shortcuts.push_back({action->shortcut().toString(QKeySequence::NativeText), plainName(action->text())});
    }
}

} // namespace

std::vector<ShortcutGroup> shortcutsOf(const QMenuBar &menus)
{
    std::vector<ShortcutGroup> groups;
    for (const QAction *action : menus.actions()) {
        ShortcutGroup group{.title = plainName(action->text()), .shortcuts = {}};
        if (const QMenu *menu = action->menu())
            addFrom(*menu, group.shortcuts);
        if (!group.shortcuts.empty())
            groups.push_back(std::move(group));
    }
    return groups;
}

std::vector<ShortcutGroup> shortcutsInTheWindow()
{
    return {
        {ShortcutListWords::tr("On the canvas"),
            {{ShortcutListWords::tr("Arrows"), ShortcutListWords::tr("Move the pen; with Shift further")},
                {ShortcutListWords::tr("Home, End, Page Up, Page Down"), ShortcutListWords::tr("Move the pen aslant")},
                {ShortcutListWords::tr("Space"), ShortcutListWords::tr("Put the pen down, lift it")},
                {ShortcutListWords::tr("Esc, Delete"), ShortcutListWords::tr("Clear")}}},
        {ShortcutListWords::tr("In a chart"),
            {{ShortcutListWords::tr("Left, Right"),
                 ShortcutListWords::tr("Read the values of the previous or next epoch")},
                {ShortcutListWords::tr("+, \u2212, Ctrl+wheel"), ShortcutListWords::tr("Zoom into the epochs")},
                {ShortcutListWords::tr("Shift+Left, Shift+Right, dragging"),
                    ShortcutListWords::tr("Move along the epochs")},
                {ShortcutListWords::tr("0, double click"), ShortcutListWords::tr("Show all epochs")},
                {ShortcutListWords::tr("F, then Esc"),
                    ShortcutListWords::tr("Enlarge the chart to the page, and back")}}},
        {ShortcutListWords::tr("In a confusion matrix"),
            {{ShortcutListWords::tr("Arrows"), ShortcutListWords::tr("Go from cell to cell")},
                {ShortcutListWords::tr("Enter, Space"), ShortcutListWords::tr("Show the images of the cell")}}},
        {ShortcutListWords::tr("In a gallery"),
            {{ShortcutListWords::tr("Arrows"), ShortcutListWords::tr("Go from image to image")},
                {ShortcutListWords::tr("Enter, Space"),
                    ShortcutListWords::tr("Open the image, or what is known of it")}}},
        {ShortcutListWords::tr("In My digits"),
            {{ShortcutListWords::tr("0 to 9"), ShortcutListWords::tr("Give the chosen drawings another label")},
                {ShortcutListWords::tr("Delete"), ShortcutListWords::tr("Delete the chosen drawings")}}},
        {ShortcutListWords::tr("In History"),
            {{ShortcutListWords::tr("Enter"), ShortcutListWords::tr("Compare the chosen runs")},
                {ShortcutListWords::tr("Space"), ShortcutListWords::tr("Star the run, or take the star away")},
                {ShortcutListWords::tr("Delete"), ShortcutListWords::tr("Delete the run")}}},
    };
}

QString htmlOf(const std::vector<ShortcutGroup> &groups)
{
    QString html;
    for (const ShortcutGroup &group : groups) {
        html += QStringLiteral("<h3>%1</h3><table cellspacing=\"0\" cellpadding=\"3\" width=\"100%\">")
                    .arg(group.title.toHtmlEscaped());
        for (const Shortcut &shortcut : group.shortcuts)
            html += QStringLiteral("<tr><td width=\"40%\"><b>%1</b></td><td>%2</td></tr>")
                        .arg(shortcut.keys.toHtmlEscaped(), shortcut.does.toHtmlEscaped());
        html += QStringLiteral("</table>");
    }
    return html;
}

} // namespace digitlab::ui
