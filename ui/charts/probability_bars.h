// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accessibility/cell_table.h"
#include "ui/style/density.h"

#include <QStringList>
#include <QWidget>
#include <vector>

namespace digitlab::ui {

/// Whether a model reads a digit, or rejects the drawing, so that its probabilities are but a guess.
enum class Certainty { Digit, Guess };

/// One row a class with a bar for model A and, where there are two, one for B; the highest stands out, and percentages
/// stand at the end. The bars of a guess are grey. Of many classes the most probable ones have a row, the highest
/// first. Its height does not change when values arrive.
class ProbabilityBars : public QWidget, public PaintsCells
{
    Q_OBJECT

public:
    explicit ProbabilityBars(QWidget *parent = nullptr);

    void setClassNames(const QStringList &names);
    /// In [0, 1], one a class; empty for none.
    void setProbabilities(const std::vector<float> &a, const std::vector<float> &b = {});
    void setCertainties(Certainty a, Certainty b = Certainty::Digit);
    void setDensity(Density density);
    void setModelNames(const QString &a, const QString &b = {});
    const std::vector<float> &probabilitiesA() const { return m_a; }
    const std::vector<float> &probabilitiesB() const { return m_b; }

    /// What stands before a bar: the name of the class, as short as it must be.
    QString label(int classIndex) const { return m_labels.value(classIndex); }
    /// Under the pointer: the whole name with what was read.
    QString rowText(int classIndex) const;
    /// The classes that have a row, from top to bottom.
    const std::vector<int> &shownClasses() const { return m_shown; }

    /// One row a class, one column a model that has predicted.
    CellTable cells() const override;

    QSize sizeHint() const override { return {248, minimumSizeHint().height()}; }
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    static constexpr int mostClasses = 12; ///< of more the most probable ones are shown
    struct Columns;                        // where a row's parts stand
    Columns columns() const;
    int nameWidth() const;
    void fitLabels();
    bool twoModels() const { return !m_nameB.isEmpty(); }
    bool disagree() const;
    bool showsMostProbable() const { return m_classNames.size() > mostClasses; }
    int mostRows() const { return m_density == Density::Compact ? 6 : 10; }
    void chooseShown();
    int classAt(QPoint place) const;
    int rowHeight() const;
    QRect rowRect(int row) const;
    void paintDisagreement(QPainter &painter, const QRect &area) const;
    void paintRow(QPainter &painter, int row) const;
    void paintNote(QPainter &painter) const;
    enum class Weight { Quiet, Strong };
    void paintText(QPainter &painter, const QRect &place, const QString &text, Weight weight) const;
    void paintBars(QPainter &painter, const QRectF &track, int label) const;
    void describe();

    QStringList m_classNames;
    QStringList m_labels;
    std::vector<int> m_shown;
    Density m_density = Density::Roomy;
    QString m_nameA;
    QString m_nameB;
    std::vector<float> m_a;
    std::vector<float> m_b;
    Certainty m_certaintyA = Certainty::Digit;
    Certainty m_certaintyB = Certainty::Digit;
};

} // namespace digitlab::ui
