#pragma once

#include "core/data/dataset.h"
#include "core/evaluation/paired_comparison.h"
#include "core/runs/run.h"

#include <QTabWidget>
#include <memory>

namespace digitlab::ui {

class DigitGallery;

/// The test pictures on which two runs differ: fixed by B, broken by B, wrong in both.
class ChangedPictures : public QTabWidget
{
    Q_OBJECT

public:
    explicit ChangedPictures(QWidget *parent = nullptr);

    /// `dataset` may be null or another dataset than the runs': then the galleries say so.
    void show(const Run &a, const Run &b, const PairedComparison &comparison,
        const std::shared_ptr<const SplitDataset> &dataset);
    void clear();

private:
    void showRows(int tab, const std::vector<int> &rows, const Run &a, const Run &b, const SplitDataset *dataset);

    std::vector<DigitGallery *> m_galleries;
};

} // namespace digitlab::ui
