// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accessibility/cell_table.h"
#include "ui/jobs/drawing_reader.h"

#include <QImage>
#include <QStringList>
#include <QWidget>
#include <vector>

namespace digitlab::ui {

/// The marks of a number from left to right, each as the network sees it with the digit that was read; those of model B
/// under those of A.
class NumberDigitsView : public QWidget, public PaintsCells
{
    Q_OBJECT

public:
    explicit NumberDigitsView(QWidget *parent = nullptr);

    void setClassNames(const QStringList &names);
    void setModelNames(const QString &a, const QString &b);
    /// Nothing where the predictions are not of a number.
    void showPrediction(const DrawingPredictions &predictions);
    /// Under the pointer: "2nd mark: 0 with 97.1 %".
    QString markText(QPoint place) const;
    /// One row a mark, one column a model.
    CellTable cells() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Mark {
        QImage seen;
        QString label;       ///< "7", or "7?" where it is rejected
        QString probability; ///< empty where there is no guess
        QString text;
        bool rejected = false;
    };
    using Marks = std::vector<Mark>;

    Marks marksOf(const std::optional<NumberPrediction> &number) const;
    QRect place(const Marks &marks, const QRect &area, std::size_t index) const;
    QRect areaOf(ModelSide side) const;
    void paintMarks(QPainter &painter, ModelSide side) const;
    void paintMark(QPainter &painter, const QRect &place, const Mark &mark) const;
    const Marks &marks(ModelSide side) const { return side == ModelSide::A ? m_a : m_b; }
    void describe();

    QStringList m_classNames;
    QString m_nameA;
    QString m_nameB;
    Marks m_a;
    Marks m_b;
};

} // namespace digitlab::ui
