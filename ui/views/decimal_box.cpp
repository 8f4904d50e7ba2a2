#include "ui/views/decimal_box.h"

namespace digitlab::ui {

DecimalBox::DecimalBox(QWidget *parent)
    : QDoubleSpinBox(parent)
{
    setLocale(QLocale::c());
    setDecimals(6);
}

QString DecimalBox::textFromValue(double value) const
{
    return QLocale::c().toString(value, 'g', 6);
}

} // namespace digitlab::ui
