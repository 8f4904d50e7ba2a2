// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/event_loop/stroke_meter.h"

#include "ui/charts/probability_bars.h"
#include "ui/draw/digit_canvas.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace digitlab::ui {

namespace {

using namespace std::chrono_literals;

constexpr int pointsOfRing = 60;

} // namespace

StrokeMeter::StrokeMeter(Laboratory &laboratory, QWidget &window)
    : m_canvas(window.findChild<DigitCanvas *>())
    , m_bars(window.findChild<ProbabilityBars *>())
{
    m_bars->installEventFilter(this);
    // Connected after the panel: the bars know the reading by then and have asked for their painting.
    connect(&laboratory.reader, &DrawingReader::predicted, this, &StrokeMeter::takePrediction);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &StrokeMeter::drawNextPoint);
    m_timer.start(33ms);
}

bool StrokeMeter::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_readOf)
        m_untilPainted.add(Latencies::Clock::now() - *std::exchange(m_readOf, {}));
    return QObject::eventFilter(object, event);
}

void StrokeMeter::drawNextPoint()
{
    if (m_point == pointsOfRing) {
        sendMouse(QEvent::MouseButtonRelease, pointOfRing());
        m_point = 0;
        m_drawnAt.reset();
        m_canvas->clear();
        return;
    }
    m_drawnAt = Latencies::Clock::now();
    sendMouse(m_point == 0 ? QEvent::MouseButtonPress : QEvent::MouseMove, pointOfRing());
    ++m_point;
}

void StrokeMeter::takePrediction()
{
    if (!m_drawnAt)
        return; // read anew by a snapshot of the training
    m_untilRead.add(Latencies::Clock::now() - *m_drawnAt);
    m_readOf = std::exchange(m_drawnAt, {});
}

void StrokeMeter::sendMouse(QEvent::Type type, QPointF position)
{
    const auto button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, position, m_canvas->mapToGlobal(position), button, held, Qt::NoModifier);
    QCoreApplication::sendEvent(m_canvas, &event);
}

QPointF StrokeMeter::pointOfRing() const
{
    const double angle = 2 * std::numbers::pi * m_point / pointsOfRing;
    const double side = std::min(m_canvas->width(), m_canvas->height());
    return {m_canvas->width() / 2.0 + 0.18 * side * std::sin(angle),
        m_canvas->height() / 2.0 - 0.3 * side * std::cos(angle)};
}

} // namespace digitlab::ui
