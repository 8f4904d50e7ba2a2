#pragma once

#include "core/evaluation/classification_report.h"

#include <QWidget>

class QTableView;

namespace digitlab::ui {

class ReportModel;

/// A classification report as a table with tabular figures: precision, recall, F1, support by class and the averages. Copies as
/// scikit-learn's text, saves as text or CSV.
class ReportView : public QWidget
{
    Q_OBJECT

public:
    explicit ReportView(QWidget *parent = nullptr);

    void setReport(const ClassificationReport &report);
    void clear();

private:
    ReportModel *m_model;
    QTableView *m_table;
};

} // namespace digitlab::ui
