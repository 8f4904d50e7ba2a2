// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparison_rows.h"

#include "ui/style/fitted_labels.h"
#include "ui/style/language.h"
#include "ui/style/text.h"

#include <QObject>

namespace digitlab::ui {

QString sideName(const RunSide &side)
{
    const QString name = shownText(side.first().name);
    return side.isGroup() ? QObject::tr("%1, %2 seeds").arg(name).arg(side.runs.size()) : name;
}

std::vector<ComparisonRow> settingRows(const std::vector<SettingDifference> &settings)
{
    std::vector<ComparisonRow> rows;
    for (const SettingDifference &setting : settings)
        rows.push_back({translatedText(setting.label), shownText(setting.a), shownText(setting.b)});
    return rows;
}

std::vector<ComparisonRow> textRows(const std::vector<ComparedTexts> &texts)
{
    constexpr int longestLabel = 24; // characters
    QStringList names;
    for (const ComparedTexts &text : texts)
        names.append(shownText(text.label));
    const QStringList labels = shortLabels(names, longestLabel);
    std::vector<ComparisonRow> rows;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const ComparedTexts &text = texts[static_cast<std::size_t>(i)];
        rows.push_back({labels[i], shownText(text.a), shownText(text.b), labels[i] == names[i] ? QString() : names[i]});
    }
    return rows;
}

} // namespace digitlab::ui
