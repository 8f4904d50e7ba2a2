// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/file_name.h"

#include <QDateTime>

#include <algorithm>

namespace digitlab::ui {

namespace {

constexpr int longestName = 80;

QString seedsText(const std::vector<RunSummary> &runs)
{
    const auto [first, last] = std::ranges::minmax(runs, {}, &RunSummary::seed);
    return first.seed() == last.seed() ? QStringLiteral("seed-%1").arg(first.seed())
                                       : QStringLiteral("seeds-%1-to-%2").arg(first.seed()).arg(last.seed());
}

/// By the clock on the wall, as the history shows it.
QString dayText(const std::vector<RunSummary> &runs)
{
    const std::string &newest = std::ranges::max(runs, {}, &RunSummary::startedAt).startedAt;
    const QDateTime started = QDateTime::fromString(QString::fromStdString(newest), Qt::ISODate).toLocalTime();
    return started.toString(QStringLiteral("yyyy-MM-dd"));
}

} // namespace

QString fileNameFor(const std::vector<RunSummary> &runs)
{
    const QString name = fileNameFrom(QString::fromStdString(runs.front().name));
    return QStringList{name, seedsText(runs), dayText(runs)}.join(QLatin1Char('-'));
}

QString fileNameFrom(const QString &text)
{
    QString name;
    for (const QChar c : text) {
        if (name.size() == longestName)
            break;
        if (c.isLetterOrNumber() || (c == QLatin1Char('.') && !name.isEmpty()))
            name += c;
        else if (!name.isEmpty() && !name.endsWith(QLatin1Char('-')))
            name += QLatin1Char('-');
    }
    while (name.endsWith(QLatin1Char('-')) || name.endsWith(QLatin1Char('.')))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("digits") : name;
}

} // namespace digitlab::ui
