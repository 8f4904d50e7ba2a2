// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <algorithm>
#include <cmath>

namespace digitlab::ui {

namespace {

constexpr auto geometryKey = "window/geometry";
constexpr auto stateKey = "window/state";
constexpr auto pageKey = "window/page";
constexpr auto schemeKey = "window/colourScheme";
constexpr auto drawingPanelKey = "window/drawingPanel";
constexpr auto logarithmicLossKey = "charts/logarithmicLoss";
constexpr auto smoothingKey = "charts/smoothing";
constexpr auto languageKey = "window/language";
constexpr auto tourKey = "window/tourSeen";
constexpr auto newestRunKey = "drawing/newestRunReads";
constexpr auto penWidthKey = "drawing/penWidth";
constexpr auto numbersKey = "drawing/numbers";
constexpr auto folderKey = "dataset/folder";
constexpr auto polarityKey = "dataset/polarity";
constexpr auto framingKey = "dataset/framing";
constexpr auto recentKey = "dataset/recentFolders";
constexpr auto modelAKey = "drawing/judgeA";
constexpr auto modelBKey = "drawing/judgeB";
constexpr auto runsFolderKey = "history/runsFolder";
constexpr auto runAKey = "compare/a";
constexpr auto runBKey = "compare/b";

constexpr int recentCount = 8;
constexpr double defaultPen = 0.06;

QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/settings.ini");
}

/// Another name where a pipe or a device has taken this one: reading it might never end.
QString readableFile(const QString &file)
{
    const QFileInfo there(file);
    if (!there.exists() || there.isFile())
        return file;
    qWarning("%s: is not an ordinary file; the settings are kept in settings-2.ini beside it", qUtf8Printable(file));
    return there.dir().filePath(QStringLiteral("settings-2.ini"));
}

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QString schemeName(ColourScheme scheme)
{
    switch (scheme) {
    case ColourScheme::Light:
        return QStringLiteral("light");
    case ColourScheme::Dark:
        return QStringLiteral("dark");
    case ColourScheme::System:
        break;
    }
    return QStringLiteral("system");
}

} // namespace

Settings::Settings()
    : Settings(settingsFile())
{
}

Settings::Settings(const QString &file)
    : m_settings(readableFile(file), QSettings::IniFormat)
{
}

QByteArray Settings::windowGeometry() const
{
    return m_settings.value(key(geometryKey)).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(key(geometryKey), geometry);
}

QByteArray Settings::windowState() const
{
    return m_settings.value(key(stateKey)).toByteArray();
}

void Settings::setWindowState(const QByteArray &state)
{
    m_settings.setValue(key(stateKey), state);
}

int Settings::page() const
{
    return std::max(0, m_settings.value(key(pageKey)).toInt());
}

void Settings::setPage(int page)
{
    m_settings.setValue(key(pageKey), page);
}

ColourScheme Settings::colourScheme() const
{
    const QString name = m_settings.value(key(schemeKey)).toString();
    for (const auto scheme : {ColourScheme::Light, ColourScheme::Dark})
        if (name == schemeName(scheme))
            return scheme;
    return ColourScheme::System;
}

void Settings::setColourScheme(ColourScheme scheme)
{
    m_settings.setValue(key(schemeKey), schemeName(scheme));
}

bool Settings::logarithmicLoss() const
{
    return m_settings.value(key(logarithmicLossKey), false).toBool();
}

void Settings::setLogarithmicLoss(bool logarithmic)
{
    m_settings.setValue(key(logarithmicLossKey), logarithmic);
}

double Settings::curveSmoothing() const
{
    const double smoothing = m_settings.value(key(smoothingKey), 0).toDouble();
    return smoothing > 0 && smoothing < 1 ? smoothing : 0;
}

void Settings::setCurveSmoothing(double smoothing)
{
    m_settings.setValue(key(smoothingKey), smoothing);
}

QString Settings::language() const
{
    return m_settings.value(key(languageKey)).toString();
}

void Settings::setLanguage(const QString &code)
{
    m_settings.setValue(key(languageKey), code);
}

bool Settings::tourSeen() const
{
    return m_settings.value(key(tourKey), false).toBool();
}

void Settings::setTourSeen(bool seen)
{
    m_settings.setValue(key(tourKey), seen);
}

bool Settings::drawingPanelVisible() const
{
    return m_settings.value(key(drawingPanelKey), true).toBool();
}

void Settings::setDrawingPanelVisible(bool visible)
{
    m_settings.setValue(key(drawingPanelKey), visible);
}

bool Settings::newestRunReads() const
{
    return m_settings.value(key(newestRunKey), true).toBool();
}

void Settings::setNewestRunReads(bool reads)
{
    m_settings.setValue(key(newestRunKey), reads);
}

double Settings::penWidth() const
{
    bool isNumber = false;
    const double width = m_settings.value(key(penWidthKey), defaultPen).toDouble(&isNumber);
    return isNumber && width > 0.005 && width < 0.5 ? width : defaultPen;
}

void Settings::setPenWidth(double width)
{
    m_settings.setValue(key(penWidthKey), width);
}

bool Settings::readsNumbers() const
{
    return m_settings.value(key(numbersKey), false).toBool();
}

void Settings::setReadsNumbers(bool reads)
{
    m_settings.setValue(key(numbersKey), reads);
}

QString Settings::datasetFolder() const
{
    return m_settings.value(key(folderKey)).toString();
}

void Settings::setDatasetFolder(const QString &folder)
{
    m_settings.setValue(key(folderKey), folder);
}

PreparationRequest Settings::preparation() const
{
    try {
        const auto text = [this](const char *name) {
            return m_settings.value(key(name), QStringLiteral("auto")).toString().toStdString();
        };
        return {.polarity = polarityFromName(text(polarityKey)), .framing = framingFromName(text(framingKey))};
    } catch (const std::invalid_argument &) {
        return {};
    }
}

void Settings::setPreparation(const PreparationRequest &request)
{
    const std::string polarity = request.polarity ? polarityName(*request.polarity) : "auto";
    const std::string framing = request.framing ? framingName(*request.framing) : "auto";
    m_settings.setValue(key(polarityKey), QString::fromStdString(polarity));
    m_settings.setValue(key(framingKey), QString::fromStdString(framing));
}

QStringList Settings::recentFolders() const
{
    QStringList folders = m_settings.value(key(recentKey)).toStringList();
    folders.removeAll(QString());
    folders.removeDuplicates();
    return folders.mid(0, recentCount);
}

void Settings::addRecentFolder(const QString &folder)
{
    QStringList folders = recentFolders();
    folders.removeAll(QDir::cleanPath(folder));
    folders.prepend(QDir::cleanPath(folder));
    m_settings.setValue(key(recentKey), QStringList(folders.mid(0, recentCount)));
}

QString Settings::modelA() const
{
    return m_settings.value(key(modelAKey)).toString();
}

void Settings::setModelA(const QString &model)
{
    m_settings.setValue(key(modelAKey), model);
}

QString Settings::modelB() const
{
    return m_settings.value(key(modelBKey)).toString();
}

void Settings::setModelB(const QString &model)
{
    m_settings.setValue(key(modelBKey), model);
}

QString Settings::runsFolder() const
{
    return m_settings.value(key(runsFolderKey)).toString();
}

void Settings::setRunsFolder(const QString &folder)
{
    m_settings.setValue(key(runsFolderKey), folder);
}

QString Settings::runA() const
{
    return m_settings.value(key(runAKey)).toString();
}

void Settings::setRunA(const QString &folder)
{
    m_settings.setValue(key(runAKey), folder);
}

QString Settings::runB() const
{
    return m_settings.value(key(runBKey)).toString();
}

void Settings::setRunB(const QString &folder)
{
    m_settings.setValue(key(runBKey), folder);
}

} // namespace digitlab::ui
