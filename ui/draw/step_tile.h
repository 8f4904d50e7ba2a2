// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/drawing_steps.h"

#include <QAbstractButton>
#include <QImage>

namespace digitlab::ui {

/// One step from ink to the network's image: its image, its name, and a mark that tells and changes whether the
/// step is taken.
class StepTile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit StepTile(Step step, QWidget *parent = nullptr);

    Step step() const { return m_step; }
    void setStep(const DrawingStep &step);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    void paintMark(QPainter &painter, const QRect &place) const;

    Step m_step;
    QImage m_image;
};

} // namespace digitlab::ui
