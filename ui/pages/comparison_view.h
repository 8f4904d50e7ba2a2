#pragma once

#include "core/data/dataset.h"
#include "core/runs/run.h"

#include <QWidget>
#include <memory>

namespace digitlab::ui {

/// All that is told of two runs side by side, from the verdict down to the pictures.
class ComparisonView : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonView(QWidget *parent = nullptr);
    ~ComparisonView() override;

    void show(const Run &a, const Run &b, const std::shared_ptr<const SplitDataset> &dataset);
    /// The sentence to quote.
    QString verdictText() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showVerdict(const Run &a, const Run &b, const std::shared_ptr<const SplitDataset> &dataset);
    void showCurves(const Run &a, const Run &b);
    void showMatrices(const Run &a, const Run &b);

    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace digitlab::ui
