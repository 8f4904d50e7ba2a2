// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace digitlab::ui {

/// While it lives, Qt's own abort for want of a display becomes one sentence on standard error, which names the command
/// line, and exit status 1. It must be there before the QApplication and may go after it was made.
class DisplayGuard
{
public:
    DisplayGuard();
    ~DisplayGuard();
    DisplayGuard(const DisplayGuard &) = delete;
    DisplayGuard &operator=(const DisplayGuard &) = delete;

private:
    QtMessageHandler m_before;
};

} // namespace digitlab::ui
