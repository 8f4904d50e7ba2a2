// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/data/findings_presenter.h"
#include "ui/jobs/dataset_preparer.h"
#include "ui/jobs/mnist_downloader.h"
#include "ui/jobs/trainings.h"
#include "ui/style/message_bar.h"

#include <QObject>

namespace digitlab::ui {

class DataPage;

/// Connects the Data page with the services that read, download, check and prepare datasets.
class DataPresenter : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    DataPresenter(OpenDataset &dataset, Trainings &trainings, DatasetPreparer &preparer, Settings &settings,
        DataPage &page, QObject *parent = nullptr);

    void open(const QString &folder, InnerFolders innerFolders = InnerFolders::Leave);
    void openBuiltin();
    /// Downloads MNIST as far as it is not there yet, and opens it.
    void getMnist();
    QUndoStack *undoStack() { return m_findings.undoStack(); }
    MnistDownloader &downloader() { return m_downloader; }

Q_SIGNALS:
    /// A run's folder was chosen where a dataset's was expected.
    void runChosen(const QString &folder);

private:
    void connectPrediction();
    void connectPreparing();
    void connectDownloading();
    void endDownloading();
    void connectFindings();
    void reportTraining();
    void forgetTraining();
    void takeDataset(const std::shared_ptr<const SplitDataset> &data);
    void reload(const QString &folder, const PreparationRequest &request);
    void reportReadingFailed(const QString &message);
    void offer(MessageKind kind, const QString &message, const std::vector<MessageChoice> &choices);
    std::vector<MessageChoice> choicesFor(const std::vector<Remedy> &remedies);
    void reportLayout(const SplitDataset &data);
    void reportPrepared(const QString &target);

    OpenDataset &m_dataset;
    Trainings &m_trainings;
    DatasetPreparer &m_preparer;
    Settings &m_settings;
    DataPage &m_page;
    QString m_opened;                                     // the folder that was asked for last
    InnerFolders m_innerFolders = InnerFolders::AsNeeded; // as it was read
    bool m_leavesOut = false;                             // reads anew because images were left out
    QString m_toldOfTraining;                             // with nothing else in that message
    FindingsPresenter m_findings;
    MnistDownloader m_downloader;
};

} // namespace digitlab::ui
