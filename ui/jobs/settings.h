// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/input_preparation.h"
#include "core/training/training_config.h"
#include "core/training/training_time.h"
#include "ui/style/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <optional>

namespace digitlab::ui {

/// What is there again at the next start. Every key stands once, in settings.cpp.
class Settings
{
public:
    /// The user's settings file, or `file` (tests).
    Settings();
    explicit Settings(const QString &file);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    QByteArray windowState() const;
    void setWindowState(const QByteArray &state);
    /// At least 0; which pages there are, only the window knows.
    int page() const;
    void setPage(int page);
    ColourScheme colourScheme() const;
    void setColourScheme(ColourScheme scheme);
    /// Whether losses stand on a logarithmic axis, in charts and in exported figures.
    bool logarithmicLoss() const;
    void setLogarithmicLoss(bool logarithmic);
    /// How much curves are smoothed, in [0, 1).
    double curveSmoothing() const;
    void setCurveSmoothing(double smoothing);
    /// As in languages(); empty: the system's.
    QString language() const;
    void setLanguage(const QString &code);
    /// Whether the tour was seen, or left.
    bool tourSeen() const;
    void setTourSeen(bool seen);
    bool drawingPanelVisible() const;
    void setDrawingPanelVisible(bool visible);
    /// Who reads drawings, as Judges' presenter writes it; B may be empty.
    QString modelA() const;
    void setModelA(const QString &model);
    QString modelB() const;
    void setModelB(const QString &model);
    /// Whether what is trained reads drawings from then on.
    bool newestRunReads() const;
    void setNewestRunReads(bool reads);
    /// Fraction of the canvas side.
    double penWidth() const;
    void setPenWidth(double width);
    /// Whether the marks of a drawing are read as a number.
    bool readsNumbers() const;
    void setReadsNumbers(bool reads);
    /// Empty: the built-in digits.
    QString datasetFolder() const;
    void setDatasetFolder(const QString &folder);
    /// What the user has set of the preparation of that folder's images.
    PreparationRequest preparation() const;
    void setPreparation(const PreparationRequest &request);
    /// Newest first, at most eight.
    QStringList recentFolders() const;
    void addRecentFolder(const QString &folder);
    /// The Train page's settings; the `recommended` preset at the first start or where the stored text is damaged.
    RunConfig runConfig() const;
    void setRunConfig(const RunConfig &config);
    /// Whether the user's digits join the training split.
    bool addsOwnDigits() const;
    void setAddsOwnDigits(bool added);
    /// Whether the settings that matter less are unfolded.
    bool showsMoreSettings() const;
    void setShowsMoreSettings(bool shown);
    /// Of the last training here; none before there was one.
    std::optional<TrainingSpeed> trainingSpeed() const;
    void setTrainingSpeed(const TrainingSpeed &speed);
    /// Where runs are kept; empty: the usual place.
    QString runsFolder() const;
    void setRunsFolder(const QString &folder);
    QString runA() const;
    void setRunA(const QString &folder);
    QString runB() const;
    void setRunB(const QString &folder);

private:
    QSettings m_settings;
};

} // namespace digitlab::ui
