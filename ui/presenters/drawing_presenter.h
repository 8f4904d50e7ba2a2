#pragma once

#include "ui/judges.h"
#include "ui/kept_digits.h"
#include "ui/laboratory.h"

#include <QObject>

namespace digitlab::ui {

class DrawPanel;

/// Connects the drawing panel with the thread that reads drawings, and keeps the user's own digits.
class DrawingPresenter : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    DrawingPresenter(Laboratory &laboratory, DrawPanel &panel, Judges &judges, QObject *parent = nullptr);

Q_SIGNALS:
    void failed(const QString &message);

private:
    struct JudgeNames {
        QString a;
        QString b;
        std::filesystem::path fileOfA;

        friend bool operator==(const JudgeNames &, const JudgeNames &) = default;
    };
    void keep(const Drawing &drawing, int label);
    void showJudges();
    void measureKept();

    Laboratory &m_laboratory;
    DrawPanel &m_panel;
    Judges &m_judges;
    KeptDigits m_kept;
    JudgeNames m_shown;
};

} // namespace digitlab::ui
