// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/network.h"

#include <filesystem>
#include <string>
#include <vector>

namespace digitlab {

/// The weights of a run's epochs, one file each: numbers of 16 bits, so that many fit. An array with more than one
/// dimension is rounded to 1/32,767 of its largest weight; biases and batch normalisation's figures stay as they are.

std::filesystem::path epochFolder(const std::filesystem::path &runFolder);
std::filesystem::path epochFile(const std::filesystem::path &runFolder, int epoch);

/// The epochs whose weights are there, ascending; none in runs of older versions.
std::vector<int> storedEpochs(const std::filesystem::path &runFolder);

/// All of them, into another folder of the same run. Throws std::runtime_error where one cannot be read or written.
void copyEpochs(const std::filesystem::path &runFolder, const std::filesystem::path &toRunFolder);

std::string encodeEpoch(const Network &network);
/// Throws std::runtime_error with a sentence that names the file: missing, cut short, altered, or of another network.
Network readEpoch(const std::filesystem::path &runFolder, int epoch, const NetworkSpec &spec);

/// How many epochs of such a network fit into so many bytes.
int roomForEpochs(const NetworkSpec &spec, std::size_t bytes);

/// Which of `epochs` finished ones are worth one of `room` places, ascending: the first, `best`, the last, and others
/// evenly between them. What is left out once is left out later too. None where there is no room for three.
std::vector<int> epochsWorthKeeping(int epochs, int best, int room);

} // namespace digitlab
