// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace digitlab::ui {

class MessageBar;

/// A widget with a message bar, in which parts of it tell what became of their work.
class MessageHost
{
public:
    virtual MessageBar *messages() = 0;

protected:
    MessageHost() = default;
    ~MessageHost() = default;
    MessageHost(const MessageHost &) = default;
    MessageHost &operator=(const MessageHost &) = default;
};

} // namespace digitlab::ui
