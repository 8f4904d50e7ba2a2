# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains the sweep on the cluster; `run` starts this inside its namespaces with the path of digitlab-cli."""

import csv
import json
import os
import pathlib
import re
import signal
import subprocess
import sys

from slurm_cluster import NODES, CannotStart, SlurmCluster, output_of, wait_until

SKIPPED = 77
LONGEST = 165  # seconds, less than ctest gives
RUNS = 24
RUNS_BEFORE_DEATH = 6
EPOCHS = 120  # a second
ARRAY = pathlib.Path("/run/array")
ALONE = pathlib.Path("/run/alone")


def digitlab(command, *arguments):
    return json.loads(output_of(sys.argv[1], *command.split(), "--json", *arguments))


def check(is_so, otherwise):
    if not is_so:
        raise AssertionError(otherwise)


def plan(folder):
    planned = digitlab("sweep plan", "--out", str(folder), "--data", "/run/digits", "--preset", "final",
                       "--rescale", "1/255", "--filters", "8,8,8", "--dense-width", "16", "--batch-size", "16",
                       "--epochs", str(EPOCHS), "--augment", "rotation=10", "--vary", "dropout=0,0.2",
                       "--vary", "padding=same,valid", "--seeds", "6")
    check(planned["runs"] == RUNS, planned)


def done():
    return digitlab("sweep status", str(ARRAY))["done"]


def claimed_by(node):
    """Runs with a lock that the node made. A command that ends takes its locks along, one that is killed does not."""
    runs = set()
    for lock in ARRAY.glob("runs/*/lock*"):
        try:
            if json.loads(lock.read_text())["host"] == node:
                runs.add(lock.parent.name)
        except (FileNotFoundError, ValueError):
            pass  # freed meanwhile, or just being written
    return runs


def tasks_of(job):
    """What Slurm knows of each task, by its number."""
    tasks = {}
    for line in output_of("scontrol", "show", "job", job, "--oneliner").splitlines():
        fields = dict(re.findall(r"(\w+)=(\S*)", line))
        if fields["ArrayTaskId"].isdigit():
            tasks[int(fields["ArrayTaskId"])] = fields
    return tasks


def let_die_and_return(cluster, node):
    check(wait_until(lambda: done() >= RUNS_BEFORE_DEATH and claimed_by(node), 80), f"{node} trains nothing")
    cluster.kill_node(node)
    lost = claimed_by(node)
    check(lost and done() < RUNS, "all was over before the node died")
    print(f"{node} died while it trained {' and '.join(sorted(lost))}; {done()} of {RUNS} runs were done.", flush=True)
    check(wait_until(lambda: not cluster.is_up(node), 60), f"Slurm does not see that {node} is dead")
    cluster.start_node(node)
    check(wait_until(lambda: cluster.is_up(node), 30), f"{node} does not come back")
    print(f"{node} is back.", flush=True)


def check_tasks(job):
    """All came to their end, and the dead node's by being started again."""
    check(wait_until(lambda: not output_of("squeue", "--noheader", "--job", job).strip(), 80), "the job does not end")
    tasks = tasks_of(job)
    check({fields["JobState"] for fields in tasks.values()} == {"COMPLETED"}, tasks)
    check(sorted(fields["Restarts"] for fields in tasks.values()) == ["0", "0", "1"], tasks)


def check_complete_each_once():
    check(done() == RUNS, digitlab("sweep status", str(ARRAY)))
    check(not list(ARRAY.glob("runs/*/lock*")), "locks are left")
    for epochs in ARRAY.glob("runs/*/epochs.csv"):
        with epochs.open() as file:
            numbers = [int(row["epoch"]) for row in csv.DictReader(file)]
        check(numbers == list(range(1, EPOCHS + 1)), f"{epochs}: {numbers}")
    told = [name for output in ARRAY.glob("slurm-*.out")
            for name in re.findall(r"^(p\d+-s\d+), .*: [\d.]+ %", output.read_text(), re.MULTILINE)]
    check(len(told) == len(set(told)), f"trained twice: {sorted(told)}")
    # One may have been complete as its node died, and not told.
    check(len(told) >= RUNS - 2, f"only {sorted(told)} are told")


def check_equal_to_one_machine():
    for alone in ALONE.glob("runs/*/"):
        for name in ("model.dlm", "predictions.csv"):
            array = ARRAY / "runs" / alone.name / name
            check(array.read_bytes() == (alone / name).read_bytes(), f"{array} differs")


def train(cluster):
    digitlab("generate", "--out", "/run/digits", "--per-class", "20")
    plan(ARRAY)
    plan(ALONE)
    job = digitlab("sweep submit", str(ARRAY), "--slurm", "--tasks", str(len(NODES)), "--", "--cpus-per-task=2")["job"]
    let_die_and_return(cluster, NODES[1])
    check(digitlab("sweep run", str(ALONE))["trained"] == RUNS, "one machine does not train all")
    check_tasks(job)
    check_complete_each_once()
    check_equal_to_one_machine()
    print(f"All {RUNS} runs are complete, each trained once, and equal to those of one machine.")


def time_is_over(*_):
    raise AssertionError(f"not done within {LONGEST} seconds")


def main():
    os.environ["OPENBLAS_NUM_THREADS"] = "1"
    # On many cores all runs would begin at once, and a node would have none left to die with.
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:2])
    signal.signal(signal.SIGALRM, time_is_over)
    signal.alarm(LONGEST)
    try:
        cluster = SlurmCluster()
    except (CannotStart, OSError, subprocess.SubprocessError) as reason:
        print(f"Skipped: Slurm does not start here: {reason}")
        return SKIPPED
    try:
        train(cluster)
    except (AssertionError, subprocess.SubprocessError) as failure:
        outputs = "\n".join(f"--- {path.name}\n{path.read_text()}" for path in sorted(ARRAY.glob("slurm-*.out")))
        print(cluster.logs(), outputs, f"Failed: {failure}", getattr(failure, "stderr", None) or "", sep="\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
