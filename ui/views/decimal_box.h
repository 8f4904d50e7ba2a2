#pragma once

#include <QDoubleSpinBox>

namespace digitlab::ui {

/// A field for a decimal number, written as short as it can be: "0.001", not "0.001000".
class DecimalBox : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit DecimalBox(QWidget *parent = nullptr);

    QString textFromValue(double value) const override;
};

} // namespace digitlab::ui
