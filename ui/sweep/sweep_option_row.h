// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweeps/sweep_option.h"

#include <QWidget>
#include <vector>

class QCheckBox;

namespace digitlab::ui {

/// One option that a sweep can vary: a tick for it, and one for each value that is to be tried beside the base's own.
class SweepOptionRow : public QWidget
{
    Q_OBJECT

public:
    /// The first value is the base's.
    explicit SweepOptionRow(SweepOption option, QWidget *parent = nullptr);

    const std::string &key() const { return m_option.key; }
    /// Whether it is to be varied.
    bool isTicked() const;
    void setTicked(bool ticked);
    /// As it is read; what does not stand there is left out.
    void setTickedValues(const QStringList &values);
    QStringList tickedValues() const;
    /// With the base's value and those that are ticked.
    SweepOption option() const;
    /// The tick, whose column the form makes equally wide.
    QCheckBox *tick() { return m_tick; }

Q_SIGNALS:
    void changed();

private:
    void enableValues();

    SweepOption m_option;
    QCheckBox *m_tick;
    std::vector<QCheckBox *> m_values; ///< of all values but the base's
};

} // namespace digitlab::ui
