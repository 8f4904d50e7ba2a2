// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/drawing_models.h"
#include "ui/jobs/drawing_reader.h"
#include "ui/jobs/run_list.h"
#include "ui/jobs/user_digit_scores.h"
#include "ui/jobs/user_digits.h"

#include <QObject>

namespace digitlab::ui {

class DrawPanel;

/// Connects the drawing panel with the thread that reads drawings and with the models, and keeps the user's digits.
class DrawingPresenter : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    DrawingPresenter(UserDigits &digits, RunList &runs, DrawingReader &reader, Settings &settings, DrawPanel &panel,
        DrawingModels &models, QObject *parent = nullptr);

    /// Puts a user digit on the sheet.
    void show(const UserDigit &digit);

Q_SIGNALS:
    void failed(const QString &message);

private:
    struct Shown {
        ModelSource sourceA;
        ModelSource sourceB;
        QString nameA;
        QString nameB;
        std::filesystem::path fileOfA; ///< its weights are final once it has one
        std::filesystem::path fileOfB;

        friend bool operator==(const Shown &, const Shown &) = default;
    };
    void connectPanel();
    void connectKeeping();
    void connectModels();
    void keep(int label, const std::function<UserDigit(const std::string &label)> &made);
    void store(const UserDigit &digit);
    void showModels();
    void showReadAs();
    void showOptions();
    void takeDigits();
    void showCollection();
    void measureUserDigits();
    void showScoreSummary();
    std::optional<ScoredNetwork> scoredNetwork(ModelSide side) const;

    UserDigits &m_digits;
    RunList &m_runs;
    DrawingReader &m_reader;
    Settings &m_settings;
    DrawPanel &m_panel;
    DrawingModels &m_models;
    UserDigitScores m_scores;
    Shown m_shown;
    std::optional<UserDigit> m_onCanvas; ///< what was kept, as long as it stands there
};

} // namespace digitlab::ui
