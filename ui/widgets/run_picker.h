// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_store.h"

#include <QComboBox>
#include <optional>
#include <vector>

namespace digitlab::ui {

/// The history as a list to choose one run from: name, accuracy and date.
class RunPicker : public QComboBox
{
    Q_OBJECT

public:
    /// Runs alone, or before them the groups of seeds, see groupOf().
    enum class Offer { Runs, RunsAndSeeds };
    explicit RunPicker(Offer offer = Offer::Runs, QWidget *parent = nullptr);

    /// Newest first; the choice stays where it still exists. Runs without a finished epoch are left out.
    void setRuns(const std::vector<RunSummary> &runs);
    /// Without runChosen(). A run that is not in the list yet is chosen when it comes.
    void setCurrentRun(const QString &folder);
    /// Marks what cannot be compared image by image with a run on that dataset, with the reason as tooltip; it can be
    /// chosen all the same. Nothing: no marks.
    void setOther(const std::optional<DatasetIdentity> &dataset);
    /// A folder, or what stands for a group of seeds; empty where nothing is chosen.
    QString currentRun() const;

Q_SIGNALS:
    /// Chosen by the user.
    void runChosen(const QString &folder);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addGroups(const std::vector<RunSummary> &runs);
    void addChoice(const QString &title, const QString &choice, const QString &toolTip, const DatasetIdentity &dataset);
    void mark();

    /// What an item says while it is not marked.
    struct Choice {
        QString id;
        QString title;
        QString toolTip;
        DatasetIdentity dataset;
    };

    Offer m_offer;
    std::vector<Choice> m_choices;
    std::optional<DatasetIdentity> m_other;
    QString m_wanted;
};

/// The key of the group of seeds (see RunGroup) that a choice stands for; empty where it is a run's folder.
QString groupOf(const QString &choice);
QString choiceOf(const QString &groupKey);

/// "Final · 93.3 % · 23 Nov 10:15"; a seed other than 0 is named.
QString runTitle(const RunSummary &run);
/// The same without its accuracy, which on other data would mislead.
QString runTitleWithoutAccuracy(const RunSummary &run);

} // namespace digitlab::ui
