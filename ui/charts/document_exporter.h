// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/document.h"
#include "ui/jobs/job.h"

#include <functional>

namespace digitlab::ui {

/// Writes documents: .html, .pdf, .md or .tex, as the file's name ends.
class DocumentExporter : public Job
{
    Q_OBJECT

public:
    using Job::Job;

    /// `make` runs on the other thread; what is under way is given up.
    void write(std::function<Document()> make, const QString &file);

Q_SIGNALS:
    void written(const QString &file);
};

/// For a file dialog, HTML first.
QString documentFilters();

} // namespace digitlab::ui
