#pragma once

#include "core/runs/run_store.h"

#include <QComboBox>

namespace digitlab::ui {

/// The history as a list to choose one run from: name, accuracy and date.
class RunPicker : public QComboBox
{
    Q_OBJECT

public:
    explicit RunPicker(QWidget *parent = nullptr);

    /// Newest first; the choice stays where it still exists. Runs without a finished epoch are left out.
    void setRuns(const std::vector<RunSummary> &runs);
    /// Without runChosen().
    void setCurrentRun(const QString &folder);
    /// Empty where nothing is chosen.
    QString currentRun() const;

Q_SIGNALS:
    /// Chosen by the user.
    void runChosen(const QString &folder);
};

/// "Final · 93.3 % · 23 Nov 10:15"
QString runTitle(const RunSummary &run);

} // namespace digitlab::ui
