// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/idx_reader.h"

#include "core/base/file_system.h"
#include "core/base/number_text.h"
#include "core/base/utf8.h"
#include "core/data/reading/idx_file.h"
#include "core/data/reading/idx_name.h"
#include "core/data/reading/sample_preparation.h"
#include "core/data/skip_list.h"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

/// What the labels and images of a dataset of idx files mean, by its family's name (see IdxName).
struct IdxFamily {
    std::vector<std::string> classNames;
    int firstLabel = 0; ///< of the first class
    IdxLayout layout = IdxLayout::Upright;
};

constexpr std::string_view digits = "0123456789";
constexpr std::string_view capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::string_view smallLetters = "abcdefghijklmnopqrstuvwxyz";
constexpr std::string_view unlikeCapitals = "abdefghnqrt"; // small letters with classes of their own

std::vector<std::string> namesOf(std::initializer_list<std::string_view> groups)
{
    std::vector<std::string> names;
    for (const std::string_view group : groups) {
        for (const char letter : group)
            names.emplace_back(1, letter);
    }
    return names;
}

/// EMNIST's parts by their names (Cohen et al., 2017, arXiv:1702.05373), ten upright digits else.
IdxFamily idxFamily(const std::string &name)
{
    const IdxLayout layout = name.find("emnist") == std::string::npos ? IdxLayout::Upright : IdxLayout::Transposed;
    if (name == "emnist-byclass")
        return {namesOf({digits, capitals, smallLetters}), 0, layout};
    if (name == "emnist-bymerge" || name == "emnist-balanced")
        return {namesOf({digits, capitals, unlikeCapitals}), 0, layout};
    if (name == "emnist-letters")
        return {namesOf({capitals}), 1, layout};
    return {namesOf({digits}), 0, layout};
}

std::string pathText(const fs::path &path)
{
    return utf8Text(path.native());
}

/// Reads the splits of a folder and what is to be said about them.
class IdxFolderReader
{
public:
    IdxFolderReader(const fs::path &folder, const ReadOptions &options)
        : m_folder(folder)
        , m_options(options)
        , m_listing(listIdxFiles(folder).value())
        , m_family(idxFamily(m_listing.family))
        , m_skip(readSkipList(folder, m_findings))
    {
        reportOtherFamilies();
    }

    std::optional<SplitDataset> read()
    {
        Dataset train = readOrTell(Split::Train, 2);
        std::optional<Dataset> validation;
        if (m_listing.splits.contains(Split::Validation))
            validation = readOrTell(Split::Validation, 3);
        Dataset test = readOrTell(Split::Test, 4);
        if (m_options.stop.stop_requested())
            return {};
        if (train.empty() && test.empty() && (!validation || validation->empty()))
            refuseFirstFault();
        reportMissingClasses(train, test);
        reportFamily();
        SplitDataset data{std::move(train), std::move(test), {}, std::move(m_findings), std::move(validation)};
        prepareSamples(data, m_options);
        return data;
    }

private:
    Dataset noSamples() const { return Dataset(m_family.classNames); }

    void reportOtherFamilies()
    {
        std::string others;
        for (const std::string &family : m_listing.otherFamilies)
            others += (others.empty() ? "" : ", ") + (family.empty() ? "MNIST" : family);
        if (!others.empty())
            m_findings.push_back({"other-dataset", ".",
                "the idx files of " + others + " are here too; only those of "
                    + (m_listing.family.empty() ? "MNIST" : m_listing.family)
                    + " are read. To read the others, move them to a folder of their own",
                Severity::Notice});
    }

    /// MNIST's own names are those of Fashion-MNIST and KMNIST as well, and tell nothing.
    void reportFamily()
    {
        if (!m_listing.family.empty())
            m_findings.push_back({"taken-for", ".",
                "was read as the idx files of " + m_listing.family
                    + ", by their names: " + counted(m_family.classNames.size(), "class", "classes") + ", \""
                    + m_family.classNames.front() + "\" to \"" + m_family.classNames.back() + "\"",
                Severity::Notice});
    }

    Dataset readOrTell(Split split, int filesDone)
    {
        Dataset data = noSamples();
        try {
            if (!m_options.stop.stop_requested())
                data = readSplit(split);
        } catch (const std::runtime_error &error) {
            if (m_options.faults == FaultyClasses::Refuse)
                throw;
            reportFault(error.what(), m_listing.splits.contains(split) ? "unreadable" : "missing-split");
        }
        if (m_options.progress)
            m_options.progress({filesDone, 4});
        return data;
    }

    /// A sentence that begins with the file's path.
    void reportFault(const std::string &sentence, const std::string &kind)
    {
        const std::string prefix = pathText(m_folder / "");
        const std::string text = sentence.starts_with(prefix) ? sentence.substr(prefix.size()) : sentence;
        const std::size_t colon = text.find(": ");
        m_findings.push_back(
            {kind, text.substr(0, colon), colon == std::string::npos ? text : text.substr(colon + 2), Severity::Error});
    }

    /// A file that is damaged says more than a split that is not there.
    [[noreturn]] void refuseFirstFault() const
    {
        auto fault = std::ranges::find(m_findings, "unreadable", &Finding::kind);
        if (fault == m_findings.end())
            fault = std::ranges::find(m_findings, Severity::Error, &Finding::severity);
        throw std::runtime_error(fault == m_findings.end()
                ? pathText(m_folder) + ": has only images that manifest.json says to leave out"
                : pathText(m_folder / fault->file) + ": " + fault->message);
    }

    IdxFiles requireFiles(Split split) const
    {
        const auto found = m_listing.splits.find(split);
        IdxFiles files = found == m_listing.splits.end() ? IdxFiles() : found->second;
        if (files.images.empty() || files.labels.empty()) {
            const IdxPart missing = files.images.empty() ? IdxPart::Images : IdxPart::Labels;
            throw std::runtime_error(pathText(m_folder / usualIdxName(m_listing.family, split, missing))
                + ": is missing (plain or with .gz); expected the four idx files of "
                + (m_listing.family.empty() ? "MNIST" : m_listing.family) + " in this folder");
        }
        return files;
    }

    Dataset readSplit(Split split)
    {
        const IdxFiles files = requireFiles(split);
        IdxContent content = readIdxContent(files.images, files.labels, m_family.layout, m_options.stop);
        if (m_options.stop.stop_requested())
            return noSamples();
        toClasses(content.labels, files.labels);
        reportChanges(files, content);
        const std::string name = originOfFile(files.images);
        std::vector<std::string> origins;
        std::vector<int> kept;
        for (std::size_t i = 0; i < content.labels.size(); ++i) {
            origins.push_back(name + "[" + std::to_string(i) + "]");
            if (m_skip.empty() || !m_skip.contains(origins.back()))
                kept.push_back(static_cast<int>(i));
        }
        Dataset data(m_family.classNames, std::move(content.pixels), std::move(content.labels), std::move(origins));
        data.retain(kept);
        return data;
    }

    std::string originOfFile(const fs::path &file) const { return pathText(file.lexically_relative(m_folder)); }

    void toClasses(std::vector<int> &labels, const fs::path &file) const
    {
        const int first = m_family.firstLabel;
        const int last = first + static_cast<int>(m_family.classNames.size()) - 1;
        const auto wrong = std::ranges::find_if(labels, [=](int label) { return label < first || label > last; });
        if (wrong != labels.end())
            throw std::runtime_error(pathText(file) + ": label " + grouped(wrong - labels.begin()) + " is "
                + std::to_string(*wrong) + "; expected " + std::to_string(first) + " to " + std::to_string(last));
        for (int &label : labels)
            label -= first;
    }

    void reportChanges(const IdxFiles &files, const IdxContent &content)
    {
        const std::string name = originOfFile(files.images);
        if (m_family.layout == IdxLayout::Transposed)
            m_findings.push_back({"turned", name,
                "stores images with rows and columns swapped, as EMNIST does; they were turned upright",
                Severity::Notice});
        if (content.size != ImageSize{imageSide, imageSide})
            m_findings.push_back({"resized", name,
                counted(content.labels.size(), "image") + " of " + std::to_string(content.size.width) + " x "
                    + std::to_string(content.size.height) + " pixels became 28 x 28",
                Severity::Notice});
    }

    /// No errors: a part of the digits may be meant.
    void reportMissingClasses(const Dataset &train, const Dataset &test)
    {
        const std::vector<int> trainCounts = train.countsByClass();
        const std::vector<int> testCounts = test.countsByClass();
        for (std::size_t label = 0; label < trainCounts.size() && !train.empty() && !test.empty(); ++label) {
            if (trainCounts[label] == 0 && testCounts[label] == 0)
                report("empty-class", train, label, "has no images in either split");
            else if (testCounts[label] == 0)
                report("one-side-only", train, label, "is in one split only; expected it in " + fileOf(test) + " too");
            else if (trainCounts[label] == 0)
                report("one-side-only", test, label, "is in one split only; expected it in " + fileOf(train) + " too");
        }
    }

    void report(const std::string &kind, const Dataset &data, std::size_t label, const std::string &message)
    {
        m_findings.push_back(
            {kind, fileOf(data), "class \"" + data.classNames()[label] + "\" " + message, Severity::Warning});
    }

    static std::string fileOf(const Dataset &data) { return data.origin(0).substr(0, data.origin(0).rfind('[')); }

    const fs::path &m_folder;
    const ReadOptions &m_options;
    IdxListing m_listing;
    IdxFamily m_family;
    std::vector<Finding> m_findings;
    SkipList m_skip;
};

} // namespace

bool hasIdxFiles(const fs::path &folder)
{
    return listIdxFiles(folder).has_value();
}

std::optional<SplitDataset> readIdxFolder(const fs::path &folder, const ReadOptions &options)
{
    auto data = IdxFolderReader(folder, options).read();
    if (!data)
        return {};
    const InputPreparation preparation = data->identity.preparation;
    data->identity
        = identify(data->train, data->validation, data->test, {.path = utf8Text(absolutePath(folder).native())});
    data->identity.preparation = preparation;
    if (options.stop.stop_requested())
        return {};
    return data;
}

} // namespace digitlab
