// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/shown_digits.h"

#include "core/data/user_labels.h"
#include "ui/style/text.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace digitlab::ui {

namespace {

struct ShownDigitsWords {
    Q_DECLARE_TR_FUNCTIONS(ShownDigits)
};

} // namespace

QStringList labelsOf(const ShownDigits &digits)
{
    std::set<std::string> labels;
    for (const auto &digit : digits)
        labels.insert(digit->original.label());
    if (std::ranges::all_of(labels, isDigitLabel))
        return digitNames();
    QStringList result;
    for (const std::string &label : labels)
        result.append(QString::fromStdString(label));
    return result;
}

bool areDigitLabels(const QStringList &labels)
{
    return std::ranges::all_of(labels, [](const QString &label) { return isDigitLabel(label.toStdString()); });
}

QString collectionName(const ShownDigits &digits)
{
    return areDigitLabels(labelsOf(digits)) ? ShownDigitsWords::tr("My digits") : ShownDigitsWords::tr("My drawings");
}

} // namespace digitlab::ui
