// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/model_file.h"
#include "ui/data/dropped.h"
#include "ui/jobs/drawing_models.h"
#include "ui/jobs/settings.h"

#include <QObject>
#include <functional>

namespace digitlab::ui {

class DataPresenter;
class HistoryPresenter;

/// What the File menu, a drop on the window and the command line do with folders and files.
class FileCommands : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; `window` is what dialogs stand over.
    FileCommands(Settings &settings, const Model &shipped, DrawingModels &models, DataPresenter &datasets,
        HistoryPresenter &history, QWidget &window);

    void chooseDataset();
    void chooseDatasetFile();
    void chooseRun();
    /// A dataset, runs, an image, a model or drawings files: the same wherever they were dropped or named.
    void take(const Dropped &dropped);
    void open(const QString &path) { take(droppedFrom(QStringList{path})); }
    void getMnist();
    void exportModel();
    /// In the format that the ending tells; says how to use the file where another program is to. Throws
    /// std::runtime_error that names the file.
    void exportModelTo(const QString &file);
    void showAbout();

Q_SIGNALS:
    void datasetRequested();
    void runRequested();
    void imageRequested(const QImage &image);
    void drawingsRequested(const QStringList &files);
    void done(const QString &sentence);
    void failed(const QString &sentence);

private:
    void openDataset(const QString &folder);
    void openRuns(const QStringList &folders);
    void openImage(const Dropped &dropped);
    void openModel(const QString &file);
    void showUsage(const QString &file, const std::string &usage);
    void attempt(const std::function<void()> &action);

    Settings &m_settings;
    const Model &m_shipped;
    DrawingModels &m_models;
    DataPresenter &m_datasets;
    HistoryPresenter &m_history;
    QWidget &m_window;
    ModelSource m_opened; ///< a model file that is still being read
};

} // namespace digitlab::ui
