// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number_range.h"

#include <QAbstractSpinBox>

namespace digitlab::ui {

/// A field for a number, read by readDecimal() and readWhole(). What was understood stands there once the focus leaves;
/// what was not stays as it was typed, with a sentence on why. A value that is set is kept exactly as it is, however
/// fine and also beyond the limits, until the user changes it.
class NumberBox : public QAbstractSpinBox
{
    Q_OBJECT
    Q_PROPERTY(double value READ value WRITE setValue NOTIFY changed USER true)
    Q_PROPERTY(double minimum READ lowest)
    Q_PROPERTY(double maximum READ highest)

public:
    enum class Kind { Whole, Decimal };

    NumberBox(Kind kind, const NumberRange &limits, QWidget *parent = nullptr);

    double value() const { return m_value; }
    int whole() const { return static_cast<int>(m_value); }
    void setValue(double value);
    /// Why what stands there cannot be taken; empty where it can. value() is then what it was before it was typed.
    const QString &problem() const { return m_problem; }
    double lowest() const { return m_limits.lowest; }
    double highest() const { return m_limits.highest; }
    /// "0 to 180", "above 0, up to 10"
    QString limitsText() const;
    /// Stands behind the number and may be typed or left out.
    void setSuffix(const QString &suffix);
    /// 0: a tenth of the value's power of ten.
    void setSingleStep(double step) { m_step = step; }

    void stepBy(int steps) override;
    QSize sizeHint() const override;
    /// At which what stands there is seen whole.
    int widthOfText() const;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The value or what stands there changed by the user, or the value by setValue().
    void changed();

protected:
    StepEnabled stepEnabled() const override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QSize sizeAround(int textWidth) const;
    QString numberOnly(const QString &text) const;
    QString problemOf(double value) const;
    double stepped(int direction) const;
    void read(const QString &text);
    void take(double value, const QString &problem);
    void showValue();

    Kind m_kind;
    NumberRange m_limits;
    QString m_suffix;
    double m_step = 1;
    double m_value = 0;
    double m_settled = 0; ///< what was shown last: "1,5" refused is not the 1 that was typed on the way
    QString m_problem;
    bool m_showing = false; ///< what changes in the line is not the user's doing
};

} // namespace digitlab::ui
