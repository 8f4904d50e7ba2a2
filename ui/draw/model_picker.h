// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/drawing_models.h"

#include <QComboBox>

namespace digitlab::ui {

/// One entry of a model's list.
struct ModelOption {
    QString text;
    QString detail; ///< tooltip
    ModelSource source;
};

/// Chooses who reads on one side; its colour and hatch are those of the side's bars. The last entry opens a model file.
class ModelPicker : public QComboBox
{
    Q_OBJECT

public:
    explicit ModelPicker(ModelSide side, QWidget *parent = nullptr);

    void setOptions(const std::vector<ModelOption> &options);
    /// Without chosen(). One that is no option joins them under `name`.
    void setCurrent(const ModelSource &source, const QString &name);
    QString currentName() const { return currentText(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const digitlab::ui::ModelSource &source);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showPopup() override;

private:
    void add(const ModelOption &option);
    void fill();
    void take(int index);
    void openFile();
    int indexOf(const ModelSource &source) const;

    ModelSide m_side;
    std::vector<ModelOption> m_options;
    ModelOption m_current;
};

} // namespace digitlab::ui
