// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>
#include <QPointF>
#include <memory>
#include <vector>

namespace digitlab::ui {

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

/// Curves against epochs that grow live. Scales never shrink while curves grow; the value under the pointer is shown;
/// can be saved as SVG, PNG or CSV and copied from its context menu.
class CurveChart : public QChartView
{
    Q_OBJECT

public:
    CurveChart(const QString &title, CurveScale scale, QWidget *parent = nullptr);
    ~CurveChart() override;

    /// Epochs on the horizontal axis, known before training starts.
    void setEpochs(int epochs);
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

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The user chose the axis on the chart.
    void logarithmicChosen(bool logarithmic);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    /// The read-out, or what will stand here.
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    struct Private;

    void makeButtons();
    void redrawAll();
    void takeColours();
    void describe();

    std::unique_ptr<Private> m_private;
};

} // namespace digitlab::ui
