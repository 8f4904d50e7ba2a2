// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/model_row.h"

#include "ui/draw/model_picker.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>

namespace digitlab::ui {

namespace {

constexpr int fullFraction = 3;
constexpr int shareOfNobody = 2;

} // namespace

ModelRow::ModelRow(QWidget *parent)
    : QWidget(parent)
    , m_a(new ModelPicker(ModelSide::A))
    , m_b(new ModelPicker(ModelSide::B))
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(gridUnit);
    m_layout->addWidget(m_a, fullFraction);
    m_layout->addWidget(m_b, shareOfNobody);
    connect(
        m_a, &ModelPicker::chosen, this, [this](const ModelSource &source) { Q_EMIT chosen(ModelSide::A, source); });
    connect(
        m_b, &ModelPicker::chosen, this, [this](const ModelSource &source) { Q_EMIT chosen(ModelSide::B, source); });
}

void ModelRow::setOptions(const std::vector<ModelOption> &options)
{
    m_a->setOptions(options);
    std::vector<ModelOption> withNobody = options;
    withNobody.insert(withNobody.begin(), {tr("B: none"), {}, {}});
    m_b->setOptions(withNobody);
}

void ModelRow::setModel(ModelSide side, const ModelSource &source, const QString &name)
{
    (side == ModelSide::A ? m_nameA : m_nameB) = name;
    (side == ModelSide::A ? m_a : m_b)->setCurrent(source, name.isEmpty() ? tr("B: none") : name);
    m_layout->setStretch(1, m_nameB.isEmpty() ? shareOfNobody : fullFraction);
}

} // namespace digitlab::ui
