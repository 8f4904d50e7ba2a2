// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run.h"
#include "ui/style/card.h"
#include "ui/widgets/comparison_model.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace digitlab::ui {

class ValueTable;

/// What a run was trained with: what differs from its preset in a sentence, all settings beside the preset's in a table
/// that can be unfolded, and a way to train with them again.
class RunSettingsCard : public Card
{
    Q_OBJECT

public:
    explicit RunSettingsCard(QWidget *parent = nullptr);

    void setRun(const Run &run);

Q_SIGNALS:
    /// They should be those of the next training.
    void useRequested();

private:
    void unfold(bool unfolded);

    ComparisonModel m_model;
    QLabel *m_summary;
    ValueTable *m_table;
    QToolButton *m_all;
    QPushButton *m_use;
};

} // namespace digitlab::ui
