// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <QWidget>
#include <memory>

class QComboBox;
class QLabel;

namespace digitlab::ui {

class DigitGallery;

/// Images of a dataset: some of every class, or one class, of either side.
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
    void showSamples();

    std::shared_ptr<const SplitDataset> m_data;
    QComboBox *m_side;
    QComboBox *m_class;
    QLabel *m_summary;
    DigitGallery *m_gallery;
};

} // namespace digitlab::ui
