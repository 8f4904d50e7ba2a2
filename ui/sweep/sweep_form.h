// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweeps/sweep_plan.h"

#include <QWidget>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace digitlab::ui {

class Fold;
class NumberBox;
class SweepOptionRow;

/// What a sweep is to try: where the settings start from, the options and their values, seeds and design; and what
/// that comes to.
class SweepForm : public QWidget
{
    Q_OBJECT

public:
    explicit SweepForm(QWidget *parent = nullptr);

    /// Of offeredOptions(); what is ticked stays so where it is offered again. Without edited().
    void setOffered(const std::vector<SweepOption> &options);
    /// Empty: the Train page's settings.
    QString preset() const;
    std::vector<SweepOption> options() const;
    SweepDesign design() const;
    int seeds() const;
    /// Why the seeds cannot be taken; empty where they can.
    QString problem() const;
    /// How many runs, how long, or what stands in the way: then it cannot be started.
    void setSummary(const QString &text);
    void setProblem(const QString &text);

Q_SIGNALS:
    void edited();
    void presetChosen();
    void startRequested();

private:
    QWidget *makeChoices();
    void say(const QString &text, bool canStart);

    QComboBox *m_preset;
    QVBoxLayout *m_first;
    QVBoxLayout *m_others;
    Fold *m_more;
    std::vector<SweepOption> m_offered;
    std::vector<SweepOptionRow *> m_rows;
    NumberBox *m_seeds;
    QComboBox *m_design;
    QLabel *m_summary;
    QPushButton *m_start;
};

} // namespace digitlab::ui
