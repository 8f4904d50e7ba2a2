// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace digitlab {

/// The signals that ask a program to end, Ctrl-C, SIGTERM and a terminal's end (SIGHUP), while it lives: the first one
/// writes a byte to a descriptor, whose reader ends in good order, and a second one ends the process at once, whatever
/// it is doing. SIGTERM and SIGHUP come twice by themselves (from `timeout`, or from a shell and the system when a
/// terminal closes), so that one within half a second counts as the same. A signal that the process was started to
/// ignore (nohup, a script's background job) stays ignored. One object at a time.
class EndSignals
{
public:
    /// `descriptor` must be writable for as long as this lives.
    explicit EndSignals(int descriptor);
    ~EndSignals();
    EndSignals(const EndSignals &) = delete;
    EndSignals &operator=(const EndSignals &) = delete;
};

} // namespace digitlab
