// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/training_config.h"
#include "ui/train/setting_field.h"

#include <QWidget>
#include <vector>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace digitlab::ui {

/// The settings of a run as fields under quiet headings, with what differs from the preset marked.
class SettingsForm : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsForm(QWidget *parent = nullptr);

    const RunConfig &config() const { return m_config; }
    /// Shows it without configChanged().
    void setConfig(const RunConfig &config);
    /// `recommended` chooses its epochs by the number of training images; settings that are still the preset's
    /// follow.
    void setData(int trainCount, int classCount);
    /// Whether every field holds something sound.
    bool isSound() const { return problem().isEmpty(); }
    /// Of the first field that does not: its name and the sentence under it.
    QString problem() const;
    int trainCount() const { return m_trainCount; }
    QComboBox *presets() { return m_presets; }
    /// Null for an unknown key.
    SettingField *field(const QString &key) const;

Q_SIGNALS:
    void configChanged(const digitlab::RunConfig &config);
    /// With the first problem, empty where there is none.
    void problemChanged(const QString &problem);
    /// What the setting that the user looks at does.
    void explained(const QString &sentence);
    void explanationRequested(digitlab::ui::Topic topic);

private:
    void addPresets(QVBoxLayout &layout);
    void addFields(QVBoxLayout &layout);
    RunConfig presetConfig() const;
    void choosePreset();
    void take(SettingField &edited);
    void reset(SettingField *field);
    void showConfig();
    void compare();

    RunConfig m_config;
    int m_trainCount = 700;
    QString m_problem; ///< that was told last
    QComboBox *m_presets;
    QLabel *m_description;
    std::vector<SettingField *> m_fields;
};

} // namespace digitlab::ui
