#pragma once

#include "core/drawing/normalisation.h"

#include <QImage>
#include <QWidget>
#include <array>

namespace digitlab::ui {

/// The steps from ink to the network's picture, each as a picture with its caption; they stand in one row and keep
/// their places while nothing is drawn.
class DrawingStepsView : public QWidget
{
    Q_OBJECT

public:
    explicit DrawingStepsView(QWidget *parent = nullptr);

    void setSteps(const DrawingSteps &steps);
    void clear();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    std::array<QImage, 4> m_pictures;
};

} // namespace digitlab::ui
