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
    using W = ShortcutListWords;
    return {
        {W::tr("On the canvas"),
            {{W::tr("Arrows"), W::tr("Move the pen; with Shift further")},
                {W::tr("Home, End, Page Up, Page Down"), W::tr("Move the pen aslant")},
                {W::tr("Space"), W::tr("Put the pen down, lift it")}, {W::tr("Esc, Delete"), W::tr("Clear")}}},
        {W::tr("In a chart"),
            {{W::tr("Left, Right"), W::tr("Read the values of the previous or next epoch")},
                {W::tr("+, \u2212, Ctrl+wheel"), W::tr("Zoom into the epochs")},
                {W::tr("Shift+Left, Shift+Right, dragging"), W::tr("Move along the epochs")},
                {W::tr("0, double click"), W::tr("Show all epochs")},
                {W::tr("F, then Esc"), W::tr("Enlarge the chart to the page, and back")}}},
        {W::tr("In a confusion matrix"),
            {{W::tr("Arrows"), W::tr("Go from cell to cell")},
                {W::tr("Enter, Space"), W::tr("Show the images of the cell")}}},
        {W::tr("In a gallery"),
            {{W::tr("Arrows"), W::tr("Go from image to image")}, {W::tr("Enter, Space"), W::tr("Open the image")}}},
        {W::tr("In My digits"),
            {{W::tr("0 to 9"), W::tr("Give the chosen drawings another label")},
                {W::tr("Delete"), W::tr("Delete the chosen drawings")}}},
        {W::tr("In History"),
            {{W::tr("Enter"), W::tr("Compare the chosen runs")},
                {W::tr("Space"), W::tr("Star the run, or take the star away")},
                {W::tr("Delete"), W::tr("Delete the run")}}},
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
