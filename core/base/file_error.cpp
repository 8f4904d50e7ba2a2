// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_error.h"

#include "core/base/file_io.h"
#include "core/base/text_lines.h"
#include "core/base/utf8.h"

#include <new>

namespace digitlab {

std::string withPath(const std::filesystem::path &path, const std::string &reason)
{
    return utf8Text(path.native()) + ": " + reason;
}

std::runtime_error fileError(const std::filesystem::path &path, const std::string &reason)
{
    return std::runtime_error(withPath(path, reason));
}

void forEachLine(const std::filesystem::path &file, const std::function<void(std::string_view)> &take)
{
    const std::string content = readFile(file);
    for (const TextLine &line : textLines(content)) {
        try {
            take(line.text);
        } catch (const std::bad_alloc &) {
            throw;
        } catch (const std::exception &error) {
            throw std::runtime_error(
                utf8Text(file.native()) + ", line " + std::to_string(line.number) + ": " + error.what() + ".");
        }
    }
}

} // namespace digitlab
