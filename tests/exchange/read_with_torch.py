# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads .pt and .torchscript, and .safetensors where its package is there, by the lines that DigitLab prints."""
import importlib.util
import json
import os
import sys
from pathlib import Path

import torch

from expected import expect_same, pixels_of


def lines_of(usage):
    """What stands under the file's name."""
    return "\n".join(usage.read_text().splitlines()[2:])


for folder in sys.argv[1:]:
    pixels = torch.from_numpy(pixels_of(folder))
    formats = ["pt", "torchscript"]
    if importlib.util.find_spec("safetensors"):
        formats.append("safetensors")
    for name in formats:
        names = {"pixels": pixels}
        start = os.getcwd()
        os.chdir(folder)
        with torch.no_grad():
            exec(lines_of(Path(f"usage.{name}")), names)
        os.chdir(start)
        expect_same(folder, f"PyTorch {torch.__version__} from .{name}", names["probabilities"].numpy())
    state = torch.load(Path(folder) / "model.pt", weights_only=True)
    assert json.loads(state.digitlab["class_names"]) == [str(digit) for digit in range(10)], "the classes' names"
