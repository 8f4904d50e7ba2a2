// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/judges.h"

#include <QComboBox>

namespace digitlab::ui {

/// One entry of a judge's list.
struct JudgeOption {
    QString text;
    QString detail; ///< tooltip
    JudgeSource source;
};

/// Chooses who reads on one side; its colour and hatch are those of the side's bars. The last entry opens a model file.
class JudgePicker : public QComboBox
{
    Q_OBJECT

public:
    explicit JudgePicker(Judge side, QWidget *parent = nullptr);

    void setOptions(const std::vector<JudgeOption> &options);
    /// Without chosen(). One that is no option joins them under `name`.
    void setCurrent(const JudgeSource &source, const QString &name);
    QString currentName() const { return currentText(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const digitlab::ui::JudgeSource &source);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showPopup() override;

private:
    void add(const JudgeOption &option);
    void fill();
    void take(int index);
    void openFile();
    int indexOf(const JudgeSource &source) const;

    Judge m_side;
    std::vector<JudgeOption> m_options;
    JudgeOption m_current;
};

} // namespace digitlab::ui
