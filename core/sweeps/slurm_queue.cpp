// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweeps/slurm_queue.h"

#include "core/base/number_text.h"
#include "core/sweeps/slurm_script.h"

#include <algorithm>
#include <sstream>

namespace digitlab {

namespace {

constexpr std::size_t mostPlaces = 4; ///< that are listed of a state

/// Tasks of one state, and where they are or why they wait.
struct StateOfTasks {
    std::string name;
    int tasks = 0;
    std::vector<std::string> places;
};

std::vector<StateOfTasks> byState(const std::vector<SlurmTask> &tasks)
{
    std::vector<StateOfTasks> states;
    for (const SlurmTask &task : tasks) {
        auto state = std::ranges::find(states, task.state, &StateOfTasks::name);
        if (state == states.end())
            state = states.insert(states.end(), {.name = task.state, .tasks = 0, .places = {}});
        ++state->tasks;
        const std::string &place = task.node.empty() ? task.reason : task.node;
        if (!place.empty() && place != "None" && std::ranges::find(state->places, place) == state->places.end())
            state->places.push_back(place);
    }
    return states;
}

std::string inLowerCase(std::string text)
{
    for (char &letter : text)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    return text;
}

std::string placesText(const std::vector<std::string> &places)
{
    std::string text;
    for (std::size_t i = 0; i < std::min(places.size(), mostPlaces); ++i)
        text += (i == 0 ? " (" : ", ") + places[i];
    return text.empty() ? "" : text + (places.size() > mostPlaces ? ", ...)" : ")");
}

} // namespace

std::vector<std::string> slurmQueueCommand(const std::filesystem::path &sweep)
{
    return {"squeue", "--noheader", "--array", "--name=" + slurmJobName(sweep), "--format=%i|%T|%N|%r"};
}

std::vector<SlurmTask> slurmTasks(const std::string &answer)
{
    std::vector<SlurmTask> tasks;
    std::istringstream lines(answer);
    for (std::string line; std::getline(lines, line);) {
        std::istringstream fields(line);
        SlurmTask task;
        if (std::getline(fields, task.name, '|') && std::getline(fields, task.state, '|')
            && std::getline(fields, task.node, '|') && std::getline(fields, task.reason))
            tasks.push_back(std::move(task));
    }
    return tasks;
}

std::string slurmTasksText(const std::vector<SlurmTask> &tasks)
{
    std::string text;
    for (const StateOfTasks &state : byState(tasks))
        text += (text.empty() ? "" : ", ") + grouped(state.tasks) + " " + inLowerCase(state.name)
            + placesText(state.places);
    return "Slurm tasks: " + (text.empty() ? "none waits or runs" : text);
}

} // namespace digitlab
