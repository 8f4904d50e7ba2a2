// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/drawing_reader.h"
#include "ui/jobs/judges.h"
#include "ui/jobs/kept_digits.h"
#include "ui/jobs/kept_scores.h"
#include "ui/jobs/run_list.h"

#include <QObject>

namespace digitlab::ui {

class DrawPanel;

/// Connects the drawing panel with the thread that reads drawings and with the judges, and keeps the user's digits.
class DrawingPresenter : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    DrawingPresenter(KeptDigits &digits, RunList &runs, DrawingReader &reader, Settings &settings, DrawPanel &panel,
        Judges &judges, QObject *parent = nullptr);

    /// Puts a kept digit on the sheet.
    void show(const KeptDigit &digit);

Q_SIGNALS:
    void failed(const QString &message);

private:
    struct Shown {
        JudgeSource sourceA;
        JudgeSource sourceB;
        QString nameA;
        QString nameB;
        std::filesystem::path fileOfA; ///< its weights are final once it has one
        std::filesystem::path fileOfB;

        friend bool operator==(const Shown &, const Shown &) = default;
    };
    void connectPanel();
    void connectKeeping();
    void restoreJudges();
    void choose(Judge side, const JudgeSource &source);
    void keep(int label, const std::function<KeptDigit(int digit)> &made);
    void store(const KeptDigit &digit);
    void showJudges();
    void showOptions();
    void takeDigits();
    void measureKept();
    void showKeptSummary();
    std::optional<ScoredNetwork> scoredNetwork(Judge side) const;

    KeptDigits &m_digits;
    RunList &m_runs;
    DrawingReader &m_reader;
    Settings &m_settings;
    DrawPanel &m_panel;
    Judges &m_judges;
    KeptScores m_scores;
    Shown m_shown;
    std::optional<KeptDigit> m_onCanvas; ///< what was kept, as long as it stands there
};

} // namespace digitlab::ui
