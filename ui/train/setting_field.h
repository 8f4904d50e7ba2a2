// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/training_config.h"
#include "ui/widgets/explanation.h"

#include <QWidget>
#include <functional>

class QLabel;
class QToolButton;

namespace digitlab::ui {

/// Between a field's editor and a configuration.
struct SettingAccess {
    std::function<void(const RunConfig &config)> show;
    /// Gives a sentence where what stands in the editor is nonsense, and changes nothing then; empty otherwise.
    std::function<QString(RunConfig &config)> store;
    /// The setting as a person reads it.
    std::function<QString(const RunConfig &config)> text{};
    /// Whether the setting does anything, given the others; without it, it always does.
    std::function<bool(const RunConfig &config)> applies{};
    /// A sentence where the setting does not go with the others; without it, it goes with all.
    std::function<QString(const RunConfig &config)> conflict{};
};

/// One setting in the form: its name, its editor, and a mark with a way back where it differs from the preset.
class SettingField : public QWidget
{
    Q_OBJECT

public:
    /// `key` as in settings(); what it does is told by settingExplanation(key).
    SettingField(const QString &key, const QString &label, QWidget *editor, SettingAccess access);

    const QString &key() const { return m_key; }
    QWidget *editor() const { return m_editor; }
    QString explanation() const;

    /// Without edited(). What is unsound in `config` is said, and stays as it is.
    void show(const RunConfig &config);
    /// Writes the value where it is sound, and says under the field where it is not.
    void store(RunConfig &config);
    bool isSound() const { return problem().isEmpty(); }
    /// What stands under the field, empty where it is sound.
    QString problem() const { return m_refusal.isEmpty() ? m_conflict : m_refusal; }
    const QString &label() const { return m_labelText; }
    /// Marks the field where `config` and the preset differ in it; null: no preset, no mark. What does not go with the
    /// rest of `config` is said.
    void compare(const RunConfig &config, const RunConfig *preset);
    bool isMarked() const { return m_marked; }
    /// "was 0.2" where it is marked.
    const QString &mark() const { return m_markText; }
    bool differs(const RunConfig &a, const RunConfig &b) const { return m_access.text(a) != m_access.text(b); }

Q_SIGNALS:
    void edited();
    /// Back to the preset's value.
    void resetRequested();
    /// The pointer or the focus came to it.
    void attended();
    /// What it does should be explained.
    void explanationRequested(digitlab::ui::Topic topic);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void fitEditor();
    void sayProblem();
    void updateUse(const RunConfig &config);
    QToolButton *makeHelp();
    void takeColours();
    void showMark();

    QString m_key;
    QString m_labelText;
    QWidget *m_editor;
    SettingAccess m_access;
    QLabel *m_label;
    QLabel *m_mark;
    QLabel *m_problem;
    QToolButton *m_reset;
    QToolButton *m_help = nullptr; ///< null where there is no explanation
    QString m_markText;
    QString m_refusal;  ///< of what stands in the editor, by itself
    QString m_conflict; ///< with the other settings
    bool m_marked = false;
};

} // namespace digitlab::ui
