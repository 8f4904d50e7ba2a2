// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/judge_row.h"

#include "ui/draw/judge_picker.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>

namespace digitlab::ui {

namespace {

constexpr int fullShare = 3;
constexpr int shareOfNobody = 2;

} // namespace

JudgeRow::JudgeRow(QWidget *parent)
    : QWidget(parent)
    , m_a(new JudgePicker(Judge::A))
    , m_b(new JudgePicker(Judge::B))
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(gridUnit);
    m_layout->addWidget(m_a, fullShare);
    m_layout->addWidget(m_b, shareOfNobody);
    connect(m_a, &JudgePicker::chosen, this, [this](const JudgeSource &source) { Q_EMIT chosen(Judge::A, source); });
    connect(m_b, &JudgePicker::chosen, this, [this](const JudgeSource &source) { Q_EMIT chosen(Judge::B, source); });
}

void JudgeRow::setOptions(const std::vector<JudgeOption> &options)
{
    m_a->setOptions(options);
    std::vector<JudgeOption> withNobody = options;
    withNobody.insert(withNobody.begin(), {tr("B: none"), {}, {}});
    m_b->setOptions(withNobody);
}

void JudgeRow::setJudge(Judge side, const JudgeSource &source, const QString &name)
{
    (side == Judge::A ? m_nameA : m_nameB) = name;
    (side == Judge::A ? m_a : m_b)->setCurrent(source, name.isEmpty() ? tr("B: none") : name);
    m_layout->setStretch(1, m_nameB.isEmpty() ? shareOfNobody : fullShare);
}

} // namespace digitlab::ui
