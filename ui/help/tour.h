// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/tour_card.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <functional>
#include <vector>

namespace digitlab::ui {

/// One thing that a tour shows.
struct TourStop {
    QString title;
    QString text;
    QWidget *spokenOf = nullptr;  ///< is framed while the card stands beside it
    std::function<void()> open{}; ///< brings it into view; may be absent
};

/// Leads a newcomer from one place of the window to the next. It holds nothing up: the window stays in use, and Escape
/// ends it at any time.
class Tour : public QObject
{
    Q_OBJECT

public:
    /// `window` has what the stops speak of, and owns the tour.
    Tour(QWidget &window, std::vector<TourStop> stops);
    ~Tour() override;

    /// From the first stop on.
    void start();
    bool isOn() const { return m_card != nullptr; }
    /// Whether it is just now bringing its next stop into view.
    bool isLeading() const { return m_leading; }
    void next();
    void back();
    void leave();

Q_SIGNALS:
    /// It was seen to its end, or left.
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(int step);
    void place();

    QWidget &m_window;
    std::vector<TourStop> m_stops;
    int m_step = 0;
    bool m_leading = false;
    QPointer<TourCard> m_card;
    QPointer<QWidget> m_frame;
};

} // namespace digitlab::ui
