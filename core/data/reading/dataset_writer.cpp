// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/dataset_writer.h"

#include "core/base/file_descriptor.h"
#include "core/base/file_io.h"
#include "core/base/file_system.h"
#include "core/base/new_folder.h"
#include "core/base/png.h"
#include "core/base/utf8.h"
#include "core/data/sample_names.h"

#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <numeric>
#include <stdexcept>
#include <utility>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

constexpr int filesPerReport = 100;

/// Writes the splits one after the other and keeps the manifest.
class DatasetWriter
{
public:
    DatasetWriter(fs::path folder, const std::vector<std::string> &classNames, int total, const WriteOptions &options)
        : m_folder(std::move(folder))
        , m_classNames(classNames)
        , m_options(options)
        , m_progress{0, total}
    {
        UniqueNames names;
        for (const std::string &name : classNames)
            m_classFolders.push_back(names.add(safeName(name)));
    }

    WriteOutcome write(const std::string &split, const Dataset &data)
    {
        std::vector<UniqueNames> names(m_classFolders.size());
        for (const std::string &folder : m_classFolders)
            createFolders(m_folder / split / folder);
        for (int i = 0; i < data.size(); ++i) {
            if (m_options.stop.stop_requested())
                return WriteOutcome::Stopped;
            const auto label = static_cast<std::size_t>(data.label(i));
            const std::string file
                = split + "/" + m_classFolders[label] + "/" + names[label].add(sampleName(data.origin(i))) + ".png";
            writeSample(file, split, data, i);
            if (++m_progress.done % filesPerReport == 0)
                report();
        }
        return WriteOutcome::Completed;
    }

    void writeManifest()
    {
        const nlohmann::ordered_json manifest = {{"source", utf8Text(m_options.source)}, {"seed", m_options.seed},
            {"classes", m_classNames}, {"files", std::move(m_files)}};
        // Class names that someone else's code made may be no UTF-8.
        const std::string text = manifest.dump(1, ' ', false, nlohmann::json::error_handler_t::replace);
        writeFileAtomically(m_folder / "manifest.json", text + "\n");
        report();
    }

private:
    void writeSample(const std::string &file, const std::string &split, const Dataset &data, int index)
    {
        const auto pixels = data.image(index);
        const std::string png = encodePng({imageSide, imageSide, 1, {pixels.begin(), pixels.end()}});
        FileDescriptor target(m_folder / file, O_WRONLY | O_CREAT | O_EXCL, "created");
        target.write(png);
        target.close();
        m_files.push_back({{"file", file}, {"source", data.origin(index)}, {"sha256", sha256(png)},
            {"class", m_classNames[static_cast<std::size_t>(data.label(index))]}, {"side", split}});
    }

    void report() const
    {
        if (m_options.progress)
            m_options.progress(m_progress);
    }

    fs::path m_folder;
    std::vector<std::string> m_classNames;
    std::vector<std::string> m_classFolders;
    const WriteOptions &m_options;
    Progress m_progress;
    nlohmann::ordered_json m_files = nlohmann::ordered_json::array();
};

/// A split's name and its images.
using NamedSplit = std::pair<std::string, const Dataset *>;

WriteOutcome writeWhole(NewFolder &folder, const std::vector<NamedSplit> &splits, const WriteOptions &options)
{
    const int total = std::transform_reduce(
        splits.begin(), splits.end(), 0, std::plus(), [](const NamedSplit &split) { return split.second->size(); });
    DatasetWriter writer(folder.path(), splits.front().second->classNames(), total, options);
    for (const auto &[name, data] : splits) {
        if (writer.write(name, *data) == WriteOutcome::Stopped)
            return WriteOutcome::Stopped;
    }
    writer.writeManifest();
    if (options.stop.stop_requested())
        return WriteOutcome::Stopped;
    folder.becomeTarget();
    return WriteOutcome::Completed;
}

/// The user knows the files by the place where they were to be.
std::string withTarget(std::string message, const fs::path &temporary, const fs::path &target)
{
    const std::string name = utf8Text(temporary.native());
    for (std::size_t at = message.find(name); at != std::string::npos; at = message.find(name))
        message.replace(at, name.size(), utf8Text(target.native()));
    return message;
}

WriteOutcome writeSplits(const fs::path &folder, const std::vector<NamedSplit> &splits, const WriteOptions &options)
{
    for (const auto &[name, data] : splits) {
        if (data->classNames() != splits.front().second->classNames())
            throw std::invalid_argument("two splits with different classes cannot become one dataset");
    }
    const fs::path target = requireFreeFolder(folder);
    NewFolder temporary(target);
    const fs::path temporaryPath = temporary.path();
    try {
        return writeWhole(temporary, splits, options);
    } catch (const std::runtime_error &error) {
        throw std::runtime_error(withTarget(error.what(), temporaryPath, target));
    }
}

} // namespace

WriteOutcome writeClassFolders(
    const fs::path &folder, const Dataset &train, const Dataset &test, const WriteOptions &options)
{
    return writeSplits(folder, {{"train", &train}, {"test", &test}}, options);
}

WriteOutcome writeClassFolders(const fs::path &folder, const SplitDataset &data, const WriteOptions &options)
{
    std::vector<NamedSplit> splits{{"train", &data.train}, {"test", &data.test}};
    if (data.validation)
        splits.emplace_back("validation", &*data.validation);
    return writeSplits(folder, splits, options);
}

} // namespace digitlab
