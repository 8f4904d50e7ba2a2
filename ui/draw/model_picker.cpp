// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/model_picker.h"

#include "core/exchange/model_import.h"
#include "ui/draw/model_key.h"
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

ModelPicker::ModelPicker(ModelSide side, QWidget *parent)
    : QComboBox(parent)
    , m_side(side)
{
    setFont(captionFont());
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(side == ModelSide::A ? tr("Model A") : tr("Model B"));
    connect(this, &QComboBox::activated, this, &ModelPicker::take);
}

void ModelPicker::setOptions(const std::vector<ModelOption> &options)
{
    m_options = options;
    fill();
}

void ModelPicker::setCurrent(const ModelSource &source, const QString &name)
{
    m_current = {name, toQString(source.path), source};
    fill();
}

QSize ModelPicker::sizeHint() const
{
    return {14 * gridUnit, pickerHeight};
}

QSize ModelPicker::minimumSizeHint() const
{
    return {8 * gridUnit, pickerHeight};
}

void ModelPicker::paintEvent(QPaintEvent *)
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    QStylePainter painter(this);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    const QRectF key(field.left() + 2, field.center().y() - 4, 9, 9);
    const bool nobody = m_current.source.kind == ModelSource::Kind::None;
    if (!nobody)
        paintModelKey(painter, key, m_side, palette());
    field.setLeft(field.left() + (nobody ? 2 : keyWidth));
    painter.setPen(nobody ? coloursFor(palette()).mutedText : coloursFor(palette()).text);
    painter.drawText(field, Qt::AlignVCenter | Qt::AlignLeft,
        fontMetrics().elidedText(m_current.text, Qt::ElideRight, field.width()));
}

/// The list is wider than the field, as its entries need it.
void ModelPicker::showPopup()
{
    const int widest = view()->sizeHintForColumn(0) + 3 * gridUnit;
    view()->setMinimumWidth(std::min(std::max(width(), widest), 48 * gridUnit));
    QComboBox::showPopup();
}

void ModelPicker::add(const ModelOption &option)
{
    addItem(option.text, QVariant::fromValue(option.source));
    setItemData(count() - 1, option.detail, Qt::ToolTipRole);
}

void ModelPicker::fill()
{
    clear();
    for (const ModelOption &option : m_options)
        add(option);
    if (indexOf(m_current.source) < 0)
        add(m_current);
    insertSeparator(count());
    addItem(tr("Open a model file..."));
    setCurrentIndex(indexOf(m_current.source));
    setAccessibleDescription(m_current.text);
    const QString role = m_side == ModelSide::A ? tr("Model A: %1") : tr("Model B, for comparison: %1");
    setToolTip(role.arg(m_current.text));
}

void ModelPicker::take(int index)
{
    const QVariant source = itemData(index);
    if (source.canConvert<ModelSource>())
        Q_EMIT chosen(source.value<ModelSource>());
    else
        openFile();
    setCurrentIndex(indexOf(m_current.source)); // as it is, until it is told that it has changed
}

void ModelPicker::openFile()
{
    QStringList patterns;
    for (const std::string &extension : modelExtensions())
        patterns.append(QLatin1Char('*') + QString::fromStdString(extension));
    const QString file = QFileDialog::getOpenFileName(
        window(), tr("Open a model"), {}, tr("Models (%1)").arg(patterns.join(QLatin1Char(' '))));
    if (!file.isEmpty())
        Q_EMIT chosen({.kind = ModelSource::Kind::File, .path = toPath(file)});
}

int ModelPicker::indexOf(const ModelSource &source) const
{
    for (int index = 0; index < count(); ++index)
        if (const QVariant value = itemData(index);
            value.canConvert<ModelSource>() && value.value<ModelSource>() == source)
            return index;
    return -1;
}

} // namespace digitlab::ui
