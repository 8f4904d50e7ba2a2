// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accessibility/spoken_slider.h"

#include <QAccessibleValueInterface>
#include <QAccessibleWidget>
#include <algorithm>
#include <cstdlib>

namespace digitlab::ui {

namespace {

class AccessibleSpokenSlider : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit AccessibleSpokenSlider(SpokenSlider *slider)
        : QAccessibleWidget(slider, QAccessible::Slider)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text text) const override
    {
        const bool isSaid = text == QAccessible::Value || text == QAccessible::Description;
        return isSaid ? slider()->said() : QAccessibleWidget::text(text);
    }
    QVariant currentValue() const override { return slider()->number(); }
    void setCurrentValue(const QVariant &value) override { slider()->setNumber(value.toInt()); }
    QVariant minimumValue() const override { return numbers().empty() ? 0 : numbers().front(); }
    QVariant maximumValue() const override { return numbers().empty() ? 0 : numbers().back(); }
    QVariant minimumStepSize() const override { return 1; }

private:
    SpokenSlider *slider() const { return static_cast<SpokenSlider *>(widget()); }
    const std::vector<int> &numbers() const { return slider()->numbers(); }
};

} // namespace

SpokenSlider::SpokenSlider(const QString &name, QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    setAccessibleName(name);
    setPageStep(1);
    setNumbers({});
}

void SpokenSlider::setNumbers(const std::vector<int> &numbers)
{
    m_numbers = numbers;
    setRange(0, std::max(0, static_cast<int>(numbers.size()) - 1));
    setEnabled(numbers.size() > 1);
}

int SpokenSlider::number() const
{
    const auto place = static_cast<std::size_t>(value());
    return place < m_numbers.size() ? m_numbers[place] : 0;
}

void SpokenSlider::setNumber(int number)
{
    const auto nearest
        = std::ranges::min_element(m_numbers, {}, [number](int other) { return std::abs(other - number); });
    setValue(static_cast<int>(nearest - m_numbers.begin()));
}

void SpokenSlider::say(const QString &text)
{
    if (text == m_said)
        return;
    m_said = text;
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QAccessibleInterface *SpokenSlider::makeAccessible()
{
    return new AccessibleSpokenSlider(this);
}

} // namespace digitlab::ui
