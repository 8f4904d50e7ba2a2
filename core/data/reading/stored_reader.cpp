// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/stored_reader.h"

#include "core/base/file_error.h"
#include "core/base/file_system.h"
#include "core/base/natural_order.h"
#include "core/base/number_text.h"
#include "core/base/utf8.h"
#include "core/data/reading/sample_preparation.h"
#include "core/data/reading/stored_split_reader.h"
#include "core/data/skip_list.h"
#include "core/data/split.h"

#include <algorithm>
#include <new>
#include <set>
#include <stdexcept>
#include <utility>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t mostStoredClasses = 1'000;

class StoredReader
{
public:
    StoredReader(const fs::path &place, StoredFiles files, const ReadOptions &options, const FolderReading &reading)
        : m_place(place)
        , m_files(std::move(files))
        , m_options(options)
        , m_reading(reading)
        , m_findings(std::move(m_files.findings))
        , m_skip(readSkipList(m_files.folder, m_findings))
    {
    }

    std::optional<SplitDataset> read()
    {
        for (const auto &[split, files] : m_files.splits) {
            m_read[split] = readSplit(files);
            if (m_options.stop.stop_requested())
                return {};
            if (m_options.progress)
                m_options.progress({static_cast<int>(m_read.size()), static_cast<int>(m_files.splits.size())});
        }
        tellKind();
        nameClasses();
        SplitDataset data{Dataset(m_classNames), Dataset(m_classNames), {}, {}, {}};
        for (auto &[split, stored] : m_read)
            place(split, toDataset(split, std::move(stored)), data);
        tellOneSided(data);
        data.findings = std::move(m_findings);
        prepareSamples(data, m_options);
        return data;
    }

private:
    StoredSplit readSplit(const StoredSplitFiles &files) const
    {
        try {
            return readStoredSplit(files, m_options.stop);
        } catch (const std::bad_alloc &) {
            throw fileError(files.file(), "does not fit into memory");
        }
    }

    std::string sizeText() const
    {
        const StoredSplit &first = m_read.begin()->second;
        return std::to_string(first.width) + " x " + std::to_string(first.height);
    }

    void tellKind()
    {
        std::string counts;
        for (const auto &[split, stored] : m_read)
            counts += (counts.empty() ? "" : ", ") + grouped(stored.labels.size())
                + (split && m_read.size() > 1 ? std::string(" ") + splitText(*split) : "") + " images";
        m_findings.push_back({"taken-for", originOfStored(m_files.splits.begin()->second.file()),
            (m_files.areTables() ? "was read as a table with a label and the pixels of an image in each line: "
                                 : "was read as NumPy arrays of images and labels: ")
                + counts + " of " + sizeText() + " pixels",
            Severity::Notice});
    }

    void nameClasses()
    {
        std::set<std::string> names;
        for (const auto &[split, stored] : m_read)
            names.insert(stored.labels.begin(), stored.labels.end());
        if (names.size() > mostStoredClasses)
            throw fileError(
                m_place, "has " + counted(names.size(), "different label") + "; expected one for each class");
        m_classNames.assign(names.begin(), names.end());
        std::ranges::sort(m_classNames, naturalLess);
    }

    std::string originOfStored(const fs::path &file) const
    {
        return utf8Text(file.lexically_relative(m_files.folder).native());
    }

    std::string nameOf(const std::optional<Split> &split) const
    {
        const StoredSplitFiles &files = m_files.splits.at(split);
        const std::string entry = fs::path(files.images.entry).replace_extension().native();
        return originOfStored(files.file()) + (entry.empty() ? "" : "/" + utf8Text(entry));
    }

    Dataset toDataset(const std::optional<Split> &split, StoredSplit stored)
    {
        const std::string name = nameOf(split);
        std::vector<int> labels;
        std::vector<std::string> origins;
        std::vector<int> kept;
        for (std::size_t i = 0; i < stored.labels.size(); ++i) {
            const auto at = std::ranges::lower_bound(m_classNames, stored.labels[i], naturalLess);
            labels.push_back(
                static_cast<int>(std::ranges::find(at, m_classNames.end(), stored.labels[i]) - m_classNames.begin()));
            origins.push_back(name + "[" + std::to_string(i) + "]");
            if (m_skip.empty() || !m_skip.contains(origins.back()))
                kept.push_back(static_cast<int>(i));
        }
        tellSize(name, stored);
        Dataset data(m_classNames, std::move(stored.pixels), std::move(labels), std::move(origins));
        data.retain(kept);
        return data;
    }

    void tellSize(const std::string &name, const StoredSplit &stored)
    {
        if (stored.width != imageSide || stored.height != imageSide)
            m_findings.push_back({"resized", name,
                counted(stored.labels.size(), "image") + " of " + std::to_string(stored.width) + " x "
                    + std::to_string(stored.height) + " pixels became 28 x 28",
                Severity::Notice});
    }

    void place(const std::optional<Split> &split, Dataset images, SplitDataset &data)
    {
        const bool isUndivided = m_read.size() == 1;
        if (isUndivided && split != Split::Test)
            divide(std::move(images), data);
        else if (split == Split::Train)
            data.train = std::move(images);
        else if (split == Split::Validation)
            data.validation = std::move(images);
        else
            data.test = std::move(images);
    }

    void divide(Dataset all, SplitDataset &data)
    {
        if (m_reading.undivided == Undivided::Keep) {
            data.test = std::move(all);
            return;
        }
        try {
            const SplitIndices indices = stratifiedSplit(
                all, {.testFraction = m_options.testFraction, .perClass = {}, .seed = m_options.seed});
            data.test = subset(all, indices.test);
            all.retain(indices.train);
            data.identity.split = FolderSplit{m_options.testFraction, m_options.seed};
        } catch (const std::runtime_error &error) {
            fault({"small-class", ".", std::string(error.what()) + ", so that each split gets one", Severity::Error});
        }
        data.train = std::move(all);
    }

    void fault(Finding finding)
    {
        if (m_options.faults == FaultyClasses::Refuse)
            throw fileError(m_place, finding.message);
        m_findings.push_back(std::move(finding));
    }

    void tellOneSided(const SplitDataset &data)
    {
        const std::vector<int> trained = data.train.countsByClass();
        const std::vector<int> tested = data.test.countsByClass();
        const bool isWhole = m_read.size() == 1 && m_reading.undivided == Undivided::Keep;
        if ((data.train.empty() || data.test.empty()) && !isWhole)
            fault({"missing-split", ".",
                data.train.empty() ? "has no training images; expected them beside those for testing"
                                   : "has no test images; expected them beside those for training",
                Severity::Error});
        for (std::size_t i = 0; i < trained.size() && !data.train.empty() && !data.test.empty(); ++i) {
            if ((trained[i] == 0) != (tested[i] == 0))
                fault({"one-side-only", ".",
                    "class \"" + m_classNames[i] + "\" is in the " + (trained[i] == 0 ? "test" : "training")
                        + " split only; expected it in both",
                    Severity::Error});
        }
    }

    const fs::path &m_place;
    StoredFiles m_files;
    const ReadOptions &m_options;
    FolderReading m_reading;
    std::vector<Finding> m_findings;
    SkipList m_skip;
    std::map<std::optional<Split>, StoredSplit> m_read;
    std::vector<std::string> m_classNames;
};

} // namespace

std::optional<SplitDataset> readStoredFiles(
    const fs::path &place, StoredFiles files, const ReadOptions &options, const FolderReading &reading)
{
    auto data = StoredReader(place, std::move(files), options, reading).read();
    if (!data || options.stop.stop_requested())
        return {};
    const DatasetIdentity read = data->identity;
    data->identity
        = identify(data->train, data->validation, data->test, {.path = utf8Text(absolutePath(place).native())});
    data->identity.preparation = read.preparation;
    data->identity.split = read.split;
    return data;
}

} // namespace digitlab
