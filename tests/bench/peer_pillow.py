# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads class folders of pictures with Pillow into one array, as a script in Python would.

peer_pillow.py FOLDER [PROCESSES]: prints the number of pictures, the seconds, and the highest resident memory in MB.
"""
import concurrent.futures
import pathlib
import resource
import sys
import time

import numpy
from PIL import Image


def grey(path):
    with Image.open(path) as picture:
        return numpy.asarray(picture.convert("L"))


def main():
    folder, processes = pathlib.Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1
    start = time.monotonic()
    paths = sorted(folder.rglob("*.png"))
    if processes == 1:
        pictures = numpy.stack([grey(path) for path in paths])
    else:
        with concurrent.futures.ProcessPoolExecutor(processes) as pool:
            pictures = numpy.stack(list(pool.map(grey, paths, chunksize=500)))
    seconds = time.monotonic() - start
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(len(pictures), f"{seconds:.3f}", megabytes)


main()
