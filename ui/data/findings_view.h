// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace digitlab::ui {

class FindingsModel;

/// What the check found in a dataset, as a table that can be filtered, saved and copied; a sentence where there is
/// nothing. Images can be left out of the dataset from here.
class FindingsView : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsView(QWidget *parent = nullptr);

    /// What is known before the check: what reading found.
    void setDataset(const SplitDataset &dataset);
    /// The result of the check.
    void setFindings(const std::vector<Finding> &findings);
    /// More that was found later on.
    void addFindings(const std::vector<Finding> &findings);
    int count() const { return static_cast<int>(m_findings.size()); }

    void showBusy(const QString &what);
    void showProgress(int done, int total);
    void endBusy();

    /// What is said above the table, or how far the check is.
    QString statusText() const;
    /// What is said in place of the table.
    QString emptyText() const;

Q_SIGNALS:
    void checkRequested();
    void labelErrorsRequested();
    void cancelRequested();
    void leaveOutRequested(const std::vector<std::string> &files);
    void takeBackRequested();
    void failed(const QString &message); ///< saving the list

private:
    QWidget *toolbar();
    QWidget *statusRow();
    void setUpTable();
    void connectButtons();
    void show(const QString &status, const QString &emptyText);
    void fillFilter();
    void filter();
    void updateButtons();
    std::vector<Finding> shownFindings() const;
    std::vector<std::string> chosenFiles() const;
    void save();
    void showMenu(const QPoint &place);

    std::vector<Finding> m_findings;
    int m_images = 0;
    FindingsModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QComboBox *m_kinds;
    QPushButton *m_leaveOut;
    QPushButton *m_takeBack;
    QPushButton *m_check;
    QPushButton *m_labelErrors;
    QPushButton *m_save;
    QStackedWidget *m_states;
    QLabel *m_status;
    QLabel *m_busyText;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QStackedWidget *m_content;
    QTableView *m_table;
    QLabel *m_empty;
};

} // namespace digitlab::ui
