// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparison_verdict.h"

#include "core/base/plain_text.h"
#include "core/runs/run_pairing.h"
#include "ui/compare/comparison_rows.h"
#include "ui/style/text.h"

#include <QObject>

namespace digitlab::ui {

namespace {

/// Two of one name are told apart by their sides.
std::string nameOf(const RunSide &side, const RunSide &other, const char *letter)
{
    const std::string name = plainLine(side.first().name);
    return side.first().name == other.first().name ? name + " (" + letter + ")" : name;
}

QString remarkText(const std::string &remark)
{
    return remark.empty() ? QString() : u' ' + shownLines(QString::fromStdString(remark));
}

ComparisonVerdict comparedRuns(const Run &a, const Run &b, const std::string &nameA, const std::string &nameB)
{
    const PairedComparison comparison = comparePaired(a, b);
    const auto total = static_cast<int>(a.predictions.rows.size());
    return {QString::fromStdString(verdict(comparison, nameA, nameB, total)),
        QObject::tr("Exact McNemar test on the same %1 test images: B fixes %2, breaks %3; p = %4. One seed each: "
                    "another seed can reverse a small difference.")
                .arg(countText(total), countText(static_cast<qint64>(comparison.fixed.size())),
                    countText(static_cast<qint64>(comparison.broken.size())),
                    QString::number(comparison.pValue, 'g', 2))
            + remarkText(comparison.remark)};
}

ComparisonVerdict comparedGroups(const RunSide &a, const RunSide &b, const std::string &nameA, const std::string &nameB)
{
    const SeedComparison comparison = compareSeeds(a, b);
    const MeanInterval &mean = comparison.difference;
    const Interval interval = mean.interval.value_or(Interval{0, 0});
    const PointsText points({mean.mean, interval.low, interval.high});
    const auto pointsText = [&points](double share) { return QString::fromStdString(points(share)); };
    QStringList differences;
    for (const double difference : comparison.differences)
        differences.append(pointsText(difference));
    QString basis = QObject::tr("B minus A, seed by seed: %1 points.").arg(differences.join(QStringLiteral(", ")));
    if (mean.interval)
        basis += QObject::tr(
            " Paired t interval over %1 seeds, in Wilson's form: mean %2, 95 % interval %3 to %4 points; "
            "p = %5.")
                     .arg(QString::number(comparison.seeds.size()), pointsText(mean.mean), pointsText(interval.low),
                         pointsText(interval.high), QString::number(mean.pValue, 'g', 2));
    basis += QObject::tr(
                 " It says what other seeds would give on these same %1 images, not what other images would give.")
                 .arg(countText(comparison.total))
        + remarkText(comparison.remark);
    return {QString::fromStdString(verdict(comparison, nameA, nameB)), basis};
}

} // namespace

ComparisonVerdict compared(const RunSide &a, const RunSide &b)
{
    const bool groups = a.isGroup() || b.isGroup();
    const std::string nameA = nameOf(a, b, "A");
    const std::string nameB = nameOf(b, a, "B");
    try {
        return groups ? comparedGroups(a, b, nameA, nameB) : comparedRuns(a.first(), b.first(), nameA, nameB);
    } catch (const std::invalid_argument &reason) {
        return {groups ? QObject::tr("These seeds cannot be tested against each other.")
                       : QObject::tr("These two runs cannot be tested against each other."),
            shownLines(QString::fromStdString(reason.what()))};
    }
}

} // namespace digitlab::ui
