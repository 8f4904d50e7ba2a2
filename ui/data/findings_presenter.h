// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/dataset_checker.h"
#include "ui/jobs/open_dataset.h"
#include "ui/jobs/skip_list_editor.h"

#include <QObject>
#include <QUndoStack>

namespace digitlab::ui {

class DataPage;

/// Checks each dataset that is opened and shows the findings on the Data page; leaves images out and takes them back.
class FindingsPresenter : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    FindingsPresenter(OpenDataset &dataset, DataPage &page, QObject *parent = nullptr);

    /// Takes back what was left out last.
    void undo() { m_undo.undo(); }
    QUndoStack *undoStack() { return &m_undo; }

Q_SIGNALS:
    /// Images were left out, which undo() takes back.
    void leftOut(const QString &message);
    /// The dataset's folder is to be read again.
    void reloadRequested(const QString &folder);

private:
    void connectView();
    void connectChecker();
    void connectEditor();
    void takeDataset(const std::shared_ptr<const SplitDataset> &data);
    void leaveOut(const std::vector<std::string> &files);
    void takeAllBack();
    void keepStep(const QString &folder, const std::vector<std::string> &files);
    void reportLeftOut(const QString &folder, const std::vector<std::string> &files);
    void reportFailure(const QString &message);
    /// Of the dataset at hand; empty for the built-in digits.
    QString folder() const;

    OpenDataset &m_dataset;
    DataPage &m_page;
    QString m_folder; // of what was left out
    QUndoStack m_undo;
    bool m_isRedoing = false; // what comes is a step already
    SkipListEditor m_editor;
    DatasetChecker m_checker;
};

} // namespace digitlab::ui
