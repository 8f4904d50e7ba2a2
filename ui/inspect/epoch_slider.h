// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

class QLabel;

namespace digitlab::ui {

class SpokenSlider;

/// A slider over those epochs of a run that can be looked at, and what it stands on.
class EpochSlider : public QWidget
{
    Q_OBJECT

public:
    explicit EpochSlider(QWidget *parent = nullptr);

    /// `known`: ascending; `shown` is one of them. Without epochChosen().
    void setEpochs(const std::vector<int> &known, int shown);
    /// What stands beside the slider, "Epoch 3 of 12 · 93.3 %"; and under it, empty for nothing.
    void setTexts(const QString &epoch, const QString &note);
    int epoch() const;

Q_SIGNALS:
    void epochChosen(int epoch);

private:
    SpokenSlider *m_slider;
    QLabel *m_epoch;
    QLabel *m_note;
};

} // namespace digitlab::ui
