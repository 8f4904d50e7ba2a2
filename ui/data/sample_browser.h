// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <QWidget>
#include <memory>

class QComboBox;
class QLabel;
class QPushButton;

namespace digitlab::ui {

class DigitGallery;

/// Images of a dataset: some of every class, or one class, of either side, and more where more are asked for. Each
/// opens large.
class SampleBrowser : public QWidget
{
    Q_OBJECT

public:
    explicit SampleBrowser(QWidget *parent = nullptr);

    /// Null for none.
    void setDataset(std::shared_ptr<const SplitDataset> dataset);

private:
    const Dataset &side() const;
    std::vector<int> shownSamples() const;
    int sampleCount() const;
    void showFirst();
    void showMore();
    void showSamples();

    std::shared_ptr<const SplitDataset> m_data;
    QComboBox *m_side;
    QComboBox *m_class;
    QLabel *m_summary;
    QPushButton *m_more;
    DigitGallery *m_gallery;
    int m_most = 0; ///< images of each class that is shown
};

} // namespace digitlab::ui
