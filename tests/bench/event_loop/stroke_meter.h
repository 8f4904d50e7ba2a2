// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/event_loop/latencies.h"
#include "ui/jobs/laboratory.h"

#include <QEvent>
#include <QPointF>
#include <QTimer>
#include <optional>

namespace digitlab::ui {

class DigitCanvas;
class ProbabilityBars;

/// Draws zeros on the window's canvas with the mouse, 30 points a second, and takes the time from each point until its
/// bars are painted.
class StrokeMeter : public QObject
{
    Q_OBJECT

public:
    /// `window` holds the canvas and the bars, and must outlive this.
    StrokeMeter(Laboratory &laboratory, QWidget &window);

    const Latencies &untilRead() const { return m_untilRead; }
    const Latencies &untilPainted() const { return m_untilPainted; }

    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void drawNextPoint();
    void takePrediction();
    void sendMouse(QEvent::Type type, QPointF position);
    QPointF pointOfRing() const;

    DigitCanvas *m_canvas;
    ProbabilityBars *m_bars;
    QTimer m_timer;
    int m_point = 0;
    std::optional<Latencies::Clock::time_point> m_drawnAt; ///< of the point that is not read yet
    std::optional<Latencies::Clock::time_point> m_readOf;  ///< of the point that is read and not painted yet
    Latencies m_untilRead;
    Latencies m_untilPainted;
};

} // namespace digitlab::ui
