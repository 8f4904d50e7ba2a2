// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/confusion_matrix.h"
#include "ui/accessibility/cell_table.h"

#include <QColor>
#include <QPalette>
#include <QStringList>
#include <optional>

namespace digitlab::ui {

/// What a heatmap shows: one confusion matrix, or the difference of two.
class HeatmapContent
{
public:
    HeatmapContent(ConfusionMatrix matrix, QStringList classNames);
    /// B minus A. Throws std::invalid_argument where the two know other numbers of classes.
    HeatmapContent(ConfusionMatrix a, ConfusionMatrix b, QStringList classNames);

    int classCount() const { return m_matrix.classCount(); }
    bool isDifference() const { return m_before.has_value(); }
    QString className(int index) const;
    /// One a class.
    QStringList classNames() const;

    /// "17"; with a sign where it is a difference: "+3", "−2".
    QString text(int actual, int predicted) const;
    /// "17 of 30 digits that are 3 were read as 5."
    QString sentence(int actual, int predicted) const;
    /// Fraction of the actual class, in [0, 1]; of a difference in units of the largest change, in [-1, 1].
    double fraction(int actual, int predicted) const;
    QColor colour(int actual, int predicted, const QPalette &palette) const;
    /// Of a colour scale's place in [0, 1], from bottom to top.
    QColor scaleColour(double place, const QPalette &palette) const;
    /// What stands at the bottom and at the top of the scale.
    QString scaleText(double place) const;
    QString summary() const;
    /// One row an actual class, one column a predicted one.
    CellTable cells() const; ///< valid as long as this
    QString toCsv() const;

private:
    int value(int actual, int predicted) const;
    QString changeSentence(int actual, int predicted) const;

    ConfusionMatrix m_matrix;
    std::optional<ConfusionMatrix> m_before; ///< A of a difference
    QStringList m_classNames;
    bool m_areDigits;
    int m_largestChange = 1;
};

} // namespace digitlab::ui
