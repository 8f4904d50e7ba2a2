// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/reading/dataset_refusal.h"
#include "core/data/reading/folder_reading.h"

#include <QObject>
#include <memory>
#include <thread>

namespace digitlab::ui {

/// Reads datasets on a thread of its own; signals come on the GUI thread.
class DatasetLoader : public QObject
{
    Q_OBJECT

public:
    explicit DatasetLoader(QObject *parent = nullptr);
    ~DatasetLoader() override;

    static constexpr double usualTestShare = 0.3;

    /// Starts reading; what is being read is given up first.
    /// `testShare`, in (0, 1): of a folder that is to be split.
    /// `innerFolders`: what becomes of folders inside class folders. `preparation`: of its images; what is not asked
    /// for is chosen from them.
    void load(const QString &folder, double testShare = usualTestShare, InnerFolders innerFolders = InnerFolders::Leave,
        const PreparationRequest &preparation = {});
    void loadBuiltin();
    /// What a run was trained on, split and prepared as it was, without the own drawings that had joined it.
    void loadAgain(const DatasetIdentity &dataset, int classes);
    void cancel();
    bool isLoading() const;
    /// What can be read instead of the folder that failed last; valid while failed() is told.
    const std::vector<Remedy> &remedies() const;
    /// What was asked for of the images that were loaded last, or are being loaded.
    const PreparationRequest &preparation() const;

Q_SIGNALS:
    void started(const QString &source);
    void progressed(int done, int total); ///< at most 30 times a second; total 0 while unknown
    void loaded(std::shared_ptr<const digitlab::SplitDataset> data);
    void failed(const QString &message);
    void cancelled();

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace digitlab::ui
