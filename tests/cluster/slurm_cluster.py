# SPDX-License-Identifier: GPL-3.0-or-later
"""Slurm on one machine: the controller and a few nodes, each alone with its processes, so that it can die as one."""

import fcntl
import os
import pathlib
import re
import signal
import socket
import struct
import subprocess
import time

ADDRESS = "10.0.0.1"  # that `run` writes into /etc/hosts, too
NODES = ("n1", "n2", "n3")
FOLDER = pathlib.Path("/run/slurm")

# A dead node is given up after 10 seconds, not 5 minutes; cred_expire is what a task waits before it starts again.
SLURM_CONF = f"""\
ClusterName=test
SlurmctldHost=node0({ADDRESS})
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket={FOLDER}/munge.socket,cred_expire=10
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SlurmctldPidFile={FOLDER}/slurmctld.pid
SlurmdPidFile={FOLDER}/%n.pid
SlurmdSpoolDir={FOLDER}/%n
StateSaveLocation={FOLDER}/state
SlurmdParameters=config_overrides
SlurmdTimeout=10
ReturnToService=2
NodeName=n[1-3] NodeAddr={ADDRESS} Port=[17001-17003] CPUs=2 State=UNKNOWN
PartitionName=main Nodes=ALL Default=YES MaxTime=INFINITE State=UP
"""


class CannotStart(Exception):
    """Slurm does not run on this machine, which says nothing about DigitLab."""


def wait_until(condition, seconds):
    """Whether it came true in that time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.2)
    return False


def output_of(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout


def give_address():
    """As `ip link set lo up; ip address add 10.0.0.1 dev lo`: names do not resolve where 127.0.0.1 is all there is."""
    set_flags, set_address, up_and_running = 0x8914, 0x8916, 0x1 | 0x40
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        fcntl.ioctl(any_socket, set_flags, struct.pack("16sh14x", b"lo", up_and_running))
        fcntl.ioctl(any_socket, set_address,
                    struct.pack("16sHH4s8x", b"lo:1", socket.AF_INET, 0, socket.inet_aton(ADDRESS)))


def cgroup_conf():
    """Without control groups: from 23.02 on there is a word for it, before that an empty folder does."""
    major, minor = map(int, re.search(r"(\d+)\.(\d+)", output_of("slurmctld", "-V")).groups())
    if (major, minor) >= (23, 2):
        return "CgroupPlugin=disabled\n"
    (FOLDER / "cgroup").mkdir()
    return f"CgroupPlugin=cgroup/v1\nCgroupMountpoint={FOLDER}/cgroup\n"


class SlurmCluster:
    """Started as it is made; lives in this process' namespaces and ends with them."""

    def __init__(self):
        os.environ["SLURM_CONF"] = str(FOLDER / "slurm.conf")
        give_address()
        for folder in (FOLDER, FOLDER / "state", *(FOLDER / node for node in NODES)):
            folder.mkdir(mode=0o755)
        (FOLDER / "slurm.conf").write_text(SLURM_CONF)
        (FOLDER / "cgroup.conf").write_text(cgroup_conf())
        self._daemons = {}
        self._start_munge()
        self._start("slurmctld", "slurmctld", "-D")
        if not wait_until(lambda: subprocess.run(("scontrol", "ping"), capture_output=True).returncode == 0, 30):
            raise CannotStart("slurmctld does not answer")
        for node in NODES:
            self.start_node(node)
        if not wait_until(lambda: all(self.is_up(node) for node in NODES), 40):
            raise CannotStart("the nodes do not report: " + output_of("sinfo", "--Node", "--noheader"))

    def start_node(self, node):
        """A machine of its own name and processes: with slurmd all that it had started dies."""
        self._start(node, "unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc", "--uts",
                    "sh", "-c", f"hostname {node} && exec slurmd -D -N {node}")

    def kill_node(self, node):
        """What holds slurmd's namespace takes it along, by SIGKILL."""
        daemon = self._daemons.pop(node)
        daemon.send_signal(signal.SIGKILL)
        daemon.wait()

    def is_up(self, node):
        state = output_of("sinfo", "--noheader", "--nodes", node, "--format", "%T").strip()
        return state in ("idle", "allocated", "mixed")

    def logs(self):
        """The end of each, for whoever has to find out what went wrong."""
        parts = []
        for path in sorted(FOLDER.glob("*.log")):
            lines = path.read_text(errors="replace").splitlines()[-25:]
            parts.append("\n".join([f"--- {path.name}", *lines]))
        return "\n".join(parts)

    def _start_munge(self):
        key = FOLDER / "munge.key"
        key.write_bytes(os.urandom(128))
        key.chmod(0o400)
        self._start("munged", "munged", "--foreground", "--force", f"--key-file={key}", f"--socket={FOLDER}/munge.socket",
                    f"--pid-file={FOLDER}/munged.pid", f"--seed-file={FOLDER}/munged.seed")
        if not wait_until((FOLDER / "munge.socket").exists, 20):
            raise CannotStart("munged does not start")

    def _start(self, name, *command):
        with open(FOLDER / f"{name}.log", "ab") as log:
            self._daemons[name] = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
