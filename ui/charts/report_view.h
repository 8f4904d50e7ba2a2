// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/classification_report.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace digitlab::ui {

class ReportModel;
struct Figure;

/// A classification report as a table with tabular figures: precision, recall, F1, support by class and the averages.
/// Copies and saves as
/// scikit-learn's text, Markdown, LaTeX or CSV.
class ReportView : public QWidget
{
    Q_OBJECT

public:
    explicit ReportView(QWidget *parent = nullptr);

    void setReport(const ClassificationReport &report);
    void clear();
    /// Said while there is no report.
    void setEmptyText(const QString &text);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    Figure figure() const;
    void showWhatThereIs();

    ReportModel *m_model;
    QTableView *m_table;
    QLabel *m_empty;
    QWidget *m_buttons;
};

} // namespace digitlab::ui
