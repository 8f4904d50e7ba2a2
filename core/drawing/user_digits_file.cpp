// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/user_digits_file.h"

#include "core/base/base64.h"
#include "core/base/file_io.h"
#include "core/base/file_system.h"
#include "core/base/json_field.h"
#include "core/base/png.h"
#include "core/base/text_lines.h"
#include "core/base/utf8.h"
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

std::string damageText(const std::filesystem::path &file, int line, const std::string &reason)
{
    return "Line " + std::to_string(line) + " of " + utf8Text(file.native()) + " cannot be read (" + reason + ").";
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

UserDigitsContent readUserDigits(const std::filesystem::path &file)
{
    UserDigitsContent content;
    if (!isThere(file))
        return content;
    const std::string text = readFile(file);
    for (const TextLine &line : textLines(text)) {
        try {
            UserDigit digit = digitOf(line.text);
            if (digit.drawing.label) {
                content.digits.push_back(std::move(digit));
                continue;
            }
        } catch (const std::runtime_error &error) {
            if (++content.damaged == 1)
                content.damage = damageText(file, line.number, error.what());
        }
        content.otherLines.emplace_back(line.text);
    }
    return content;
}

void writeUserDigits(
    const std::filesystem::path &file, const std::vector<UserDigit> &digits, const std::vector<std::string> &otherLines)
{
    std::string content;
    for (const UserDigit &digit : digits)
        content += lineOf(digit) + '\n';
    for (const std::string &line : otherLines)
        content += line + '\n';
    if (file.has_parent_path())
        createFolders(file.parent_path());
    writeFileAtomically(linkTarget(file), content);
}

} // namespace digitlab
