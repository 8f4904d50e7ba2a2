// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/user_digit.h"

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace digitlab {

/// What was read from outside, and what could not be.
struct UserDigitsImport {
    std::vector<UserDigit> digits;
    int leftOut = 0;         ///< drawings without a label, images that cannot be read
    std::string firstReason; ///< of the first that was left out, with its file
};

/// A drawings file, the collection's own included. Throws std::runtime_error that names the file where it
/// holds no labelled digit.
UserDigitsImport importDrawingsFile(const std::filesystem::path &file);

/// A folder of class folders, at once or under train/ and test/; every image becomes a kept one. Beside most of the
/// digits 0 to 9, what few other folders there are is no class. Throws std::runtime_error that names the folder where
/// it holds no image of a class. What was read so far where it is stopped.
UserDigitsImport importClassFolders(
    const std::filesystem::path &folder, const ImageDecoder &decoder, const std::stop_token &stop = {});

/// The strokes as a drawings file, which holds no images: gives how many digits were left out.
int exportDrawingsFile(const std::filesystem::path &file, const std::vector<UserDigit> &digits);

/// LABEL/0001.png and so on (as safeName() writes the label), 28 x 28 as a network sees each, into a folder that does
/// not exist yet or is empty; it appears whole or not at all. Gives how many were left out since no digit is seen in
/// them. Throws std::runtime_error that names the folder where it holds files already, cannot be written, or nothing is
/// left to write.
int exportClassFolders(const std::filesystem::path &folder, const std::vector<UserDigit> &digits);

} // namespace digitlab
