// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/settings_form.h"

#include "core/training/presets.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"
#include "ui/train/setting_fields.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <optional>
#include <utility>

namespace digitlab::ui {

namespace {

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    QFont font = captionFont();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(0, 2 * gridUnit, 0, gridUnit / 2);
    return label;
}

} // namespace

SettingsForm::SettingsForm(QWidget *parent)
    : QWidget(parent)
    , m_presets(new QComboBox)
    , m_description(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    addPresets(*layout);
    addFields(*layout);
    connect(m_presets, &QComboBox::activated, this, &SettingsForm::choosePreset);
    m_config = preset("recommended", m_trainCount);
    showConfig();
}

void SettingsForm::setConfig(const RunConfig &config)
{
    const int classes = m_config.network.classes;
    m_config = config;
    m_config.network.classes = classes;
    showConfig();
}

void SettingsForm::setData(int trainCount, int classCount)
{
    const bool untouched = m_presets->currentIndex() >= 0 && m_config == presetConfig();
    m_trainCount = trainCount;
    if (classCount > 0)
        m_config.network.classes = classCount;
    if (untouched)
        m_config = presetConfig();
    showConfig();
}

QString SettingsForm::problem() const
{
    const auto unsound = std::ranges::find_if_not(m_fields, &SettingField::isSound);
    return unsound == m_fields.end() ? QString() : tr("%1: %2").arg((*unsound)->label(), (*unsound)->problem());
}

SettingField *SettingsForm::field(const QString &key) const
{
    const auto found = std::ranges::find(m_fields, key, &SettingField::key);
    return found == m_fields.end() ? nullptr : *found;
}

void SettingsForm::addPresets(QVBoxLayout &layout)
{
    for (const std::string &name : presetNames()) {
        const QString id = QString::fromStdString(name);
        m_presets->addItem(QString::fromStdString(presetTitle(name)), id);
        m_presets->setItemData(
            m_presets->count() - 1, QString::fromStdString(presetDescription(name)), Qt::ToolTipRole);
    }
    m_presets->setPlaceholderText(tr("Custom settings"));
    m_presets->setAccessibleName(tr("Preset"));
    m_presets->setObjectName(QStringLiteral("preset"));
    m_presets->setFocusPolicy(Qt::StrongFocus);
    m_description->setWordWrap(true);
    m_description->setFont(captionFont());
    m_description->setForegroundRole(QPalette::PlaceholderText);
    m_description->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_description->setContentsMargins(0, gridUnit / 2, 0, 0);
    m_description->setMinimumHeight(3 * QFontMetrics(captionFont()).lineSpacing() + gridUnit / 2);
    QLabel *title = heading(tr("Preset"));
    title->setContentsMargins(0, 0, 0, gridUnit / 2);
    layout.addWidget(title);
    layout.addWidget(m_presets);
    layout.addWidget(m_description);
}

void SettingsForm::addFields(QVBoxLayout &layout)
{
    std::optional<SettingGroup> group;
    for (const Setting &setting : settingTable()) {
        if (!setting.isInForm)
            continue;
        if (std::exchange(group, setting.group) != setting.group)
            layout.addWidget(heading(translatedSetting(groupTitle(setting.group))));
        SettingField *field = makeSettingField(setting);
        layout.addWidget(field);
        m_fields.push_back(field);
        connect(field, &SettingField::edited, this, [this, field] { take(*field); });
        connect(field, &SettingField::explanationRequested, this, &SettingsForm::explanationRequested);
        connect(field, &SettingField::resetRequested, this, [this, field] { reset(field); });
        connect(field, &SettingField::attended, this, [this, field] { Q_EMIT explained(field->explanation()); });
    }
}

/// The chosen preset as it would be trained: with the seed, the threads and the classes at hand.
RunConfig SettingsForm::presetConfig() const
{
    RunConfig config = preset(m_presets->currentData().toString().toStdString(), m_trainCount);
    config.training.seed = m_config.training.seed;
    config.training.threads = m_config.training.threads;
    config.network.classes = m_config.network.classes;
    return config;
}

void SettingsForm::choosePreset()
{
    m_config = presetConfig();
    showConfig();
    Q_EMIT configChanged(m_config);
}

/// Only what was edited: the others may show a value less exactly than it is.
void SettingsForm::take(SettingField &edited)
{
    const RunConfig before = m_config;
    edited.store(m_config);
    compare();
    if (m_config != before)
        Q_EMIT configChanged(m_config);
}

void SettingsForm::reset(SettingField *field)
{
    field->show(presetConfig());
    take(*field);
}

void SettingsForm::showConfig()
{
    m_presets->setCurrentIndex(m_presets->findData(QString::fromStdString(m_config.preset)));
    for (SettingField *field : m_fields)
        field->show(m_config);
    compare();
}

void SettingsForm::compare()
{
    const bool hasPreset = m_presets->currentIndex() >= 0;
    m_description->setText(hasPreset ? m_presets->currentData(Qt::ToolTipRole).toString() : QString());
    const RunConfig reference = hasPreset ? presetConfig() : m_config;
    for (SettingField *field : m_fields)
        field->compare(m_config, hasPreset ? &reference : nullptr);
    if (problem() != m_problem) {
        m_problem = problem();
        Q_EMIT problemChanged(m_problem);
    }
}

} // namespace digitlab::ui
