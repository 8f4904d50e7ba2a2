#pragma once

#include "core/data/dataset.h"

#include <QStackedWidget>

class QLabel;
class QTableView;

namespace digitlab::ui {

class FindingsModel;

/// The findings of a dataset as a table that can be saved and copied; a sentence where there are none.
class FindingsView : public QStackedWidget
{
    Q_OBJECT

public:
    explicit FindingsView(QWidget *parent = nullptr);

    void setDataset(const SplitDataset &dataset);
    void clear();
    /// What is said in place of the table.
    QString emptyText() const;

private:
    void showFindings(const std::vector<Finding> &findings, const QString &emptyText);
    void showMenu(const QPoint &place);

    FindingsModel *m_model;
    QTableView *m_table;
    QLabel *m_empty;
};

} // namespace digitlab::ui
