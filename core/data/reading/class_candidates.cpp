// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/class_candidates.h"

#include "core/base/name_words.h"
#include "core/data/digit_name.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

constexpr std::ptrdiff_t fewestDigits = 2; // classes whose names are digits, before others look odd

/// Names of folders with images that lie in projects and are no class of digits.
bool isProjectFolder(std::string_view name)
{
    static constexpr std::array<std::string_view, 40> names{"doc", "docs", "documentation", "figure", "figures", "fig",
        "figs", "plot", "plots", "image", "images", "img", "imgs", "picture", "pictures", "screenshot", "screenshots",
        "thumbnails", "preview", "previews", "venv", "env", "build", "dist", "src", "scripts", "notebooks", "models",
        "runs", "logs", "output", "outputs", "results", "tmp", "temp", "cache", "backup", "backups", "trash", "assets"};
    return std::ranges::find(names, lowerCase(name)) != names.end();
}

bool isRun(const ClassCandidate &candidate)
{
    const auto &files = candidate.listing.files;
    return std::ranges::find(files, "run.json") != files.end();
}

} // namespace

ClassCandidate classCandidate(
    const fs::path &folder, const std::string &name, InnerFolders innerFolders, const std::stop_token &stop)
{
    ClassCandidate candidate{name, folder / name, listNames(folder / name, stop), false, {}, 0};
    candidate.hasImages = !isRun(candidate) && holdsImages(candidate.folder, candidate.listing.files);
    candidate.inner = innerFiles(candidate.folder, candidate.listing.folders,
        innerFolders == InnerFolders::Read ? std::numeric_limits<std::size_t>::max() : enoughToSee, stop);
    candidate.innerImages = imagesAmong(candidate.folder, candidate.inner.files).size();
    return candidate;
}

bool isFilled(const ClassCandidate &candidate, InnerFolders innerFolders)
{
    return candidate.hasImages || (innerFolders == InnerFolders::Read && candidate.innerImages > 0);
}

std::size_t innerImagesIn(const ClassCandidate &candidate, const std::string &inner)
{
    std::vector<std::string> files;
    std::ranges::copy_if(candidate.inner.files, std::back_inserter(files),
        [place = inner + "/"](const std::string &file) { return file.starts_with(place); });
    return imagesAmong(candidate.folder, files).size();
}

std::string contentText(const ClassCandidate &candidate)
{
    if (isRun(candidate))
        return "contains a run of DigitLab";
    if (candidate.innerImages > 0)
        return "contains no images itself (" + countedImages(candidate.innerImages) + " in folders inside it)";
    return candidate.isEmpty() ? "is empty" : "contains no images";
}

ClassRule::ClassRule(std::vector<std::string> classes)
    : m_classes(std::move(classes))
{
    const auto digits
        = std::ranges::count_if(m_classes, [](const std::string &name) { return digitOfName(name).has_value(); });
    const auto others = std::ranges::count_if(
        m_classes, [](const std::string &name) { return !digitOfName(name) && !isProjectFolder(name); });
    m_areDigits = digits >= fewestDigits && others == 0;
}

bool ClassRule::isClass(const std::string &name) const
{
    return !(m_areDigits && isProjectFolder(name));
}

bool ClassRule::isMissingClass(const ClassCandidate &candidate) const
{
    if (std::ranges::find(m_classes, candidate.name) != m_classes.end())
        return true;
    if (isRun(candidate))
        return false;
    return m_areDigits ? digitOfName(candidate.name).has_value() : candidate.isEmpty();
}

} // namespace digitlab
