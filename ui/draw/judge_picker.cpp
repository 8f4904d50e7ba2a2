// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/judge_picker.h"

#include "ui/draw/judge_key.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QFileDialog>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <algorithm>

namespace digitlab::ui {

namespace {

constexpr int keyWidth = 14;
constexpr int pickerHeight = 3 * gridUnit;

} // namespace

JudgePicker::JudgePicker(Judge side, QWidget *parent)
    : QComboBox(parent)
    , m_side(side)
{
    setFont(captionFont());
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(side == Judge::A ? tr("Model A") : tr("Model B"));
    connect(this, &QComboBox::activated, this, &JudgePicker::take);
}

void JudgePicker::setOptions(const std::vector<JudgeOption> &options)
{
    m_options = options;
    fill();
}

void JudgePicker::setCurrent(const JudgeSource &source, const QString &name)
{
    m_current = {name, toQString(source.path), source};
    fill();
}

QSize JudgePicker::sizeHint() const
{
    return {14 * gridUnit, pickerHeight};
}

QSize JudgePicker::minimumSizeHint() const
{
    return {8 * gridUnit, pickerHeight};
}

void JudgePicker::paintEvent(QPaintEvent *)
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    QStylePainter painter(this);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    const QRectF key(field.left() + 2, field.center().y() - 4, 9, 9);
    const bool nobody = m_current.source.kind == JudgeSource::Kind::None;
    if (!nobody)
        paintJudgeKey(painter, key, m_side, palette());
    field.setLeft(field.left() + (nobody ? 2 : keyWidth));
    painter.setPen(nobody ? coloursFor(palette()).mutedText : coloursFor(palette()).text);
    painter.drawText(field, Qt::AlignVCenter | Qt::AlignLeft,
        fontMetrics().elidedText(m_current.text, Qt::ElideRight, field.width()));
}

/// The list is wider than the field, as its entries need it.
void JudgePicker::showPopup()
{
    const int widest = view()->sizeHintForColumn(0) + 3 * gridUnit;
    view()->setMinimumWidth(std::min(std::max(width(), widest), 48 * gridUnit));
    QComboBox::showPopup();
}

void JudgePicker::add(const JudgeOption &option)
{
    addItem(option.text, QVariant::fromValue(option.source));
    setItemData(count() - 1, option.detail, Qt::ToolTipRole);
}

void JudgePicker::fill()
{
    clear();
    for (const JudgeOption &option : m_options)
        add(option);
    if (indexOf(m_current.source) < 0)
        add(m_current);
    insertSeparator(count());
    addItem(tr("Open a model file..."));
    setCurrentIndex(indexOf(m_current.source));
    setAccessibleDescription(m_current.text);
    const QString role = m_side == Judge::A ? tr("Model A: %1") : tr("Model B, for comparison: %1");
    setToolTip(role.arg(m_current.text));
}

void JudgePicker::take(int index)
{
    const QVariant source = itemData(index);
    if (source.canConvert<JudgeSource>())
        Q_EMIT chosen(source.value<JudgeSource>());
    else
        openFile();
    setCurrentIndex(indexOf(m_current.source)); // as it is, until it is told that it has changed
}

void JudgePicker::openFile()
{
    const QString file = QFileDialog::getOpenFileName(window(), tr("Open a model"), {}, tr("DigitLab model (*.dlm)"));
    if (!file.isEmpty())
        Q_EMIT chosen({.kind = JudgeSource::Kind::File, .path = toPath(file)});
}

int JudgePicker::indexOf(const JudgeSource &source) const
{
    for (int index = 0; index < count(); ++index)
        if (const QVariant value = itemData(index);
            value.canConvert<JudgeSource>() && value.value<JudgeSource>() == source)
            return index;
    return -1;
}

} // namespace digitlab::ui
