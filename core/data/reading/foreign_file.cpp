// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/foreign_file.h"

#include "core/base/name_words.h"
#include "core/data/image_file.h"

#include <algorithm>
#include <array>

namespace digitlab {

namespace {

using namespace std::string_view_literals;

struct Kind {
    std::string_view beginning;
    const char *name;
};

constexpr std::array kinds{Kind{"PK\3\4"sv, "a ZIP archive"}, Kind{"PK\5\6"sv, "an empty ZIP archive"},
    Kind{"\x1F\x8B"sv, "a gzip file"},
    Kind{"\xFD"
         "7zXZ\0"sv,
        "an xz file"},
    Kind{"BZh"sv, "a bzip2 file"}, Kind{"7z\xBC\xAF\x27\x1C"sv, "a 7z archive"}, Kind{"Rar!"sv, "a RAR archive"},
    Kind{"\x28\xB5\x2F\xFD"sv, "a Zstandard file"}, Kind{"\x93NUMPY"sv, "a NumPy array"},
    Kind{"\x89HDF"sv, "an HDF5 file"}, Kind{"%PDF"sv, "a PDF document"},
    Kind{"version https://git-lfs"sv, "a Git LFS pointer instead of the file itself"}};

/// The words that a page begins with, whatever their case.
bool isWebPage(std::string_view begin)
{
    if (begin.starts_with("\xEF\xBB\xBF"))
        begin.remove_prefix(3);
    begin.remove_prefix(std::min(begin.find_first_not_of(" \t\r\n"), begin.size()));
    static constexpr std::array<std::string_view, 6> tags{
        "<!doctype html", "<html", "<head", "<body", "<!--", "<script"};
    const std::string lowered = lowerCase(begin);
    return std::ranges::any_of(tags, [&](std::string_view tag) { return lowered.starts_with(tag); });
}

} // namespace

std::string kindOfFile(std::string_view begin)
{
    const auto known = std::ranges::find_if(kinds, [&](const Kind &kind) { return begin.starts_with(kind.beginning); });
    if (known != kinds.end())
        return known->name;
    if (isWebPage(begin))
        return "a web page";
    if (begin.starts_with("<?xml"))
        return "an XML document, such as a server's refusal";
    if (begin.starts_with('{'))
        return "a JSON document, such as a server's refusal";
    if (beginsLikeImage(begin))
        return "an image";
    return {};
}

} // namespace digitlab
