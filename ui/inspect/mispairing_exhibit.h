// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace digitlab::ui {

class HeatmapView;

/// The fault that spoilt the report, on request beside the true matrix: predictions in shuffled order against labels in
/// file order.
class MispairingExhibit : public QWidget
{
    Q_OBJECT

public:
    explicit MispairingExhibit(QWidget *parent = nullptr);

    void setRun(const Run &run);

private:
    void showExhibit(bool shown);

    QCheckBox *m_show;
    QLabel *m_explanation;
    HeatmapView *m_matrix;
};

} // namespace digitlab::ui
