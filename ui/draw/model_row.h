// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/drawing_models.h"

#include <QWidget>

class QHBoxLayout;

namespace digitlab::ui {

class ModelPicker;
struct ModelOption;

/// Who reads, A and B side by side; B may be nobody, and then leaves more room to A.
class ModelRow : public QWidget
{
    Q_OBJECT

public:
    explicit ModelRow(QWidget *parent = nullptr);

    void setOptions(const std::vector<ModelOption> &options);
    /// An empty name for nobody.
    void setModel(ModelSide side, const ModelSource &source, const QString &name);
    const QString &name(ModelSide side) const { return side == ModelSide::A ? m_nameA : m_nameB; }

Q_SIGNALS:
    void chosen(digitlab::ui::ModelSide side, const digitlab::ui::ModelSource &source);

private:
    ModelPicker *m_a;
    ModelPicker *m_b;
    QHBoxLayout *m_layout;
    QString m_nameA;
    QString m_nameB;
};

} // namespace digitlab::ui
