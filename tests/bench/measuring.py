# SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times programs as whole processes, alone or in turn with a reference."""
import os
import statistics
import subprocess
import sys
import tempfile
import time

SETTINGS = tempfile.TemporaryDirectory()  # nobody's own settings and recent files
ENV = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8", XDG_CONFIG_HOME=SETTINGS.name)


def run(command):
    """Wall seconds, peak memory in MB, standard output."""
    start = time.perf_counter()
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ENV)
    out, err = process.communicate()
    wall = time.perf_counter() - start
    if process.returncode != 0:
        sys.exit(f"{command}: exit {process.returncode}\n{err.decode()}")
    return wall, out.decode()


def peak_mb(command):
    """Peak memory of one run, counted by a process of its own."""
    code = ("import resource,subprocess,sys;subprocess.run(sys.argv[1:],check=True,stdout=subprocess.DEVNULL);"
            "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)")
    out = subprocess.run([sys.executable, "-c", code, *[str(p) for p in command]], env=ENV, check=True,
                         capture_output=True, text=True).stdout
    return int(out.split()[-1]) / 1024


def pairs(ours, reference, count):
    """Median seconds of both and the median ratio ours / reference."""
    run(ours), run(reference)
    a, b = [], []
    for _ in range(count):
        a.append(run(ours)[0])
        b.append(run(reference)[0])
    return statistics.median(a), statistics.median(b), statistics.median(x / y for x, y in zip(a, b))
