// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/network.h"
#include "ui/jobs/job.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace digitlab::ui {

class SaliencyView;

/// Where the network looked in one image, for a class of the user's choice, by occlusion or by gradient; computed in
/// the background.
class SaliencyPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SaliencyPanel(QWidget *parent = nullptr);

    /// `label`: the class that is asked about first.
    void show(std::span<const std::uint8_t> pixels, std::shared_ptr<const Network> network,
        const QStringList &classNames, int label);
    void clear();

Q_SIGNALS:
    void shown(); ///< the heat is there

private:
    enum class Method { Occlusion, Gradient };
    Method method() const;
    void compute();
    void take(std::vector<float> heat);

    QComboBox *m_method;
    QComboBox *m_class;
    QLabel *m_explanation;
    SaliencyView *m_view;
    std::vector<std::uint8_t> m_pixels;
    std::shared_ptr<const Network> m_network;
    Job m_job; // last: its thread ends first
};

} // namespace digitlab::ui
