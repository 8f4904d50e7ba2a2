// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accessibility/accessible_source.h"

#include <QSlider>
#include <vector>

namespace digitlab::ui {

/// A slider whose places stand for numbers, as those of epochs: a screen reader says the number, not the place.
class SpokenSlider : public QSlider, public AccessibleSource
{
    Q_OBJECT

public:
    explicit SpokenSlider(const QString &name, QWidget *parent = nullptr);

    /// One a place, ascending; the range follows.
    void setNumbers(const std::vector<int> &numbers);
    const std::vector<int> &numbers() const { return m_numbers; }
    /// Of the place where it stands; 0 where there is none.
    int number() const;
    /// To the place of the nearest number.
    void setNumber(int number);
    /// What stands there in words: "Epoch 3, 93.3 %".
    void say(const QString &text);
    QString said() const { return m_said; }

    QAccessibleInterface *makeAccessible() override;

private:
    std::vector<int> m_numbers;
    QString m_said;
};

} // namespace digitlab::ui
