// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style_sheet.h"

#include <QHash>
#include <QRegularExpression>

namespace digitlab::ui {

namespace {

const auto sheet = QStringLiteral(R"(
QPushButton { background: @surface; color: @text; border: 1px solid @outline; border-radius: 6px; padding: 5px 14px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed, QPushButton:checked { background: @pressed; }
QPushButton:focus { border: 2px solid @accent; padding: 4px 13px; }
QPushButton:disabled { color: @disabled; border-color: @line; background: @quiet; }
QPushButton[flat="true"] { background: transparent; border-color: transparent; }
QPushButton[flat="true"]:hover { background: @hover; }
QPushButton[flat="true"]:focus { border: 2px solid @accent; }
QPushButton[primary="true"] { background: @accent; color: @accentText; border-color: @accent; font-weight: 600; }
QPushButton[primary="true"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[primary="true"]:pressed { background: @accentPressed; border-color: @accentPressed; }
QPushButton[primary="true"]:focus { border: 2px solid @accentRing; }
QPushButton[primary="true"]:disabled { background: @pressed; color: @disabled; border-color: @pressed; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @pressed; }
QToolButton:focus { border: 2px solid @accent; padding: 3px; }
QToolButton[rail="true"] { color: @muted; border-radius: 8px; padding: 8px 2px; }
QToolButton[rail="true"]:checked { background: @accentTint; color: @accentOnTint; font-weight: 600; }
QToolButton[rail="true"]:focus { padding: 7px 1px; }

QLineEdit { background: @surface; border: 1px solid @outline; border-radius: 6px; padding: 4px 8px; }
QLineEdit:focus { border: 2px solid @accent; padding: 3px 7px; }
QLineEdit:disabled { color: @disabled; background: @quiet; border-color: @line; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit { border: none; padding: 0; background: transparent; }

QFrame[card="true"] { background: @surface; border: 1px solid @line; border-radius: 8px; }
QFrame[card="floating"] { background: @surface; border: 1px solid @outline; border-radius: 8px; }

QTabWidget::pane { border: none; border-top: 1px solid @line; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @muted; padding: 7px 12px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @accent; border-bottom-color: @accent; }
QTabBar::tab:focus { border: 2px solid @accent; border-radius: 4px; padding: 5px 10px 7px 10px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @outline; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: @pressed; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; color: transparent; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }

QHeaderView { background: @surface; }
QHeaderView::section { background: @surface; color: @muted; border: none; border-bottom: 1px solid @line; padding: 5px 3px; }
QTableView, QTreeView, QListView { background: @surface; border: none; gridline-color: @line; }

QScrollArea { background: transparent; border: none; }
QSplitter::handle { background: @outline; }
QMenuBar { background: @window; border-bottom: 1px solid @line; padding: 2px 4px; }
QMenuBar::item { background: transparent; padding: 4px 10px; border-radius: 5px; }
QMenuBar::item:selected { background: @pressed; }
QStatusBar { background: @window; border-top: 1px solid @line; color: @muted; }
QStatusBar::item { border: none; }
QToolTip { background: @surface; color: @text; border: 1px solid @outline; padding: 5px 7px; }
)");

QColor between(const QColor &a, const QColor &b, double fraction)
{
    const auto mix = [fraction](int x, int y) { return qRound(x + fraction * (y - x)); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

QHash<QString, QColor> namedColours(const Colours &c)
{
    return {
        {QStringLiteral("window"), c.window},
        {QStringLiteral("surface"), c.surface},
        {QStringLiteral("quiet"), c.quietSurface},
        {QStringLiteral("text"), c.text},
        {QStringLiteral("muted"), c.mutedText},
        {QStringLiteral("disabled"), between(c.mutedText, c.window, 0.4)},
        {QStringLiteral("line"), c.line},
        {QStringLiteral("outline"), c.outline},
        {QStringLiteral("hover"), between(c.surface, c.text, 0.05)},
        {QStringLiteral("pressed"), between(c.surface, c.text, 0.11)},
        {QStringLiteral("accent"), c.accent},
        {QStringLiteral("accentText"), c.accentText},
        {QStringLiteral("accentTint"), between(c.window, c.accent, 0.13)},
        {QStringLiteral("accentOnTint"), between(c.accent, c.text, 0.25)},
        {QStringLiteral("accentRing"), c.window.lightness() < 128 ? c.accentText : c.text.darker(300)},
        {QStringLiteral("accentHover"), between(c.accent, c.text, 0.1)},
        {QStringLiteral("accentPressed"), between(c.accent, c.text, 0.2)},
    };
}

} // namespace

QString styleSheet(const Colours &colours)
{
    static const QRegularExpression name(QStringLiteral("@([A-Za-z]+)"));
    const auto values = namedColours(colours);
    QString result;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : name.globalMatch(sheet)) {
        result += QStringView(sheet).mid(end, match.capturedStart() - end);
        result += values.value(match.captured(1)).name();
        end = match.capturedEnd();
    }
    result += QStringView(sheet).mid(end);
    return result;
}

} // namespace digitlab::ui
