#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QLabel;

namespace digitlab::ui {

/// "That was a [0] [1] ...": one small button a class, and a line that says what was kept.
class LabelRow : public QWidget
{
    Q_OBJECT

public:
    explicit LabelRow(QWidget *parent = nullptr);

    void setClassNames(const QStringList &names);
    /// Whether there is a drawing to be kept.
    void setReady(bool ready);
    void setFeedback(const QString &text);
    QString feedback() const;

Q_SIGNALS:
    void chosen(int label);

private:
    void rebuild();

    QStringList m_classNames;
    QGridLayout *m_grid;
    QButtonGroup *m_buttons = nullptr;
    QLabel *m_feedback;
    bool m_ready = false;
};

} // namespace digitlab::ui
