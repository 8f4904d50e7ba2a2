// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/evaluation/paired_comparison.h"
#include "core/runs/run.h"
#include "ui/jobs/drawing_models.h"

#include <QTabWidget>
#include <memory>

class QPushButton;

namespace digitlab::ui {

class DigitGallery;

/// The test images on which two runs differ: fixed by B, broken by B, wrong in both.
class ChangedImages : public QTabWidget
{
    Q_OBJECT

public:
    explicit ChangedImages(QWidget *parent = nullptr);

    /// `dataset` may be null or another dataset than the runs': then the galleries say so.
    void show(const Run &a, const Run &b, const PairedComparison &comparison,
        const std::shared_ptr<const SplitDataset> &dataset);
    void clear();

Q_SIGNALS:
    /// An image is to be looked into, as that side read it. `row` of the predictions.
    void imageChosen(digitlab::ui::ModelSide side, int row);

private:
    QWidget *makeButtons();
    QPushButton *makeButton(ModelSide side, const QString &text);
    DigitGallery *gallery() const;
    void activate(int tab, int row);
    void showSelection();
    void showRows(int tab, const std::vector<int> &rows, const Run &a, const Run &b, const SplitDataset *dataset);

    std::vector<DigitGallery *> m_galleries;
    QPushButton *m_inspectA;
    QPushButton *m_inspectB;
};

} // namespace digitlab::ui
