// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweeps/slurm_script.h"

#include "core/base/file_io.h"

#include <stdexcept>

namespace digitlab {

namespace {

/// As bash reads it back.
std::string quoted(const std::string &text)
{
    std::string result = "'";
    for (const char letter : text)
        result += letter == '\'' ? std::string("'\\''") : std::string(1, letter);
    return result + "'";
}

/// sbatch splits its lines as a shell does, and fills in %A and the like.
std::string directive(const std::string &option)
{
    return "#SBATCH " + option + "\n";
}

std::string asPattern(const std::string &path)
{
    std::string pattern;
    for (const char letter : path)
        pattern += letter == '%' ? std::string("%%") : std::string(1, letter);
    return pattern;
}

void refuseNonsense(const SlurmJob &job)
{
    if (job.tasks < 1 || job.atMost.value_or(1) < 1)
        throw std::invalid_argument("a Slurm job needs at least one task");
    for (const auto &path : {job.program, job.sweep})
        if (!path.is_absolute() || path.native().find('\n') != std::string::npos)
            throw std::invalid_argument(path.string() + ": expected a whole path without line ends");
    for (const std::string &option : job.options)
        if (!option.starts_with('-') || option.find('\n') != std::string::npos)
            throw std::invalid_argument("\"" + option + "\": expected an option of sbatch, such as --time=1:00:00");
}

// The worker runs beside the shell, since a shell answers a signal only between two commands, and in `wait`.
constexpr const char *body = R"(
worker=$!
requeue=no
trap 'requeue=yes; kill -TERM "$worker"' USR1 # the time limit comes
trap 'kill -TERM "$worker"' TERM INT          # the job is cancelled
while :; do
    wait "$worker"
    status=$?
    kill -0 "$worker" 2>/dev/null || break # else a signal ended the wait, not the worker
done
if [ "$requeue" = yes ]; then
    exec scontrol requeue "$SLURM_JOB_ID"
fi
exit "$status"
)";

} // namespace

std::string slurmJobName(const std::filesystem::path &sweep)
{
    return "digitlab-sweep-" + sha256(sweep.native()).substr(0, 12);
}

std::filesystem::path slurmScriptFile(const std::filesystem::path &sweep)
{
    return sweep / "sweep.sbatch";
}

std::string slurmScript(const SlurmJob &job)
{
    refuseNonsense(job);
    std::string script = "#!/bin/bash\n" + directive("--job-name=" + slurmJobName(job.sweep))
        + directive(
            "--array=0-" + std::to_string(job.tasks - 1) + (job.atMost ? "%" + std::to_string(*job.atMost) : ""))
        + directive("--requeue") + directive("--open-mode=append") + directive("--signal=B:USR1@120")
        + directive("--output=" + quoted(asPattern((job.sweep / "slurm-").string()) + "%A_%a.out"));
    for (const std::string &option : job.options)
        script += directive(quoted(option));
    return script + "\n" + quoted(job.program.string()) + " sweep run " + quoted(job.sweep.string())
        + " --task \"$SLURM_ARRAY_TASK_ID\" --of " + std::to_string(job.tasks) + " &" + body;
}

} // namespace digitlab
