// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/skip_list.h"

#include "core/base/file_error.h"
#include "core/base/file_io.h"
#include "core/base/file_system.h"
#include "core/base/number_text.h"
#include "core/base/utf8.h"

#include <nlohmann/json.hpp>
#include <stdexcept>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

constexpr const char *manifestName = "manifest.json";
constexpr const char *skipKey = "skip";

/// Of a dataset that is a file it lies beside that.
fs::path manifestOf(const fs::path &dataset)
{
    std::error_code error;
    return (fs::is_regular_file(dataset, error) ? dataset.parent_path() : dataset) / manifestName;
}

[[noreturn]] void failAsDamaged(const fs::path &manifest)
{
    throw fileError(manifest, "is damaged; expected a JSON object whose \"skip\" is a list of file names");
}

/// A prepared dataset's manifest has a long list of its files, which is not looked at here.
bool isNoFileList(int depth, nlohmann::json::parse_event_t event, nlohmann::json &parsed)
{
    return depth != 1 || event != nlohmann::json::parse_event_t::key || parsed != "files";
}

SkipList parseSkipList(const fs::path &manifest, const std::string &text)
{
    if (text.find('"' + std::string(skipKey) + '"') == std::string::npos) {
        if (!nlohmann::json::accept(text))
            failAsDamaged(manifest); // cut short, it may have had the key
        return {};
    }
    const auto document = nlohmann::json::parse(text, isNoFileList, /*allow_exceptions=*/false);
    if (!document.is_object())
        failAsDamaged(manifest);
    SkipList skip;
    const auto list = document.find(skipKey);
    if (list == document.end())
        return {};
    if (!list->is_array())
        failAsDamaged(manifest);
    for (const nlohmann::json &file : *list) {
        if (!file.is_string())
            failAsDamaged(manifest);
        skip.insert(file.get<std::string>());
    }
    return skip;
}

} // namespace

SkipList readSkipList(const fs::path &folder)
{
    const fs::path manifest = manifestOf(folder);
    return isThere(manifest) ? parseSkipList(manifest, readFile(manifest)) : SkipList();
}

void writeSkipList(const fs::path &folder, const SkipList &skip)
{
    const fs::path manifest = manifestOf(folder);
    nlohmann::ordered_json document = nlohmann::ordered_json::object();
    if (isThere(manifest))
        document = nlohmann::ordered_json::parse(readFile(manifest), nullptr, /*allow_exceptions=*/false);
    if (!document.is_object())
        failAsDamaged(manifest);
    document.erase(skipKey);
    if (!skip.empty())
        document[skipKey] = skip;
    if (!document.empty())
        writeFileAtomically(manifest, document.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n");
    else if (isThere(manifest))
        removeFile(manifest);
}

void addToSkipList(const fs::path &folder, const std::vector<std::string> &origins)
{
    SkipList skip = readSkipList(folder);
    skip.insert(origins.begin(), origins.end());
    writeSkipList(folder, skip);
}

void removeFromSkipList(const fs::path &folder, const std::vector<std::string> &origins)
{
    SkipList skip = readSkipList(folder);
    for (const std::string &origin : origins)
        skip.erase(origin);
    writeSkipList(folder, skip);
}

SkipList readSkipList(const fs::path &folder, std::vector<Finding> &findings)
{
    try {
        SkipList skip = readSkipList(folder);
        if (!skip.empty())
            findings.push_back(
                {"skipped", manifestName, "says to leave out " + counted(skip.size(), "image"), Severity::Notice});
        return skip;
    } catch (const std::runtime_error &error) {
        const std::string name = utf8Text((folder / manifestName).native()) + ": ";
        const std::string message = error.what();
        findings.push_back({"damaged-manifest", manifestName,
            (message.starts_with(name) ? message.substr(name.size()) : message)
                + "; no image is left out because of it",
            Severity::Warning});
        return {};
    }
}

} // namespace digitlab
