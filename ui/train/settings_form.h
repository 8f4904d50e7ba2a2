// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/training_config.h"
#include "ui/train/setting_field.h"

#include <QWidget>
#include <vector>

class QComboBox;
class QLayout;
class QVBoxLayout;

namespace digitlab::ui {

class Fold;

/// The settings of a run as fields, with what differs from the preset marked: the options of the report first, the
/// others under a fold.
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
    /// Whether the settings that matter less are unfolded; a fault among them unfolds them.
    bool showsMore() const;
    void setShowsMore(bool shown);
    Fold *more() { return m_more; }

Q_SIGNALS:
    void configChanged(const digitlab::RunConfig &config);
    /// With the first problem, empty where there is none.
    void problemChanged(const QString &problem);
    /// The user folded or unfolded the settings that matter less.
    void moreChosen(bool shown);
    /// What the setting or the preset that the user looks at does.
    void explained(const QString &sentence);
    void explanationRequested(digitlab::ui::Topic topic);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *presetRow();
    QLayout *firstFields();
    void addRest();
    void add(SettingField *field, QVBoxLayout &layout);
    void explainPreset();
    void sayOfMore();
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
    QWidget *m_rest;
    Fold *m_more;
    std::vector<SettingField *> m_fields;
};

} // namespace digitlab::ui
