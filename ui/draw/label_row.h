// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QStringList>
#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QKeyEvent;
class QLabel;
class QToolButton;

namespace digitlab::ui {

/// "That was a [0] [1] ...": one small button a class, and a line that says what was kept. Arrow keys move among the
/// buttons; where one has the focus, a typed name leads to its button, and a name that no other begins with is chosen.
class LabelRow : public QWidget
{
    Q_OBJECT

public:
    explicit LabelRow(QWidget *parent = nullptr);

    void setClassNames(const QStringList &names);
    /// Whether there is another drawing, which can be kept; if not, the obstacle may be told.
    void setReady(bool ready, const QString &obstacle = {});
    /// As what was chosen last: the same drawing is not kept twice.
    void showKept();
    /// Of the user's digits; stands in the line below where nothing else has to be said.
    void setScoreSummary(const QString &text);
    QString feedback() const;
    /// "My digits (12)" on the button that leads to them; see collectionName().
    void setCollection(const QString &name, int count);

    /// How much higher it is than with few classes: so much may be scrolled to.
    int excessHeight() const;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int label);
    /// Its buttons stand in more or fewer rows than before.
    void rowsChanged();
    /// The user wants to see what is kept.
    void collectionRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void makeButton(int label);
    void arrange();
    bool moveBy(const QKeyEvent &key, int label);
    bool type(const QString &text);
    QList<int> labelsBeginningWith(const QString &text) const;
    void focus(int label);
    void enable(bool ready);
    void showFeedback();

    QStringList m_classNames;
    QLabel *m_caption;
    QGridLayout *m_grid;
    QButtonGroup *m_buttons = nullptr;
    QToolButton *m_collection;
    QLabel *m_feedback;
    QString m_collectionName;
    QString m_typed; ///< the beginning of a name
    QElapsedTimer m_sinceTyped;
    QString m_chosen; ///< class, as it was called then
    QString m_kept;   ///< the sentence, once it is kept
    QString m_obstacle;
    QString m_scoreSummary;
    int m_columns = 0;
    bool m_ready = false;
};

} // namespace digitlab::ui
