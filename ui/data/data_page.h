// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/synthetic/augmentation.h"
#include "ui/jobs/dataset_preparer.h"
#include "ui/style/message_bar.h"
#include "ui/style/message_host.h"

#include <QWidget>
#include <memory>

namespace digitlab::ui {

class FindingsView;

/// Choose a dataset, see what is in it: counts by class and side, images, findings, what augmentation makes of them;
/// prepare one.
class DataPage : public QWidget, public MessageHost
{
    Q_OBJECT

public:
    explicit DataPage(QWidget *parent = nullptr);
    ~DataPage() override;

    void setDataset(std::shared_ptr<const SplitDataset> dataset);
    /// What the Train page would do to training images.
    void setAugmentation(const Augmentation &augmentation, quint64 seed);
    /// What was asked for of its images.
    void setPreparation(const PreparationRequest &request);
    void setRecentFolders(const QStringList &folders);
    void showLoading(const QString &source);
    void showProgress(int done, int total);
    /// Reading ended, loaded or not: the page is usable again.
    void endLoading();
    /// Bytes of MNIST's files; endLoading() ends it.
    void showDownloading(int bytes, int total);
    /// What stands on the page's tab "Findings".
    FindingsView *findings();
    /// Puts the number of findings on their tab.
    void countFindings();
    void showPreparing(int done, int total);
    void endPreparing();
    MessageBar *messages() override;

Q_SIGNALS:
    void folderRequested(const QString &folder); ///< chosen in the dialog, or recent
    void builtinRequested();
    void preparationRequested(const digitlab::PreparationRequest &request);
    void mnistRequested();
    void cancelRequested();
    void prepareRequested(const digitlab::ui::PrepareRequest &request);
    void prepareCancelRequested();

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace digitlab::ui
