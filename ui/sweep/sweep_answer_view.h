// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sweep/sweep_answer.h"

#include <QWidget>

class QLabel;

namespace digitlab::ui {

class Card;
class EffectChart;
class LearningCurveChart;

/// What a sweep says so far: the configuration to use, the effect of each option with a sentence, the learning curve
/// where there is one, and what is missing.
class SweepAnswerView : public QWidget
{
    Q_OBJECT

public:
    explicit SweepAnswerView(QWidget *parent = nullptr);

    void setAnswer(const SweepAnswer &answer);

private:
    Card *m_choiceCard;
    QLabel *m_choice;
    QLabel *m_warning;
    Card *m_effectsCard;
    EffectChart *m_effects;
    QLabel *m_sentences;
    Card *m_curveCard;
    LearningCurveChart *m_curve;
};

} // namespace digitlab::ui
