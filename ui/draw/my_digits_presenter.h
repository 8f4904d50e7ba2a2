// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/drawing_models.h"
#include "ui/jobs/trainings.h"
#include "ui/jobs/user_digit_scores.h"

#include <QObject>
#include <functional>
#include <set>

namespace digitlab::ui {

class MyDigitsPage;
class TrainPage;

/// Connects the page of the user's digits with their collection, and tells how well each run reads them.
class MyDigitsPresenter : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    MyDigitsPresenter(OpenDataset &dataset, RunList &runs, Trainings &trainings, MyDigitsPage &page, TrainPage &train,
        DrawingModels &models, QObject *parent = nullptr);

    /// One file after the other, as far as they can be read.
    void importAll(const QStringList &files);

Q_SIGNALS:
    /// The strokes or the image of a user digit are wanted on the sheet.
    void digitChosen(const digitlab::UserDigit &digit);

private:
    using Rows = std::vector<int>;
    void connectPage();
    void connectDigits();
    void connectScores();
    void relabel(const Rows &rows, const QString &label);
    void remove(const Rows &rows);
    void undo();
    void importFrom(const QString &path);
    void importNext();
    void exportDrawings(const Rows &rows, const QString &file);
    void exportFolders(const Rows &rows, const QString &folder);
    void showImported(int count, int known, int leftOut, const QString &firstReason);
    void showDigits();
    void showOwnDigits();
    void showKnownLabels();
    void measure();
    void reportTrained(const QString &key);
    std::vector<UserDigit> chosen(const Rows &rows) const;
    void attempt(const QString &failure, const std::function<void()> &action);

    OpenDataset &m_dataset;
    RunList &m_runs;
    Trainings &m_trainings;
    MyDigitsPage &m_page;
    TrainPage &m_train;
    DrawingModels &m_models;
    UserDigitScores m_scores;
    std::set<std::filesystem::path> m_files; ///< opened model files beside the history
    QStringList m_toImport;                  ///< files whose turn comes
    QString m_trained;                       ///< key of the run that has just ended
};

} // namespace digitlab::ui
