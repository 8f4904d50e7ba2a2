// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/dataset_search.h"

#include "core/data/reading/idx_name.h"
#include "core/data/reading/image_search.h"
#include "core/data/reading/split_folders.h"

#include <deque>
#include <stdexcept>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

constexpr int deepest = 4;
constexpr int mostVisited = 500;      // folders
constexpr std::size_t mostFound = 20; // datasets
constexpr std::size_t fewestClassFolders = 2;

struct Visit {
    fs::path folder;
    int depth = 0;
};

std::vector<std::string> classFoldersIn(const fs::path &folder, const FolderNames &names, const std::stop_token &stop)
{
    std::vector<std::string> classes;
    for (const std::string &name : names.folders) {
        if (holdsImages(folder / name, listNames(folder / name, stop).files))
            classes.push_back(name);
    }
    return classes;
}

class DatasetSearch
{
public:
    explicit DatasetSearch(const std::stop_token &stop)
        : m_stop(stop)
    {
    }

    std::vector<FoundDataset> run(const fs::path &root)
    {
        visitInner({root, 0});
        for (int visited = 0; !m_queue.empty() && visited < mostVisited && m_found.size() < mostFound; ++visited) {
            if (m_stop.stop_requested())
                return {};
            const Visit visit = m_queue.front();
            m_queue.pop_front();
            if (!take(visit.folder) && visit.depth < deepest)
                visitInner(visit);
        }
        return std::move(m_found);
    }

private:
    bool take(const fs::path &folder)
    {
        try {
            const bool isWhole = listIdxFiles(folder) || hasSplitFolders(folder);
            std::vector<std::string> classes
                = isWhole ? std::vector<std::string>() : classFoldersIn(folder, listNames(folder, m_stop), m_stop);
            if (!isWhole && classes.size() < fewestClassFolders)
                return false;
            m_found.push_back({folder, std::move(classes)});
        } catch (const std::runtime_error &) {
            return false;
        }
        return true;
    }

    void visitInner(const Visit &visit)
    {
        try {
            for (const std::string &name : listNames(visit.folder, m_stop).folders)
                m_queue.push_back({visit.folder / name, visit.depth + 1});
        } catch (const std::runtime_error &) {
            return;
        }
    }

    const std::stop_token &m_stop;
    std::deque<Visit> m_queue;
    std::vector<FoundDataset> m_found;
};

} // namespace

std::vector<FoundDataset> findDatasets(const fs::path &root, const std::stop_token &stop)
{
    return DatasetSearch(stop).run(root);
}

} // namespace digitlab
