// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace digitlab::ui {

/// A number as it was understood, or a sentence on why it was not.
template <typename Value> struct TypedNumber {
    std::optional<Value> value;
    QString problem; ///< empty where there is a value
};

/// What a person typed, in the digits and with the minus of any locale: the one point or comma is the decimal mark
/// wherever it stands, powers of ten are written "1e-3" or "1 x 10^-3". Separators between thousands are refused, for
/// a comma that one person means so is another's decimal mark.
TypedNumber<double> readDecimal(const QString &text);
/// The same for whole numbers from 0 on; "1,000" and "1.000" are refused, since they may be read as 1 or as 1000.
TypedNumber<quint64> readWhole(const QString &text);

/// As short as it can be and still be read back to the same value, with a point in every locale.
QString numberText(double value);

} // namespace digitlab::ui
