// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/idx_name.h"

#include "core/base/folder_listing.h"
#include "core/base/name_words.h"

#include <algorithm>
#include <array>
#include <regex>
#include <utility>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

/// The name in small letters, without packing and without what browsers and file managers add to a second copy.
std::string bareName(std::string_view fileName, bool &isPacked, bool &isCopy)
{
    static const std::regex packing(R"(\.gz(ip)?$)");
    static const std::regex copyMark(R"(( ?\(\d+\)| - copy| copy|\.\d+)$|^copy of )");
    std::string name = lowerCase(fileName);
    for (std::string before; before != name;) {
        before = name;
        name = std::regex_replace(name, packing, "");
        isPacked = isPacked || name != before;
        const std::string copied = std::exchange(name, std::regex_replace(name, copyMark, ""));
        isCopy = isCopy || copied != name;
    }
    return name;
}

std::vector<std::string> parts(const std::string &name)
{
    std::vector<std::string> words(1);
    for (const char c : name) {
        if (c != '-' && c != '_' && c != '.' && c != ' ')
            words.back() += c;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

std::optional<IdxPart> partOfWord(const std::string &word)
{
    if (word == "images" || word == "image" || word == "x")
        return IdxPart::Images;
    if (word == "labels" || word == "label" || word == "y")
        return IdxPart::Labels;
    return {};
}

bool isOfFormat(const std::string &word)
{
    return word.starts_with("idx") || word == "ubyte" || word == "byte" || word == "int";
}

/// Takes the words of a name apart.
class IdxNameParser
{
public:
    void take(const std::string &word)
    {
        if (const auto part = partOfWord(word); part && !m_part)
            m_part = part;
        else if (const auto split = splitOfWord(word); split && !m_split)
            m_split = split;
        else if (isOfFormat(word))
            m_hasFormat = m_hasFormat || word.starts_with("idx");
        else if (m_hasFormat)
            m_isOther = true;
        else
            m_family += (m_family.empty() ? "" : "-") + word;
    }

    /// A dataset without splits is for testing, as Dig-MNIST is.
    std::optional<IdxName> name() const
    {
        const bool isKnown = m_split || !m_family.empty();
        if (m_isOther || !m_hasFormat || !m_part || !isKnown)
            return {};
        return IdxName{m_family == "mnist" ? "" : m_family, m_split.value_or(Split::Test), *m_part};
    }

private:
    std::string m_family;
    std::optional<Split> m_split;
    std::optional<IdxPart> m_part;
    bool m_hasFormat = false;
    bool m_isOther = false;
};

struct IdxCandidate {
    IdxName name;
    fs::path file;
};

/// A folder that bears an idx file's name may hold that file.
fs::path fileIn(const fs::path &folder, const IdxName &wanted)
{
    for (const std::string &name : listNames(folder).files) {
        const auto found = parseIdxName(name);
        if (found && found->part == wanted.part && found->split == wanted.split)
            return folder / name;
    }
    return {};
}

std::vector<IdxCandidate> candidatesIn(const fs::path &folder)
{
    const FolderNames listing = listNames(folder);
    std::vector<IdxCandidate> candidates;
    std::error_code error;
    for (const std::string &name : listing.files) {
        if (const auto found = parseIdxName(name); found && fs::exists(folder / name, error))
            candidates.push_back({*found, folder / name});
    }
    for (const std::string &name : listing.folders) {
        if (auto found = parseIdxName(name)) {
            found->detour += 1000; // after every file
            if (const fs::path file = fileIn(folder / name, *found); !file.empty())
                candidates.push_back({*found, file});
        }
    }
    std::ranges::stable_sort(candidates, {}, [](const IdxCandidate &candidate) { return candidate.name.detour; });
    return candidates;
}

using Families = std::map<std::string, std::map<Split, IdxFiles>>;

/// What a laboratory for digits takes first, and of others those with more splits.
std::pair<std::ptrdiff_t, int> rankOf(const Families::value_type &family)
{
    static constexpr std::array<std::string_view, 4> first{"", "emnist-digits", "emnist-mnist", "qmnist"};
    return {std::ranges::find(first, family.first) - first.begin(), -static_cast<int>(family.second.size())};
}

} // namespace

std::optional<IdxName> parseIdxName(std::string_view fileName)
{
    bool isPacked = false;
    bool isCopy = false;
    const std::string bare = bareName(fileName, isPacked, isCopy);
    IdxNameParser parser;
    for (const std::string &word : parts(bare))
        parser.take(word);
    auto name = parser.name();
    if (name)
        name->detour = (isCopy ? 100 : 0) + (bare.find(".idx") != bare.npos ? 10 : 0) + (isPacked ? 1 : 0)
            + (name->split == Split::Test && bare.find("t10k") == bare.npos ? 20 : 0);
    return name;
}

std::optional<IdxListing> listIdxFiles(const fs::path &folder)
{
    Families families;
    for (const auto &[name, file] : candidatesIn(folder)) {
        IdxFiles &files = families[name.family][name.split];
        fs::path &place = name.part == IdxPart::Images ? files.images : files.labels;
        if (place.empty())
            place = file;
    }
    if (families.empty())
        return {};
    const auto chosen = std::ranges::min_element(families, {}, rankOf);
    IdxListing listing{chosen->first, chosen->second, {}};
    for (const auto &family : families) {
        if (family.first != listing.family)
            listing.otherFamilies.push_back(family.first);
    }
    return listing;
}

std::string usualIdxName(const std::string &family, Split split, IdxPart part)
{
    const bool isImages = part == IdxPart::Images;
    const std::string ending = isImages ? "-idx3-ubyte" : "-idx1-ubyte";
    const std::string splitName = split == Split::Train ? "train" : split == Split::Validation ? "validation" : "test";
    if (family == "kannada-mnist")
        return (isImages ? "X_kannada_MNIST_" : "y_kannada_MNIST_") + splitName + ending;
    if (family.empty())
        return (split == Split::Test ? "t10k" : splitName) + (isImages ? "-images" : "-labels") + ending;
    return family + "-" + splitName + (isImages ? "-images" : "-labels") + ending;
}

} // namespace digitlab
