// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/classification_report.h"
#include "ui/style/record_model.h"

#include <optional>

namespace digitlab::ui {

/// A row's figures; accuracy has no precision and no recall.
struct ReportLine {
    QString name;
    QString label; ///< the name, as short as it must be
    std::optional<double> precision;
    std::optional<double> recall;
    std::optional<double> f1;
    int support = 0;
    bool isClass = true; ///< not a summary
};

/// A classification report by rows: the classes, then accuracy, macro average and weighted average.
class ReportModel : public RecordModel<ReportLine, 5>
{
    Q_OBJECT

public:
    enum Column { NameColumn, PrecisionColumn, RecallColumn, F1Column, SupportColumn, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    using RecordModel::RecordModel;

    /// Nothing for an empty table.
    void setReport(std::optional<ClassificationReport> report);
    const std::optional<ClassificationReport> &report() const { return m_report; }
    /// Comma separated, fractions with four digits.
    QString toCsv() const;

protected:
    QVariant cell(const ReportLine &line, int column, int role) const override;
    QVariant heading(int column, int role) const override;
    Qt::Alignment alignment(int column) const override;

private:
    std::optional<ClassificationReport> m_report;
};

} // namespace digitlab::ui
