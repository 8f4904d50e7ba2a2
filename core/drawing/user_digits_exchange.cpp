// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/user_digits_exchange.h"

#include "core/base/file_error.h"
#include "core/base/file_io.h"
#include "core/base/file_system.h"
#include "core/base/folder_listing.h"
#include "core/base/new_folder.h"
#include "core/base/png.h"
#include "core/base/utf8.h"
#include "core/data/sample_names.h"
#include "core/data/user_labels.h"
#include "core/drawing/drawings_file.h"
#include "core/drawing/seen_digit.h"
#include "core/drawing/user_digits_file.h"

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>
#include <utility>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

void addImages(UserDigitsImport &result, const fs::path &folder, const std::string &label, const ImageDecoder &decoder,
    const std::stop_token &stop)
{
    for (const auto &name : listFolder(folder).files) {
        if (stop.stop_requested())
            return;
        const fs::path file = folder / fs::path(name).filename();
        try {
            result.digits.push_back(userImage(decoder(file), label));
        } catch (const std::exception &error) {
            if (result.leftOut++ == 0)
                result.firstReason = error.what();
        }
    }
}

std::vector<fs::path> splitsOf(const fs::path &folder)
{
    return {folder, folder / "train", folder / "test"};
}

/// Each once. Where splits lie in the folder, only digits beside them are classes.
std::vector<std::string> classFolderNames(const fs::path &folder)
{
    std::set<std::string> digits;
    std::set<std::string> others;
    std::error_code absent;
    const bool hasSplits = fs::is_directory(folder / "train", absent) || fs::is_directory(folder / "test", absent);
    for (const fs::path &split : splitsOf(folder)) {
        if (!fs::is_directory(split, absent))
            continue;
        for (const std::string &name : listNames(split).folders) {
            if (isDigitLabel(name))
                digits.insert(name);
            else if (!hasSplits || split != folder)
                others.insert(name);
        }
    }
    if (digits.size() < 2 || others.size() > digits.size())
        digits.merge(others);
    return {digits.begin(), digits.end()};
}

/// "0001.png"
std::string fileName(int number)
{
    const std::string digits = std::to_string(number);
    return std::string(digits.size() < 4 ? 4 - digits.size() : 0, '0') + digits + ".png";
}

int writeImages(const fs::path &folder, const std::vector<UserDigit> &digits)
{
    std::map<std::string, std::string> folders; // of the labels
    std::map<std::string, int> counts;
    UniqueNames names;
    int leftOut = 0;
    for (const UserDigit &digit : digits) {
        const SeenDigit seen = seenDigit(digit);
        const std::string label = digit.label();
        if (seen.image.empty() || label.empty()) {
            ++leftOut;
            continue;
        }
        if (!folders.contains(label))
            folders[label] = names.add(safeName(label));
        const fs::path classFolder = folder / folders[label];
        createFolders(classFolder);
        writeFileAtomically(classFolder / fileName(++counts[label]), encodePng(seen.image));
    }
    return leftOut;
}

} // namespace

UserDigitsImport importDrawingsFile(const fs::path &file)
{
    UserDigitsImport result;
    if (!isThere(file))
        throw fileError(file, "does not exist; expected a drawings file");
    UserDigitsContent content = readUserDigits(file);
    result.digits = std::move(content.digits);
    result.leftOut = static_cast<int>(content.otherLines.size());
    if (result.leftOut > 0)
        result.firstReason = content.damaged > 0 ? content.damage : withPath(file, "a drawing without a label");
    if (result.digits.empty())
        throw content.damaged > 0 ? std::runtime_error(content.damage)
                                  : fileError(file, "contains no drawing with a label, such as \"label\": 3");
    return result;
}

UserDigitsImport importClassFolders(const fs::path &folder, const ImageDecoder &decoder, const std::stop_token &stop)
{
    UserDigitsImport result;
    const std::vector<std::string> names = classFolderNames(folder);
    const std::vector<std::string> labels = userLabels(names);
    for (const fs::path &split : splitsOf(folder))
        for (std::size_t i = 0; i < names.size(); ++i)
            if (std::error_code absent; fs::is_directory(split / names[i], absent))
                addImages(result, split / names[i], utf8Text(labels[i]), decoder, stop);
    if (result.digits.empty() && !stop.stop_requested())
        throw fileError(folder,
            result.leftOut > 0 ? "none of its images can be read; the first: " + result.firstReason
                               : "contains no images in class folders, such as 0 to 9");
    return result;
}

int exportDrawingsFile(const fs::path &file, const std::vector<UserDigit> &digits)
{
    std::vector<Drawing> drawings;
    for (const UserDigit &digit : digits)
        if (!digit.isImage())
            drawings.push_back(digit.drawing);
    if (drawings.empty())
        throw fileError(file, "cannot be written: there are no strokes; export images as class folders");
    writeDrawings(file, drawings);
    return static_cast<int>(digits.size() - drawings.size());
}

int exportClassFolders(const fs::path &folder, const std::vector<UserDigit> &digits)
{
    const fs::path target = requireFreeFolder(folder);
    try {
        NewFolder temporary(target);
        const int leftOut = writeImages(temporary.path(), digits);
        if (leftOut == static_cast<int>(digits.size()))
            throw fileError(target, "cannot be written: there is no digit to write");
        temporary.becomeTarget();
        return leftOut;
    } catch (const fs::filesystem_error &error) {
        throw fileError(target, "cannot be written (" + error.code().message() + ")");
    }
}

} // namespace digitlab
