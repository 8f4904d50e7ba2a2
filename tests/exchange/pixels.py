# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what DigitLab saw and said as plain arrays: pixels.bin (n x 28 x 28 bytes) and probabilities.bin (floats)."""
import json
import sys
from pathlib import Path

import numpy
from PIL import Image

data, out = Path(sys.argv[1]), Path(sys.argv[2])
predictions = json.loads((out / "predictions.json").read_text())["predictions"]
images = [numpy.asarray(Image.open(data / entry["file"]).convert("L")) for entry in predictions]
numpy.stack(images).astype(numpy.uint8).tofile(out / "pixels.bin")
numpy.array([entry["probabilities"] for entry in predictions], numpy.float32).tofile(out / "probabilities.bin")
