// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/user_digits_file.h"

#include "core/base/base64.h"
#include "core/base/file_error.h"
#include "core/base/file_io.h"
#include "core/base/file_system.h"
#include "core/base/json_field.h"
#include "core/base/png.h"
#include "core/drawing/drawings_file.h"

#include <algorithm>
#include <stdexcept>

namespace digitlab {

namespace {

using nlohmann::json;

constexpr const char *imageField = "picture";

Image imageOf(std::string_view line)
{
    if (line.find("\"picture\"") == std::string_view::npos)
        return {};
    const json object = parsedJson(line);
    const auto text = object.find(imageField);
    if (text == object.end())
        return {};
    if (!text->is_string())
        throw std::runtime_error("expected \"picture\" as PNG in base64");
    return toGrey(decodePng(fromBase64(text->get_ref<const std::string &>()), imageField));
}

UserDigit digitOf(std::string_view line)
{
    return {.drawing = drawingFromLine(line), .image = imageOf(line)};
}

std::string lineOf(const UserDigit &digit)
{
    std::string line = drawingLine(digit.drawing);
    if (!digit.isImage())
        return line;
    line.pop_back(); // the object's end
    return line + ",\"" + imageField + "\":\"" + toBase64(encodePng(digit.image)) + "\"}";
}

} // namespace

std::vector<UserDigit> readUserDigits(const std::filesystem::path &file)
{
    if (!isThere(file))
        return {};
    std::vector<UserDigit> digits;
    forEachLine(file, [&](std::string_view line) {
        UserDigit digit = digitOf(line);
        if (digit.drawing.label)
            digits.push_back(std::move(digit));
    });
    return digits;
}

void writeUserDigits(const std::filesystem::path &file, const std::vector<UserDigit> &digits)
{
    std::string content;
    for (const UserDigit &digit : digits)
        content += lineOf(digit) + '\n';
    if (file.has_parent_path())
        createFolders(file.parent_path());
    writeFileAtomically(linkTarget(file), content);
}

} // namespace digitlab
