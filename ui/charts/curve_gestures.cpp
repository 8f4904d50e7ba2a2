// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curve_gestures.h"

#include "ui/charts/curve_chart.h"
#include "ui/style/enlargement.h"

#include <QChart>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace digitlab::ui {

namespace {

/// Of a turn of the wheel and of a press of a key.
constexpr double zoomStep = 0.8;
constexpr double moveStep = 0.2;

} // namespace

CurveGestures::CurveGestures(CurveChart &chart)
    : QObject(&chart)
    , m_chart(chart)
{
    chart.installEventFilter(this);
    chart.viewport()->installEventFilter(this);
}

bool CurveGestures::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_chart)
        return event->type() == QEvent::KeyPress && pressKey(*static_cast<QKeyEvent *>(event));
    switch (event->type()) {
    case QEvent::Wheel:
        return turnWheel(*static_cast<QWheelEvent *>(event));
    case QEvent::MouseButtonPress:
        return press(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return drag(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        m_dragged.reset();
        return false;
    case QEvent::MouseButtonDblClick:
        m_chart.showAll();
        return true;
    default:
        return false;
    }
}

bool CurveGestures::pressKey(const QKeyEvent &event)
{
    const bool moves = event.modifiers().testFlag(Qt::ShiftModifier);
    const EpochRange shown = m_chart.shown();
    const double middle = m_chart.pointed().value_or((shown.first + shown.last) / 2);
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(zoomStep, middle);
    case Qt::Key_Minus:
        return zoom(1 / zoomStep, middle);
    case Qt::Key_0:
        m_chart.showAll();
        return true;
    case Qt::Key_Left:
        return moves ? move(-moveStep) : step(-1);
    case Qt::Key_Right:
        return moves ? move(moveStep) : step(1);
    case Qt::Key_F:
        Enlargement::toggle(m_chart);
        return true;
    default:
        return false;
    }
}

/// With Ctrl; without, what lies around the chart is scrolled.
bool CurveGestures::turnWheel(const QWheelEvent &event)
{
    if (!event.modifiers().testFlag(Qt::ControlModifier))
        return false;
    const auto epoch = m_chart.epochAt(event.position());
    return !epoch || zoom(std::pow(zoomStep, event.angleDelta().y() / 120.0), *epoch);
}

bool CurveGestures::press(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return false;
    m_chart.setFocus(Qt::MouseFocusReason);
    if (m_chart.isZoomed())
        m_dragged = event.position().x();
    return true;
}

bool CurveGestures::drag(const QMouseEvent &event)
{
    if (!m_dragged) {
        m_chart.point(m_chart.epochAt(event.position()));
        return true;
    }
    const double by = *m_dragged - event.position().x();
    m_dragged = event.position().x();
    return move(by / std::max(1.0, m_chart.chart()->plotArea().width()));
}

bool CurveGestures::zoom(double factor, double about)
{
    m_chart.showEpochs(scaled(m_chart.shown(), factor, about, m_chart.allEpochs()));
    return true;
}

/// By a fraction of what is shown.
bool CurveGestures::move(double fraction)
{
    const EpochRange shown = m_chart.shown();
    if (m_chart.isZoomed())
        m_chart.showEpochs(moved(shown, fraction * shown.length(), m_chart.allEpochs()));
    return true;
}

/// To the next or the previous epoch, which is brought into view.
bool CurveGestures::step(int direction)
{
    const EpochRange all = m_chart.allEpochs();
    const EpochRange shown = m_chart.shown();
    const double from = m_chart.pointed().value_or(direction > 0 ? shown.first : shown.last + 1);
    const double epoch = std::clamp(direction > 0 ? std::floor(from) + 1 : std::ceil(from) - 1, all.first, all.last);
    const double beyond = std::max(0.0, epoch - shown.last) + std::min(0.0, epoch - shown.first);
    if (beyond != 0)
        m_chart.showEpochs(moved(shown, beyond, all));
    m_chart.point(epoch);
    tellCurrentCell(&m_chart);
    return true;
}

} // namespace digitlab::ui
