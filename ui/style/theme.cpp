// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include "core/base/colour_map.h"
#include "ui/accessibility/accessible_source.h"
#include "ui/style/house_style.h"
#include "ui/style/plain_labels.h"
#include "ui/style/style_sheet.h"
#include "ui/style/svg_icon_engine.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QStyleHints>
#include <QtGlobal>
#include <algorithm>
#include <cmath>

static void initialiseResources()
{
    Q_INIT_RESOURCE(digitlab); // must stand outside of every namespace
}

namespace digitlab::ui {

namespace {

const Colours lightColours{
    .window = QColor(0xF3F4F7),
    .surface = QColor(0xFFFFFF),
    .quietSurface = QColor(0xF8F9FB),
    .text = QColor(0x1A1E24),
    .mutedText = QColor(0x59626E),
    .line = QColor(0xDDE1E7),
    .outline = QColor(0x858C97),
    .accent = QColor(0x1F5FD6),
    .accentText = QColor(0xFFFFFF),
    .training = QColor(0x0072B2),
    .validation = QColor(0xBF7B00),
    .runA = QColor(0x0072B2),
    .runB = QColor(0xD55E00),
    .error = QColor(0xB3261E),
    .warning = QColor(0x8A5A00),
    .success = QColor(0x1B7A43),
    .paper = QColor(0xFFFFFF),
    .ink = QColor(0x14171C),
};

const Colours darkColours{
    .window = QColor(0x1B1D21),
    .surface = QColor(0x24272C),
    .quietSurface = QColor(0x2B2F35),
    .text = QColor(0xE7EAEE),
    .mutedText = QColor(0xA6AEB9),
    .line = QColor(0x3B4048),
    .outline = QColor(0x7C8590),
    .accent = QColor(0x77ACFF),
    .accentText = QColor(0x0B1930),
    .training = QColor(0x56B4E9),
    .validation = QColor(0xF2B134),
    .runA = QColor(0x56B4E9),
    .runB = QColor(0xFF8A4A),
    .error = QColor(0xFF8A80),
    .warning = QColor(0xF2C14E),
    .success = QColor(0x6CCB8F),
    .paper = QColor(0x15171A),
    .ink = QColor(0xF4F6F8),
};

QColor mixed(const QColor &a, const QColor &b, double fraction)
{
    const auto mix = [fraction](float x, float y) { return x + static_cast<float>(fraction) * (y - x); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

QPalette paletteOf(const Colours &colours)
{
    QPalette palette(colours.text, colours.surface, colours.line.lighter(120), colours.line.darker(160), colours.line,
        colours.text, colours.accentText, colours.surface, colours.window);
    palette.setColor(QPalette::AlternateBase, colours.quietSurface);
    palette.setColor(QPalette::ToolTipBase, colours.surface);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.accentText);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::PlaceholderText, colours.mutedText);
    const QColor disabled = mixed(colours.mutedText, colours.window, 0.4);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.line);
    return palette;
}

bool systemIsDark(QApplication &application)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (const auto scheme = application.styleHints()->colorScheme(); scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    application.setPalette(QPalette()); // gives the platform's own palette back
    return isDark(QApplication::palette());
}

void followSystem([[maybe_unused]] QApplication &application, [[maybe_unused]] ColourScheme scheme)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    static QMetaObject::Connection connection;
    QObject::disconnect(connection);
    if (scheme == ColourScheme::System)
        connection = QObject::connect(application.styleHints(), &QStyleHints::colorSchemeChanged, &application,
            [&application] { applyTheme(application, ColourScheme::System); });
#endif
}

bool hasEqualFigures(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const auto asWideAsZero = [&](char16_t figure) {
        return std::abs(metrics.horizontalAdvance(QChar(figure)) - metrics.horizontalAdvance(QLatin1Char('0'))) < 0.01;
    };
    return std::ranges::all_of(std::u16string_view(u"123456789"), asWideAsZero);
}

QFont chosenBodyFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPointSizeF(std::clamp(font.pointSizeF(), 10.0, 14.0));
    if (hasEqualFigures(font))
        return font;
    for (const char16_t *family : {u"Noto Sans", u"DejaVu Sans", u"Liberation Sans"}) {
        QFont candidate = font;
        candidate.setFamily(QString::fromUtf16(family));
        if (QFontDatabase::hasFamily(candidate.family()) && hasEqualFigures(candidate))
            return candidate;
    }
    return font;
}

QFont scaledBodyFont(double factor)
{
    QFont font = bodyFont();
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

} // namespace

void applyTheme(QApplication &application, ColourScheme scheme)
{
    initialiseResources();
    PlainLabels::installOn(application);
    installAccessibility();
    followSystem(application, scheme);
    const bool dark = scheme == ColourScheme::Dark || (scheme == ColourScheme::System && systemIsDark(application));
    const Colours &colours = dark ? darkColours : lightColours;

    application.setStyle(new HouseStyle);
    application.setFont(bodyFont());
    application.setPalette(paletteOf(colours));
    application.setStyleSheet(styleSheet(colours));
}

Colours coloursFor(const QPalette &palette)
{
    return isDark(palette) ? darkColours : lightColours;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
}

QColor cividis(double fraction)
{
    const Rgb colour = cividisColour(fraction);
    return QColor::fromRgbF(
        static_cast<float>(colour.red), static_cast<float>(colour.green), static_cast<float>(colour.blue));
}

QColor diverging(double fraction, const QPalette &palette)
{
    const Colours colours = coloursFor(palette);
    const double size = std::isfinite(fraction) ? std::min(std::abs(fraction), 1.0) : 0;
    return mixed(colours.surface, fraction < 0 ? colours.runA : colours.runB, size);
}

QColor contrastingText(const QColor &background)
{
    return textColourOn({background.redF(), background.greenF(), background.blueF()}).red > 0 ? Qt::white : Qt::black;
}

QFont titleFont()
{
    QFont font = scaledBodyFont(1.35);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont bodyFont()
{
    static const QFont font = chosenBodyFont();
    return font;
}

QFont captionFont()
{
    return scaledBodyFont(0.9);
}

QIcon themedIcon(const QString &name, const QPalette &palette)
{
    return QIcon(new SvgIconEngine(QStringLiteral(":/icons/%1.svg").arg(name), palette));
}

} // namespace digitlab::ui
