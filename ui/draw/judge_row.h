// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/judges.h"

#include <QWidget>

class QHBoxLayout;

namespace digitlab::ui {

class JudgePicker;
struct JudgeOption;

/// Who reads, A and B side by side; B may be nobody, and then leaves more room to A.
class JudgeRow : public QWidget
{
    Q_OBJECT

public:
    explicit JudgeRow(QWidget *parent = nullptr);

    void setOptions(const std::vector<JudgeOption> &options);
    /// An empty name for nobody.
    void setJudge(Judge side, const JudgeSource &source, const QString &name);
    const QString &name(Judge side) const { return side == Judge::A ? m_nameA : m_nameB; }

Q_SIGNALS:
    void chosen(digitlab::ui::Judge side, const digitlab::ui::JudgeSource &source);

private:
    JudgePicker *m_a;
    JudgePicker *m_b;
    QHBoxLayout *m_layout;
    QString m_nameA;
    QString m_nameB;
};

} // namespace digitlab::ui
