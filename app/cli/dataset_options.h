// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/input_preparation.h"
#include "core/data/reading/folder_reading.h"

#include <cstdint>
#include <functional>
#include <string>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace digitlab::cli {

/// What an option that takes a dataset says of itself.
inline constexpr const char *datasetDescription
    = "Folder of class folders or idx files, or an .npz, .npy or .csv file of images (or its folder)";

/// Options that several commands share; nonsense is refused with the option's name, the value and what is allowed.
CLI::Option *addOutOption(CLI::App &app, std::string &folder);
/// --force: whether existing files may be replaced.
CLI::Option *addForceOption(CLI::App &app, bool &force);
CLI::Option *addPerClassOption(CLI::App &app, std::function<void(int)> take);
CLI::Option *addTestFractionOption(CLI::App &app, std::function<void(double)> take);
CLI::Option *addSeedOption(CLI::App &app, std::function<void(std::uint64_t)> take);

/// The folders inside class folders are read, too, as in class/writer/image.
CLI::Option *addNestedOption(CLI::App &app, InnerFolders &innerFolders);

/// --polarity and --framing: how images become what a network sees, instead of what is chosen from them.
void addPreparationOptions(CLI::App &app, PreparationRequest &request);
/// The same as options for the user to copy: " --framing digit"; empty if nothing is asked for.
std::string preparationOptions(const PreparationRequest &request);

/// How often a training writes its checkpoint, in seconds.
CLI::Option *addCheckpointOption(CLI::App &app, std::function<void(double)> take);

/// An option that takes one text; `take` throws std::invalid_argument if the text is nonsense.
CLI::Option *addCheckedOption(CLI::App &app, const std::string &name, std::function<void(const std::string &)> take,
    const std::string &description);

} // namespace digitlab::cli
