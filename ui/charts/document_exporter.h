// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/document.h"
#include "ui/jobs/background_task.h"

#include <QObject>
#include <functional>

namespace digitlab::ui {

/// Writes documents on a thread of its own: .html, .pdf, .md or .tex, as the file's name ends.
class DocumentExporter : public QObject
{
    Q_OBJECT

public:
    explicit DocumentExporter(QObject *parent = nullptr);

    /// `make` runs on the other thread; what is under way is given up.
    void start(std::function<Document()> make, const QString &file);
    void cancel() { m_task.cancel(); }
    bool isBusy() const { return m_task.isBusy(); }

Q_SIGNALS:
    void progressed(int done, int total);
    void written(const QString &file);
    void failed(const QString &message);
    void cancelled();

private:
    BackgroundTask m_task;
};

/// For a file dialog, HTML first.
QString documentFilters();

} // namespace digitlab::ui
