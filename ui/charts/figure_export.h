// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSize>
#include <QString>
#include <functional>

class QMenu;
class QPainter;
class QToolButton;
class QWidget;

namespace digitlab::ui {

/// The figures in another form than CSV.
struct FigureText {
    QString ending; ///< "md"
    QString label;  ///< "Markdown"
    QString text;
};

/// A chart or table as it leaves the window. Either part may be absent.
struct Figure {
    QString name;                                 ///< proposed file name, without an ending
    QSize size;                                   ///< in logical pixels
    std::function<void(QPainter &painter)> paint; ///< into a rectangle of that size
    QString text;                                 ///< the figures, as CSV or as plain text
    QString textEnding;                           ///< "csv" or "txt"
    QList<FigureText> otherTexts{};               ///< each can be saved and copied too
    QString caption{};                            ///< under the image: run names, seed, data
};

/// Asked when the user saves or copies, so that the newest state leaves.
using FigureSource = std::function<Figure()>;

/// What stands under every figure that leaves from `part` or from a widget within it: "Final, seed 0". Empty: nothing.
void setFigureCaption(QWidget *part, const QString &caption);

/// Writes what the file's ending asks for: svg, png (300 dots an inch), pdf; csv and txt hold Figure::text. Nothing is
/// left half written. Throws std::runtime_error that names the file.
void saveFigure(const Figure &figure, const QString &file);

/// The image, or the text where there is none.
void copyFigure(const Figure &figure);

/// "Save as...", "Copy image", "Copy figures", and a copy in each other form. Errors show in the message bar nearest
/// to `view`.
void fillFigureMenu(QMenu &menu, QWidget *view, const FigureSource &source);

/// A quiet "..." button with that menu, a child of `view`.
QToolButton *figureButton(QWidget *view, const FigureSource &source);

} // namespace digitlab::ui
