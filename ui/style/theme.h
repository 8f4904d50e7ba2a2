// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>

class QApplication;

namespace digitlab::ui {

enum class ColourScheme { System, Light, Dark };

/// Every colour of the window, for one scheme. The only file with colour values is theme.cpp.
struct Colours {
    QColor window;       ///< behind everything
    QColor surface;      ///< cards, charts, tables
    QColor quietSurface; ///< groups set apart from the surface
    QColor text;
    QColor mutedText; ///< captions; contrast at least 4.5 : 1 on surface
    QColor line;      ///< separators, chart grids
    QColor outline;   ///< borders of controls; contrast at least 3 : 1 on window, surface and quiet surface
    QColor accent;
    QColor accentText; ///< on accent
    QColor training;   ///< Okabe-Ito blue
    QColor validation; ///< Okabe-Ito orange, darker on white: 3 : 1
    QColor runA;       ///< Okabe-Ito blue
    QColor runB;       ///< Okabe-Ito vermilion
    QColor error;
    QColor warning;
    QColor success;
    QColor paper; ///< of the drawing canvas
    QColor ink;
};

/// Fusion under our own palettes; System follows the desktop. May be called again at any time.
void applyTheme(QApplication &application, ColourScheme scheme);

/// The colours that belong to a widget's palette: widgets ask again in changeEvent(PaletteChange).
Colours coloursFor(const QPalette &palette);
bool isDark(const QPalette &palette);

/// Cividis (Nunez, Anderton, Renslow 2018) at `fraction` in [0, 1].
QColor cividis(double fraction);
/// Blue - white (or the dark surface) - vermilion at `fraction` in [-1, 1], neutral at 0.
QColor diverging(double fraction, const QPalette &palette);
/// Black or white, whichever contrasts more.
QColor contrastingText(const QColor &background);

/// Three text sizes; figures have equal widths (tabular) in all of them where the font can.
QFont titleFont();
QFont bodyFont();
QFont captionFont();

/// resources/icons/NAME.svg in the palette's text colour, with a disabled variant.
QIcon themedIcon(const QString &name, const QPalette &palette);

/// The grid that all margins and spacings are multiples of.
inline constexpr int gridUnit = 8;

} // namespace digitlab::ui
