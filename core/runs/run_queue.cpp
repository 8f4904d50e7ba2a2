// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_queue.h"

#include "core/base/file_error.h"
#include "core/base/file_io.h"
#include "core/base/json_field.h"
#include "core/base/version.h"
#include "core/data/dataset_identity_json.h"
#include "core/runs/run_settings.h"

#include <algorithm>
#include <stdexcept>

namespace digitlab {

namespace {

using nlohmann::json;

constexpr int queueFormatVersion = 1;
constexpr int mostSeeds = 1000;
constexpr std::string_view newerFailure = "has settings that this version does not know: ";

json toJson(const QueueEntry &entry)
{
    return {{"id", entry.id}, {"name", entry.name}, {"configuration", digitlab::toJson(entry.config)},
        {"seeds", entry.seeds}, {"dataset", digitlab::toJson(entry.dataset)}, {"done", entry.done},
        {"begun", entry.begun}, {"runs", entry.runs}, {"failure", entry.failure}};
}

void refuseNonsense(const QueueEntry &entry)
{
    if (entry.seeds < 1 || entry.seeds > mostSeeds)
        throw std::invalid_argument("A configuration is trained with 1 to " + std::to_string(mostSeeds) + " seeds, not "
            + std::to_string(entry.seeds) + ".");
    validate(entry.config);
}

/// A name that leads out of the history's folder must not be trained in.
std::string folderOfName(const std::string &name)
{
    if (name.find('/') != std::string::npos || name == "." || name == "..")
        throw std::runtime_error("\"" + name + "\" is not the name of a run's folder");
    return name;
}

QueueEntry entryFromJson(const json &object)
{
    QueueEntry entry{.id = jsonField<int>(object, "id"),
        .name = jsonField<std::string>(object, "name"),
        .config = runConfigFromJson(jsonObject(object, "configuration")),
        .seeds = jsonField<int>(object, "seeds"),
        .dataset = datasetIdentityFromJson(jsonObject(object, "dataset")),
        .done = jsonField<int>(object, "done"),
        .begun = folderOfName(jsonField<std::string>(object, "begun")),
        .failure = jsonField<std::string>(object, "failure")};
    for (const std::string &run : jsonField<std::vector<std::string>>(object, "runs"))
        entry.runs.push_back(folderOfName(run));
    refuseNonsense(entry);
    const std::vector<std::string> unknown = unknownSettings(object.at("configuration"));
    if (!unknown.empty() && !entry.isOver())
        entry.failure = std::string(newerFailure) + unknownSettingsText(unknown);
    return entry;
}

std::size_t placeOf(const std::vector<QueueEntry> &entries, int id)
{
    const auto found = std::ranges::find(entries, id, &QueueEntry::id);
    if (found == entries.end())
        throw std::invalid_argument("The queue no longer has entry " + std::to_string(id) + ".");
    return static_cast<std::size_t>(found - entries.begin());
}

} // namespace

bool QueueEntry::canBeRetried() const
{
    return !failure.empty() && done < seeds && !failure.starts_with(newerFailure);
}

RunConfig QueueEntry::nextConfig() const
{
    RunConfig next = config;
    next.training.seed += static_cast<std::uint64_t>(done);
    return next;
}

RunQueue::RunQueue(std::filesystem::path file)
    : m_file(std::move(file))
{
    std::error_code absent;
    if (std::filesystem::exists(m_file, absent))
        m_state = read(m_file);
}

RunQueue::State RunQueue::read(const std::filesystem::path &file)
{
    const std::string text = readFile(file);
    try {
        const json object = parsedJson(text);
        const auto format = jsonField<std::int64_t>(object, "format");
        if (format > queueFormatVersion)
            throw std::runtime_error(newerVersionText({}) + ", which uses another format");
        if (format != queueFormatVersion)
            throw std::runtime_error("\"format\" is not " + std::to_string(queueFormatVersion));
        State state;
        state.running = jsonField<bool>(object, "running");
        for (const json &entry : jsonField<json::array_t>(object, "entries"))
            state.entries.push_back(entryFromJson(entry));
        for (const QueueEntry &entry : state.entries)
            state.lastId = std::max(state.lastId, entry.id);
        return state;
    } catch (const json::exception &) {
        throw fileError(file, "cut short or altered; expected a queue of trainings");
    } catch (const std::exception &error) {
        throw fileError(file, error.what());
    }
}

const QueueEntry *RunQueue::entry(int id) const
{
    const auto found = std::ranges::find(m_state.entries, id, &QueueEntry::id);
    return found == m_state.entries.end() ? nullptr : &*found;
}

const QueueEntry *RunQueue::next() const
{
    const auto found = std::ranges::find_if_not(m_state.entries, &QueueEntry::isOver);
    return found == m_state.entries.end() ? nullptr : &*found;
}

int RunQueue::seedsLeft() const
{
    int left = 0;
    for (const QueueEntry &entry : m_state.entries)
        left += entry.isOver() ? 0 : entry.seeds - entry.done;
    return left;
}

void RunQueue::setRunning(bool running)
{
    if (running == m_state.running)
        return;
    State state = m_state;
    state.running = running;
    keep(std::move(state));
}

int RunQueue::add(QueueEntry entry)
{
    refuseNonsense(entry);
    State state = m_state;
    entry.id = ++state.lastId;
    state.entries.push_back(std::move(entry));
    keep(std::move(state));
    return m_state.lastId;
}

void RunQueue::remove(int id)
{
    State state = m_state;
    state.entries.erase(state.entries.begin() + static_cast<std::ptrdiff_t>(placeOf(state.entries, id)));
    keep(std::move(state));
}

void RunQueue::insert(int place, QueueEntry entry)
{
    State state = m_state;
    const auto end = static_cast<int>(state.entries.size());
    state.entries.insert(state.entries.begin() + std::clamp(place, 0, end), std::move(entry));
    keep(std::move(state));
}

void RunQueue::move(int id, int places)
{
    State state = m_state;
    const std::size_t from = placeOf(state.entries, id);
    const int last = static_cast<int>(state.entries.size()) - 1;
    const auto to = static_cast<std::size_t>(std::clamp(static_cast<int>(from) + places, 0, last));
    const auto begin = state.entries.begin();
    const auto at = [begin](std::size_t place) { return begin + static_cast<std::ptrdiff_t>(place); };
    if (to > from)
        std::rotate(at(from), at(from + 1), at(to + 1));
    else if (to < from)
        std::rotate(at(to), at(from), at(from + 1));
    else
        return;
    keep(std::move(state));
}

void RunQueue::removeOver()
{
    State state = m_state;
    std::erase_if(state.entries, [](const QueueEntry &entry) { return entry.isOver(); });
    keep(std::move(state));
}

void RunQueue::forgetFailures()
{
    State state = m_state;
    for (QueueEntry &entry : state.entries)
        if (entry.canBeRetried())
            entry.failure.clear();
    keep(std::move(state));
}

void RunQueue::begin(int id, const std::string &name)
{
    State state = m_state;
    entryOf(state, id).begun = folderOfName(name);
    keep(std::move(state));
}

void RunQueue::end(int id)
{
    State state = m_state;
    QueueEntry &entry = entryOf(state, id);
    ++entry.done;
    entry.runs.push_back(std::exchange(entry.begun, {}));
    keep(std::move(state));
}

void RunQueue::fail(int id, const std::string &reason)
{
    State state = m_state;
    entryOf(state, id).failure = reason;
    keep(std::move(state));
}

void RunQueue::keep(State state)
{
    json entries = json::array();
    for (const QueueEntry &entry : state.entries)
        entries.push_back(toJson(entry));
    const json object = {{"format", queueFormatVersion}, {"running", state.running}, {"entries", std::move(entries)}};
    std::error_code error;
    std::filesystem::create_directories(m_file.parent_path(), error); // writing tells what is wrong with it
    writeFileAtomically(m_file, object.dump(2, ' ', false, json::error_handler_t::replace) + "\n");
    m_state = std::move(state);
}

QueueEntry &RunQueue::entryOf(State &state, int id)
{
    return state.entries[placeOf(state.entries, id)];
}

} // namespace digitlab
