// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/size_findings.h"

#include "core/base/number_text.h"
#include "core/base/utf8.h"

#include <algorithm>

namespace digitlab {

namespace {

constexpr double nearlyAllSizes = 0.9;
constexpr std::ptrdiff_t fewestSizes = 10; // files

std::string textOf(ImageSize size)
{
    return std::to_string(size.width) + " x " + std::to_string(size.height);
}

/// Nothing where sizes vary too much to call one odd.
std::optional<ImageSize> usualSize(const std::vector<ImageSize> &sizes)
{
    std::map<ImageSize, std::ptrdiff_t> counts;
    for (const ImageSize &size : sizes)
        ++counts[size];
    counts.erase(ImageSize());
    const auto most = std::ranges::max_element(counts, {}, [](const auto &entry) { return entry.second; });
    const auto total = static_cast<double>(sizes.size());
    if (most == counts.end() || most->second < fewestSizes
        || static_cast<double>(most->second) < nearlyAllSizes * total)
        return {};
    return most->first;
}

/// `file` is the first of the class, which may lie in a folder inside it.
Finding resizedFinding(const std::string &origin, const std::string &file, std::ptrdiff_t count)
{
    return {"resized", origin.substr(0, origin.size() - utf8Text(file).size() - 1),
        counted(count, "image was", "images were") + " of another size and became 28 x 28", Severity::Notice};
}

} // namespace

std::vector<Finding> sizeFindings(const std::vector<ImageFolder> &folders, const std::vector<std::string> &origins,
    const std::vector<ImageSize> &sizes)
{
    std::vector<Finding> findings;
    std::size_t begin = 0;
    for (const ImageFolder &folder : folders) {
        const auto ofClass = std::span(sizes).subspan(begin, folder.names.size());
        const auto resizedCount = std::ranges::count_if(ofClass, [](ImageSize size) {
            return size != ImageSize() && size != ImageSize{imageSide, imageSide};
        });
        if (resizedCount > 0)
            findings.push_back(resizedFinding(origins[begin], folder.names.front(), resizedCount));
        begin += folder.names.size();
    }
    const auto usual = usualSize(sizes);
    for (std::size_t i = 0; i < sizes.size() && usual; ++i) {
        if (sizes[i] != *usual && sizes[i] != ImageSize())
            findings.push_back({"odd-size", origins[i],
                "is of " + textOf(sizes[i]) + " pixels; nearly all others are of " + textOf(*usual), Severity::Notice});
    }
    return findings;
}

} // namespace digitlab
