// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accessibility/cell_table.h"
#include "ui/charts/epoch_range.h"

#include <QChartView>
#include <QPointF>
#include <memory>
#include <optional>
#include <vector>

namespace digitlab::ui {

struct Figure;

/// How a curve is told from the others: by colour and by dash or marker.
enum class CurveRole { Training, Validation, TrainingA, ValidationA, TrainingB, ValidationB };
/// Loss grows from 0 as far as it must; Accuracy stands on a fraction scale in percent that widens downwards in steps.
enum class CurveScale { Loss, Accuracy };

/// Lowest and highest of several curves at one epoch.
struct BandPoint {
    double epoch = 0;
    double low = 0;
    double high = 0;

    friend bool operator==(const BandPoint &, const BandPoint &) = default;
};

/// Curves against epochs that grow live. Scales never shrink while curves grow; the values under the pointer, or at the
/// epoch that the arrow keys chose, are shown. Ctrl and the wheel, or + and -, zoom into the epochs; dragging, or Shift
/// and the arrow keys, move along them; a double click, or 0, shows all. Can be saved as SVG, PNG or CSV and copied.
class CurveChart : public QChartView, public PaintsCells
{
    Q_OBJECT

public:
    CurveChart(const QString &title, CurveScale scale, QWidget *parent = nullptr);
    ~CurveChart() override;

    /// Epochs on the horizontal axis.
    void setEpochs(int epochs);
    /// Those that a training may have: where they are many, the axis begins with some and grows with the curves.
    void setPlanned(int epochs);
    /// Replaces a curve; x in epochs, y as it is (accuracy in [0, 1]). A curve appears with its first point.
    void setCurve(CurveRole role, const QString &name, const std::vector<QPointF> &points);
    /// A shade under the curve of that role, as wide as the curves that it is the mean of.
    void setBand(CurveRole role, const std::vector<BandPoint> &points);
    void append(CurveRole role, const QString &name, QPointF point);
    void clear();
    /// Said in the middle while there is no curve.
    void setEmptyText(const QString &text);
    std::vector<QPointF> curve(CurveRole role) const;
    std::vector<BandPoint> band(CurveRole role) const;
    /// epoch and one column a curve, with two more for its band.
    QString toCsv() const;
    /// Every curve at its point nearest to that epoch: "Epoch 3", then a line a curve. Empty while there is none.
    QStringList readOut(double epoch) const;

    /// Whether the loss stands on a logarithmic axis; without a meaning for accuracies.
    void setLogarithmic(bool logarithmic);
    bool isLogarithmic() const;
    CurveScale scale() const;
    /// How smooth the curves are drawn, over a faint line of what they are, in [0, 1); 0: as they are.
    void setSmoothing(double smoothing);
    double smoothing() const;
    /// The epochs that are shown.
    EpochRange shown() const;
    EpochRange allEpochs() const;
    /// A part of them, with what lies in it as large as it can be.
    void showEpochs(const EpochRange &epochs);
    void showAll();
    bool isZoomed() const;
    /// The epoch whose values are told, if any.
    std::optional<double> pointed() const;
    void point(std::optional<double> epoch);
    /// None beside the curves; `position` in the viewport.
    std::optional<double> epochAt(QPointF position) const;

    /// An epoch a row, a curve a column.
    CellTable cells() const override;
    /// At the pointed() epoch.
    std::optional<CellPlace> currentCell() const override;

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The user chose the axis on the chart.
    void logarithmicChosen(bool logarithmic);
    void smoothingChosen(double smoothing);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    /// The read-out, or what will stand here.
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    struct Private;

    Figure figure();
    void takeColours();
    void describe();

    std::unique_ptr<Private> m_private;
};

} // namespace digitlab::ui
