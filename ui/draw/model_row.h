// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/drawing_models.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace digitlab::ui {

class ModelPicker;
struct ModelOption;

/// Who reads, A and B side by side, and whether a digit or a number; B may be nobody, and then leaves more room to A.
class ModelRow : public QWidget
{
    Q_OBJECT

public:
    explicit ModelRow(QWidget *parent = nullptr);

    void setOptions(const std::vector<ModelOption> &options);
    /// An empty name for nobody.
    void setModel(ModelSide side, const ModelSource &source, const QString &name);
    const QString &name(ModelSide side) const { return side == ModelSide::A ? m_nameA : m_nameB; }
    /// Without readAsChosen().
    void setReadAs(ReadAs readAs);
    /// Only digits can be read as a number.
    void setClassNames(const QStringList &names);

Q_SIGNALS:
    void chosen(digitlab::ui::ModelSide side, const digitlab::ui::ModelSource &source);
    void readAsChosen(digitlab::ui::ReadAs readAs);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyIcon();

    ModelPicker *m_a;
    ModelPicker *m_b;
    QToolButton *m_number;
    QHBoxLayout *m_layout;
    QString m_nameA;
    QString m_nameB;
};

} // namespace digitlab::ui
