// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/dataset_request.h"

namespace CLI {
class App;
}

namespace digitlab::cli {

/// Which data a command trains on, and the options that say it.
struct TrainingDataOptions {
    std::optional<std::string> data;
    bool builtin = false;
    std::optional<double> testFraction;
    InnerFolders innerFolders = InnerFolders::Leave;
    PreparationRequest preparation;

    /// Declares the options; this must outlive `app`'s parsing. `verb` is for the help: "Train on".
    void declare(CLI::App &app, const std::string &verb);
    /// Throws UsageError where they contradict each other.
    void refuseNonsense() const;
    DatasetRequest source() const;
};

} // namespace digitlab::cli
