// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/reading/dataset_refusal.h"
#include "core/data/reading/folder_reading.h"
#include "ui/jobs/job.h"

#include <memory>

namespace digitlab::ui {

/// Reads datasets.
class DatasetLoader : public Job
{
    Q_OBJECT

public:
    using Job::Job;

    static constexpr double usualTestFraction = 0.3;

    /// Starts reading; what is being read is given up first.
    /// `testFraction`, in (0, 1): of a folder that is to be split.
    /// `innerFolders`: what becomes of folders inside class folders. `preparation`: of its images; what is not asked
    /// for is chosen from them.
    void load(const QString &folder, double testFraction = usualTestFraction,
        InnerFolders innerFolders = InnerFolders::Leave, const PreparationRequest &preparation = {});
    void loadBuiltin();
    /// What a run was trained on, split and prepared as it was, without the own drawings that had joined it.
    void loadAgain(const DatasetIdentity &dataset, int classes);
    /// What can be read instead of the folder that failed last; valid while failed() is told.
    const std::vector<Remedy> &remedies() const { return m_remedies; }
    /// What was asked for of the images that were loaded last, or are being loaded.
    const PreparationRequest &preparation() const { return m_preparation; }

Q_SIGNALS:
    void loaded(std::shared_ptr<const digitlab::SplitDataset> data);

private:
    using Read = std::function<std::optional<SplitDataset>(const std::stop_token &, const ProgressObserver &)>;

    void read(const Read &function);
    void readFolder(const QString &folder, const ReadOptions &wanted, InnerFolders innerFolders);
    void refuse(const DatasetRefusal &refusal);

    PreparationRequest m_preparation;
    std::vector<Remedy> m_remedies;
};

} // namespace digitlab::ui
