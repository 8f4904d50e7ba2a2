// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/input_preparation.h"
#include "core/data/reading/folder_reading.h"
#include "ui/jobs/job.h"

namespace digitlab::ui {

/// What the Data page's "Prepare" asks for: the report's 1,000 digits as PNG class folders.
struct PrepareRequest {
    QString source;                 ///< folder of idx files or class folders
    QString target;                 ///< new or empty folder
    int perClass = 100;             ///< both splits together
    PreparationRequest preparation; ///< of the source's images
    double testFraction = 0.3;
    double validationFraction = 0; ///< of the training split, held out of it
    quint64 seed = 0;
    InnerFolders innerFolders = InnerFolders::Leave; ///< of the source
};

/// Picks, splits and writes.
class DatasetPreparer : public Job
{
    Q_OBJECT

public:
    using Job::Job;

    void prepare(const PrepareRequest &request);

Q_SIGNALS:
    void prepared(const QString &target);
};

} // namespace digitlab::ui
