// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/model_row.h"

#include "core/data/digit_name.h"
#include "ui/draw/model_picker.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

namespace digitlab::ui {

namespace {

constexpr int fullFraction = 3;
constexpr int shareOfNobody = 2;

} // namespace

ModelRow::ModelRow(QWidget *parent)
    : QWidget(parent)
    , m_a(new ModelPicker(ModelSide::A))
    , m_b(new ModelPicker(ModelSide::B))
    , m_number(new QToolButton)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(gridUnit);
    m_layout->addWidget(m_a, fullFraction);
    m_layout->addWidget(m_b, shareOfNobody);
    m_layout->addWidget(m_number);
    m_number->setObjectName(QStringLiteral("number"));
    m_number->setAccessibleName(tr("Read as a number"));
    m_number->setCheckable(true);
    m_number->setAutoRaise(true);
    m_number->setFixedHeight(m_a->sizeHint().height());
    setClassNames(digitNames());
    applyIcon();
    connect(
        m_a, &ModelPicker::chosen, this, [this](const ModelSource &source) { Q_EMIT chosen(ModelSide::A, source); });
    connect(
        m_b, &ModelPicker::chosen, this, [this](const ModelSource &source) { Q_EMIT chosen(ModelSide::B, source); });
    connect(m_number, &QToolButton::toggled, this,
        [this](bool checked) { Q_EMIT readAsChosen(checked ? ReadAs::Number : ReadAs::Digit); });
}

void ModelRow::setReadAs(ReadAs readAs)
{
    const QSignalBlocker blocker(m_number);
    m_number->setChecked(readAs == ReadAs::Number);
}

void ModelRow::setClassNames(const QStringList &names)
{
    m_number->setEnabled(areDigits(fromQStringList(names)));
    m_number->setToolTip(m_number->isEnabled() ? tr("Read as a number: separate digits, from left to right")
                                               : tr("Only a model whose classes are digits can read numbers"));
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

void ModelRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        applyIcon();
    QWidget::changeEvent(event);
}

void ModelRow::applyIcon()
{
    m_number->setIcon(themedIcon(m_number->objectName(), palette()));
}

} // namespace digitlab::ui
