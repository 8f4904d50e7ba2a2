// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QStringList>
#include <optional>

namespace digitlab::ui {

/// What the desktop program may be started with.
struct CommandLine {
    std::optional<ColourScheme> colourScheme; ///< for this start alone; the user's choice where absent
    QString folder;                           ///< dataset to open; empty for the last one
};

/// Answers --help and --version, which need no display, and ends the program then; returns where neither is asked for.
void answerWithoutDisplay(int argc, char **argv);

/// Answers --help, --version and mistakes by itself and ends the program then (status 0; 2 for a mistake).
CommandLine parseCommandLine(const QStringList &arguments);

} // namespace digitlab::ui
