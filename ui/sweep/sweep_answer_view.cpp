// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/sweep_answer_view.h"

#include "ui/style/boxes.h"
#include "ui/style/card.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"
#include "ui/sweep/effect_chart.h"
#include "ui/sweep/learning_curve_chart.h"

#include <QLabel>

namespace digitlab::ui {

namespace {

QLabel *paragraph()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString paragraphs(const std::vector<std::string> &sentences)
{
    QStringList lines;
    for (const std::string &sentence : sentences)
        lines << shownLines(QString::fromStdString(sentence));
    return lines.join(QStringLiteral("\n\n"));
}

} // namespace

SweepAnswerView::SweepAnswerView(QWidget *parent)
    : QWidget(parent)
    , m_choiceCard(new Card(tr("Which configuration to use")))
    , m_choice(paragraph())
    , m_warning(paragraph())
    , m_effectsCard(new Card(tr("What each option does")))
    , m_effects(new EffectChart)
    , m_sentences(paragraph())
    , m_curveCard(new Card(tr("Learning curve")))
    , m_curve(new LearningCurveChart)
{
    m_warning->setForegroundRole(QPalette::PlaceholderText);
    m_choiceCard->add(m_choice);
    m_choiceCard->add(m_warning);
    m_effectsCard->add(m_effects);
    m_effectsCard->add(m_sentences);
    m_curveCard->add(m_curve);
    inColumn(this, gridUnit, {m_effectsCard, m_curveCard, m_choiceCard});
    setAnswer({});
}

void SweepAnswerView::setAnswer(const SweepAnswer &answer)
{
    m_effectsCard->setVisible(!answer.effects.empty());
    m_effects->setEffects(answer.results.plan, answer.effects);
    m_sentences->setText(paragraphs(answer.sentences));
    m_curveCard->setVisible(answer.curve.has_value());
    if (answer.curve)
        m_curve->setCurve(*answer.curve);
    std::vector<std::string> notes = answer.remarks;
    if (answer.choice && !answer.choice->warning.empty())
        notes.insert(notes.begin(), answer.choice->warning);
    m_choiceCard->setVisible(answer.choice.has_value());
    m_choice->setText(answer.choice ? shownLines(QString::fromStdString(answer.choice->sentence)) : QString());
    m_warning->setText(paragraphs(notes));
    m_warning->setVisible(!notes.empty());
}

} // namespace digitlab::ui
