// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/network.h"
#include "core/runs/run_side.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace digitlab::ui {

/// A run, or the seeds of a group, with the network of the first.
struct ReadRuns {
    RunSide runs;
    std::shared_ptr<const Network> network; ///< null where there is none or it cannot be read
    std::string networkFault;               ///< why it cannot be read, a sentence with its file; empty where it can
};

/// Off the GUI thread: predictions and weights may be large. A run without a model, which was killed, has the network
/// of its last epoch. None where it was stopped. Throws std::runtime_error where a run itself cannot be read.
std::optional<ReadRuns> readRuns(const std::vector<std::filesystem::path> &folders, const std::stop_token &stop);

} // namespace digitlab::ui
