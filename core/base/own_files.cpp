// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/own_files.h"

#include "core/base/file_error.h"
#include "core/base/file_io.h"
#include "core/base/file_system.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

using nlohmann::json;

/// SHA-256 of what may stand under a name: while files are replaced, of the old and of the new content.
using Hashes = std::map<std::string, std::vector<std::string>>;

Hashes readHashes(const fs::path &list)
{
    if (!isThere(list))
        return {};
    const json object = json::parse(readFile(list), nullptr, /*allow_exceptions=*/false);
    Hashes hashes;
    try {
        object.at("files").get_to(hashes);
    } catch (const json::exception &) {
        return {}; // somebody else's file
    }
    return hashes;
}

void writeHashes(const fs::path &list, const Hashes &hashes)
{
    const json object = {{"files", hashes}};
    writeFileAtomically(list, object.dump(1, ' ', false, json::error_handler_t::replace) + "\n");
}

[[noreturn]] void refuse(const fs::path &file)
{
    refuseSpecialFile(file);
    throw fileError(file, "already exists; --force replaces it");
}

/// A link is never its own.
bool isOwn(const fs::path &file, const std::string &name, const Hashes &hashes)
{
    const auto known = hashes.find(name);
    std::error_code error;
    return known != hashes.end() && fs::is_regular_file(fs::symlink_status(file, error))
        && std::ranges::count(known->second, sha256(readFile(file))) > 0;
}

} // namespace

void refuseExisting(const std::vector<fs::path> &files)
{
    const auto found = std::ranges::find_if(files, isThere);
    if (found != files.end())
        refuse(*found);
}

OwnFiles::OwnFiles(fs::path folder, std::string list)
    : m_folder(std::move(folder))
    , m_list(std::move(list))
{
}

void OwnFiles::refuseOthers(const std::vector<fs::path> &names) const
{
    const Hashes hashes = readHashes(m_folder / m_list);
    if (hashes.empty() && isThere(m_folder / m_list))
        refuse(m_folder / m_list);
    for (const fs::path &name : names) {
        if (isThere(m_folder / name) && !isOwn(m_folder / name, name.string(), hashes))
            refuse(m_folder / name);
    }
}

void OwnFiles::write(const std::vector<NewFile> &files, Existing existing) const
{
    std::vector<fs::path> names;
    names.reserve(files.size());
    for (const NewFile &file : files)
        names.push_back(file.name);
    if (existing == Existing::Keep)
        refuseOthers(names);
    Hashes both = readHashes(m_folder / m_list);
    Hashes written = both; // what an earlier call wrote beside these stays its own
    for (const NewFile &file : files) {
        createFolders((m_folder / file.name).parent_path());
        written[file.name.string()] = {sha256(file.content)};
        both[file.name.string()].push_back(sha256(file.content));
    }
    writeHashes(m_folder / m_list, both); // first: a killed program's files are its own, too
    for (const NewFile &file : files)
        writeFileAtomically(m_folder / file.name, file.content);
    writeHashes(m_folder / m_list, written);
}

} // namespace digitlab
