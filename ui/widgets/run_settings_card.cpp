// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/run_settings_card.h"

#include "core/runs/run_name.h"
#include "core/runs/run_settings.h"
#include "core/training/presets.h"
#include "ui/charts/value_table.h"
#include "ui/style/boxes.h"
#include "ui/style/language.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <optional>

namespace digitlab::ui {

namespace {

/// As it would be for this run's data; none where it is unknown.
std::optional<RunConfig> presetOf(const Run &run)
{
    if (std::ranges::find(presetNames(), run.config.preset) == presetNames().end())
        return {};
    return preset(run.config.preset, run.dataset.trainCount);
}

QString knownSummaryOf(const Run &run)
{
    const QString seed = RunSettingsCard::tr("seed %1").arg(run.config.training.seed);
    if (run.config.preset.empty())
        return RunSettingsCard::tr("Custom settings, %1").arg(seed);
    const QString title = translatedText(presetTitle(run.config.preset));
    const QString changes = shownText(presetChanges(run.config, run.dataset.trainCount));
    return changes.isEmpty() ? RunSettingsCard::tr("Same as preset %1, %2").arg(title, seed)
                             : RunSettingsCard::tr("Same as preset %1, but %2; %3").arg(title, changes, seed);
}

QString summaryOf(const Run &run)
{
    return run.unknownSettings.empty()
        ? knownSummaryOf(run)
        : RunSettingsCard::tr("%1. It has settings that this version does not know: %2.")
              .arg(knownSummaryOf(run), shownText(unknownSettingsText(run.unknownSettings)));
}

/// The preset's own value where it differs.
std::vector<ComparisonRow> rowsOf(const Run &run)
{
    const std::vector<SettingValue> own = settings(run.config);
    const auto reference = presetOf(run);
    const std::vector<SettingValue> presets = reference ? settings(*reference) : own;
    std::vector<ComparisonRow> rows;
    for (std::size_t i = 0; i < own.size(); ++i)
        rows.push_back({translatedText(own[i].label), QString::fromStdString(own[i].value),
            own[i].value == presets[i].value ? QString() : QString::fromStdString(presets[i].value)});
    for (const std::string &setting : run.unknownSettings)
        rows.push_back({RunSettingsCard::tr("Not known to this version"), shownText(setting), QString()});
    return rows;
}

} // namespace

RunSettingsCard::RunSettingsCard(QWidget *parent)
    : Card({}, parent)
    , m_summary(new QLabel)
    , m_table(new ValueTable(&m_model))
    , m_all(new QToolButton)
    , m_use(new QPushButton(tr("Use these settings")))
{
    m_table->setAccessibleName(tr("Settings of the run, and the preset's where they differ"));
    m_all->setText(tr("All settings"));
    m_all->setCheckable(true);
    m_all->setAutoRaise(true);
    m_all->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_use->setToolTip(tr("Copies them to the Train page"));
    m_summary->setWordWrap(true);
    auto *line = new QWidget;
    inRow(line, gridUnit, {{m_summary, 1}, m_all, m_use});
    add(line);
    add(m_table);
    connect(m_use, &QPushButton::clicked, this, &RunSettingsCard::useRequested);
    connect(m_all, &QToolButton::toggled, this, &RunSettingsCard::unfold);
    unfold(false);
}

void RunSettingsCard::setRun(const Run &run)
{
    m_summary->setText(summaryOf(run));
    const QString title = translatedText(presetTitle(run.config.preset));
    m_model.setHeaders(tr("This run"), title.isEmpty() ? tr("Preset") : tr("Preset %1").arg(title));
    m_model.setRows(rowsOf(run));
}

void RunSettingsCard::unfold(bool unfolded)
{
    m_all->setArrowType(unfolded ? Qt::DownArrow : Qt::RightArrow);
    m_table->setVisible(unfolded);
}

} // namespace digitlab::ui
