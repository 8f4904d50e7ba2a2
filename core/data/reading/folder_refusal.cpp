// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/folder_refusal.h"

#include "core/base/file_system.h"
#include "core/base/utf8.h"
#include "core/data/digit_name.h"
#include "core/data/reading/dataset_search.h"

#include <algorithm>
#include <set>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

bool allNameDigits(const std::vector<std::string> &names)
{
    return std::ranges::all_of(names, [](const std::string &name) { return digitOfName(name).has_value(); });
}

std::set<int> digitsOf(const std::vector<std::string> &names)
{
    std::set<int> digits;
    for (const std::string &name : names) {
        if (const auto digit = digitOfName(name))
            digits.insert(*digit);
    }
    return digits;
}

/// Whether the digits are the inner folders rather than the outer ones: these begin with 0, or are more.
bool areClassesRather(const std::vector<std::string> &inner, const std::vector<std::string> &outer)
{
    const std::set<int> innerDigits = digitsOf(inner);
    const std::set<int> outerDigits = digitsOf(outer);
    if (!allNameDigits(inner))
        return false;
    if (innerDigits.contains(0) != outerDigits.contains(0))
        return innerDigits.contains(0);
    return innerDigits.size() > outerDigits.size();
}

/// Explains a folder in which few or no folders hold images.
class FolderExplanation
{
public:
    FolderExplanation(const fs::path &root, const std::vector<SplitListing> &splits, InnerFolders innerFolders,
        const std::stop_token &stop)
        : m_root(root)
        , m_listings(splits)
        , m_innerFolders(innerFolders)
        , m_stop(stop)
        , m_names(namesWithImages(splits, innerFolders))
        , m_nested(nestedNames())
    {
    }

    void refuseUnlessDataset() const
    {
        const bool isUndivided = m_listings.front().role == SplitRole::Whole;
        if (isUndivided && m_innerFolders != InnerFolders::Read && holdsDatasetsNamedLikeDigits())
            refuseOuterFolder();
        if (m_names.size() > 1 || (m_names.size() == 1 && !isUndivided))
            return;
        if (m_names.empty() && !m_nested.empty() && allNameDigits(m_nested))
            refuseInnerFolders();
        if (isUndivided)
            refuseOuterFolder();
        if (m_names.empty() && !m_nested.empty())
            refuseInnerFolders();
        if (m_names.empty() && isUndivided)
            refuseNoImages();
    }

private:
    std::vector<std::string> nestedNames() const
    {
        std::vector<std::string> names;
        for (const SplitListing &split : m_listings) {
            for (const ClassCandidate &candidate : split.candidates) {
                if (!candidate.hasImages && candidate.innerImages > 0)
                    names.push_back(candidate.name);
            }
        }
        return names;
    }

    [[noreturn]] void refuse(const std::string &reason, std::vector<Remedy> remedies = {}) const
    {
        throw DatasetRefusal(utf8Text(m_root.native()) + ": " + reason, std::move(remedies));
    }

    [[noreturn]] void refuseInnerFolders() const
    {
        refuse("the class folders (" + someNames(m_nested)
                + ") contain no images themselves, only in folders inside them, as in class/writer/image",
            {{Remedy::Kind::ReadInnerFolders, m_root}});
    }

    /// As one/, two/ and three/ with class folders in each: no classes whose writers are called 0 to 9.
    bool holdsDatasetsNamedLikeDigits() const
    {
        const std::vector<ClassCandidate> &candidates = m_listings.front().candidates;
        std::vector<std::string> names;
        for (const ClassCandidate &candidate : candidates) {
            if (!candidate.hasImages && candidate.innerImages == 0)
                continue; // documents beside them
            if (!digitOfName(candidate.name) || !isMainlyInside(candidate))
                return false;
            names.push_back(candidate.name);
        }
        const std::vector<FoundDataset> inside
            = names.empty() ? std::vector<FoundDataset>() : findDatasets(m_root, m_stop);
        return !inside.empty() && std::ranges::all_of(names, [&](const std::string &name) {
            const auto found = std::ranges::find(inside, m_root / name, &FoundDataset::folder);
            return found != inside.end() && (found->classNames.empty() || areClassesRather(found->classNames, names));
        });
    }

    static bool isMainlyInside(const ClassCandidate &candidate)
    {
        return candidate.innerImages > imagesAmong(candidate.folder, candidate.listing.files).size();
    }

    /// Where folders inside look like datasets and this one does not.
    void refuseOuterFolder() const
    {
        std::vector<FoundDataset> inside = findDatasets(m_root, m_stop);
        const bool mayBeClasses = m_nested.size() > 1;
        if (mayBeClasses || !m_names.empty()) // nobody takes idx files, splits or digits for writers inside a class
            std::erase_if(inside, [](const FoundDataset &found) { return !allNameDigits(found.classNames); });
        if (inside.empty())
            return;
        std::vector<std::string> places;
        std::vector<Remedy> remedies;
        for (const FoundDataset &found : inside) {
            places.push_back(found.folder.lexically_relative(m_root).native());
            remedies.push_back({Remedy::Kind::OpenFolder, found.folder});
        }
        refuse(inside.size() == 1
                ? "is not a dataset itself, but the folder " + utf8Text(places.front()) + " inside it is one; open that"
                : "is not a dataset itself but contains several: " + someNames(places) + "; open one of them",
            std::move(remedies));
    }

    [[noreturn]] void refuseNoImages() const
    {
        const SplitListing &split = m_listings.front();
        const std::vector<std::string> loose = imagesAmong(split.folder, split.files);
        if (!loose.empty())
            refuseInnerFolder(loose);
        const std::string found = !loose.empty()
            ? "contains " + countedImages(loose.size()) + " (" + someNames(loose) + ") but no class folders"
            : split.candidates.empty() ? "contains no dataset"
                                       : "contains no images in its folders (" + folderNames(split) + ")";
        refuse(found + "; " + expectedDataset);
    }

    /// A class folder in the place of the dataset.
    void refuseInnerFolder(const std::vector<std::string> &loose) const
    {
        const fs::path above = absolutePath(m_root).parent_path();
        const FolderNames names = listedOrNothing(above);
        const auto isFilledDigit = [&](const std::string &name) {
            return digitOfName(name) && holdsImages(above / name, listedOrNothing(above / name).files);
        };
        if (digitOfName(absolutePath(m_root).filename().native())
            && std::ranges::count_if(names.folders, isFilledDigit) > 1)
            refuse("contains " + countedImages(loose.size()) + " but no class folders; it looks like a class of "
                    + utf8Text(above.filename().native()) + ", the folder above it; open that folder",
                {{Remedy::Kind::OpenFolder, above}});
    }

    static FolderNames listedOrNothing(const fs::path &folder)
    {
        try {
            return listNames(folder);
        } catch (const std::runtime_error &) {
            return {};
        }
    }

    static std::string folderNames(const SplitListing &split)
    {
        std::vector<std::string> names;
        for (const ClassCandidate &candidate : split.candidates)
            names.push_back(candidate.name);
        return someNames(names);
    }

    const fs::path &m_root;
    const std::vector<SplitListing> &m_listings;
    InnerFolders m_innerFolders;
    const std::stop_token &m_stop;
    std::vector<std::string> m_names;
    std::vector<std::string> m_nested;
};

} // namespace

std::vector<std::string> namesWithImages(const std::vector<SplitListing> &splits, InnerFolders innerFolders)
{
    std::vector<std::string> names;
    for (const SplitListing &split : splits) {
        for (const ClassCandidate &candidate : split.candidates) {
            if (isFilled(candidate, innerFolders) && std::ranges::find(names, candidate.name) == names.end())
                names.push_back(candidate.name);
        }
    }
    return names;
}

void refuseUnlessDataset(const fs::path &root, const std::vector<SplitListing> &splits, InnerFolders innerFolders,
    const std::stop_token &stop)
{
    FolderExplanation(root, splits, innerFolders, stop).refuseUnlessDataset();
}

} // namespace digitlab
