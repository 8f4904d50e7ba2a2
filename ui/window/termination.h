// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/end_signals.h"

#include <QObject>
#include <array>
#include <functional>
#include <optional>

namespace digitlab::ui {

/// Turns the first of Ctrl-C, SIGTERM and SIGHUP into a call on the GUI thread. One at a time; see EndSignals.
class Termination : public QObject
{
    Q_OBJECT

public:
    explicit Termination(std::function<void()> onSignal);
    ~Termination() override;

private:
    void handle();

    std::function<void()> m_onSignal;
    std::array<int, 2> m_sockets{-1, -1}; // a signal writes to the first; the GUI thread reads from the second
    std::optional<EndSignals> m_signals;
};

} // namespace digitlab::ui
