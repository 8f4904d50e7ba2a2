# SPDX-License-Identifier: GPL-3.0-or-later
"""What DigitLab saw and said, and the comparison with what another program says."""
import sys
from pathlib import Path

import numpy

LIMIT = 1e-5


def pixels_of(folder):
    return numpy.fromfile(Path(folder) / "pixels.bin", numpy.uint8).reshape(-1, 1, 28, 28).astype(numpy.float32)


def expect_same(folder, reader, probabilities):
    ours = numpy.fromfile(Path(folder) / "probabilities.bin", numpy.float32).reshape(len(probabilities), -1)
    difference = float(numpy.abs(ours - probabilities).max())
    print(f"{folder} by {reader}: {len(ours)} digits, greatest difference of probabilities {difference:.1e}")
    if not difference <= LIMIT:
        sys.exit(f"{folder}: {reader} gives other probabilities than DigitLab")
