// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "ui/style/record_model.h"

namespace digitlab::ui {

/// "Duplicate across splits" for "duplicate-across-sides".
QString findingKindText(const std::string &kind);

/// What was found out about a dataset, the gravest first.
class FindingsModel : public RecordModel<Finding, 4>
{
    Q_OBJECT

public:
    enum Column { SeverityColumn, KindColumn, FileColumn, MessageColumn };
    enum Role { KindRole = Qt::UserRole }; ///< the finding's kind as core has it

    using RecordModel::RecordModel;

    void setFindings(std::vector<Finding> findings);
    const Finding &finding(int row) const { return record(row); }

protected:
    QVariant cell(const Finding &finding, int column, int role) const override;
    QVariant heading(int column, int role) const override;
};

} // namespace digitlab::ui
