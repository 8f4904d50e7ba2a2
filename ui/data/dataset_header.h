// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <QStringList>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace digitlab::ui {

class ElidedLabel;

/// The dataset's name and what it is, or how far reading is, in the same place; and the buttons that open another.
class DatasetHeader : public QWidget
{
    Q_OBJECT

public:
    explicit DatasetHeader(QWidget *parent = nullptr);

    void setDataset(const SplitDataset &dataset);
    void setRecentFolders(const QStringList &folders);
    void showLoading(const QString &source);
    /// Bytes of MNIST's files.
    void showDownloading(int bytes, int total);
    void showProgress(int done, int total);
    void endLoading();
    /// What is said under the name.
    QString summary() const;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void folderRequested(const QString &folder);
    void builtinRequested();
    void mnistRequested();
    void prepareRequested();
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *progressRow();
    QWidget *buttonRow();
    void chooseFolder();
    void applyIcons();
    void elideSummary();
    void placeButtons();

    ElidedLabel *m_name;
    QBoxLayout *m_top; ///< the name, and the buttons beside or under it
    QWidget *m_buttons = nullptr;
    QStackedWidget *m_states;
    QLabel *m_summary;
    QLabel *m_progressText;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_open;
    QToolButton *m_recent;
    QMenu *m_recentMenu;
    QPushButton *m_builtin;
    QPushButton *m_mnist;
    QPushButton *m_prepare;
    QString m_summaryText;
};

} // namespace digitlab::ui
