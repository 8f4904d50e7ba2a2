// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/message_bar.h"
#include "ui/style/message_host.h"
#include "ui/sweep/sweep_answer.h"

#include <QWidget>
#include <memory>

namespace digitlab::ui {

class SweepForm;
class SweepProgressRow;
class SweepTable;

/// Which option helps, asked of several at once: what to try, the runs as they fill, and what they say.
class SweepPage : public QWidget, public MessageHost
{
    Q_OBJECT

public:
    explicit SweepPage(QWidget *parent = nullptr);
    ~SweepPage() override;

    SweepForm *form();
    SweepProgressRow *progress();
    SweepTable *table();
    MessageBar *messages() override;
    /// The form, for a new sweep.
    void showForm();
    /// A sweep as far as it has been trained; `name` is its folder's.
    void showSweep(const QString &name, const SweepAnswer &answer);
    bool showsSweep() const;

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void exportRequested();
    /// Folder name of a run.
    void runActivated(const QString &folderName);
    /// Runs of one configuration each.
    void compareRequested(const QStringList &a, const QStringList &b);

private:
    void showSelection();

    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace digitlab::ui
