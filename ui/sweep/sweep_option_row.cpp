// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/sweep_option_row.h"

#include "core/training/settings.h"
#include "ui/style/boxes.h"
#include "ui/style/language.h"
#include "ui/style/theme.h"

#include <QCheckBox>
#include <QLabel>

namespace digitlab::ui {

SweepOptionRow::SweepOptionRow(SweepOption option, QWidget *parent)
    : QWidget(parent)
    , m_option(std::move(option))
    , m_tick(new QCheckBox(translatedText(label(m_option))))
{
    m_tick->setToolTip(translatedText(settingExplanation(m_option.key)));
    auto *base = new QLabel(tr("instead of %1").arg(translatedText(valueText(m_option, m_option.values.front()))));
    base->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = inRow(this, gridUnit + gridUnit / 2, {m_tick});
    for (std::size_t i = 1; i < m_option.values.size(); ++i) {
        auto *value = new QCheckBox(translatedText(valueText(m_option, m_option.values[i])));
        value->setAccessibleName(tr("%1: %2").arg(m_tick->text(), value->text()));
        value->setChecked(i == 1);
        layout->addWidget(value);
        m_values.push_back(value);
        connect(value, &QCheckBox::toggled, this, &SweepOptionRow::changed);
    }
    layout->addWidget(base);
    layout->addStretch();
    connect(m_tick, &QCheckBox::toggled, this, [this] {
        enableValues();
        Q_EMIT changed();
    });
    enableValues();
}

bool SweepOptionRow::isTicked() const
{
    return m_tick->isChecked();
}

void SweepOptionRow::setTicked(bool ticked)
{
    m_tick->setChecked(ticked);
}

void SweepOptionRow::setTickedValues(const QStringList &values)
{
    for (QCheckBox *value : m_values)
        value->setChecked(values.contains(value->text()));
}

QStringList SweepOptionRow::tickedValues() const
{
    QStringList values;
    for (const QCheckBox *value : m_values)
        if (value->isChecked())
            values << value->text();
    return values;
}

SweepOption SweepOptionRow::option() const
{
    SweepOption ticked{.key = m_option.key, .values = {m_option.values.front()}};
    for (std::size_t i = 0; i < m_values.size(); ++i)
        if (m_values[i]->isChecked())
            ticked.values.push_back(m_option.values[i + 1]);
    return ticked;
}

void SweepOptionRow::enableValues()
{
    for (QCheckBox *value : m_values)
        value->setEnabled(m_tick->isChecked());
}

} // namespace digitlab::ui
