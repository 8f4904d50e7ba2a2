# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads .safetensors by its documented layout (https://huggingface.co/docs/safetensors) and computes the network."""
import json
import sys
from pathlib import Path

import numpy
from numpy.lib.stride_tricks import sliding_window_view

from expected import expect_same, pixels_of


def tensors_of(file):
    content = file.read_bytes()
    size = int.from_bytes(content[:8], "little")
    header = json.loads(content[8 : 8 + size])
    metadata = header.pop("__metadata__")
    tensors = {}
    for name, entry in header.items():
        begin, end = entry["data_offsets"]
        assert entry["dtype"] == "F32"
        array = numpy.frombuffer(content[8 + size + begin : 8 + size + end], "<f4")
        tensors[name] = array.reshape(entry["shape"])
    return tensors, metadata


def convolved(images, weight, bias, padding):
    padded = numpy.pad(images, ((0, 0), (0, 0), (padding, padding), (padding, padding)))
    windows = sliding_window_view(padded, (3, 3), axis=(2, 3))
    return numpy.einsum("nchwyx,kcyx->nkhw", windows, weight, optimize=True) + bias[:, None, None]


def pooled(images):
    n, channels, height, width = images.shape
    even = images[:, :, : height // 2 * 2, : width // 2 * 2]
    return even.reshape(n, channels, height // 2, 2, width // 2, 2).max(axis=(3, 5))


def probabilities_of(tensors, images, padding):
    layers = sorted({int(name.split(".")[0]) for name in tensors})
    x = images
    for layer in layers:
        own = {name.split(".")[1]: tensor for name, tensor in tensors.items() if name.startswith(f"{layer}.")}
        if own["weight"].ndim == 4:
            x = convolved(x, own["weight"], own["bias"], padding)
            if f"{layer + 1}.running_mean" not in tensors:
                x = pooled(numpy.maximum(x, 0))
        elif "running_mean" in own:
            factor = own["weight"] / numpy.sqrt(own["running_var"] + 1e-5)
            x = (x - own["running_mean"][:, None, None]) * factor[:, None, None] + own["bias"][:, None, None]
            x = pooled(numpy.maximum(x, 0))
        else:
            x = x.reshape(len(x), -1) @ own["weight"].T + own["bias"]
            if layer != layers[-1]:
                x = numpy.maximum(x, 0)
    powers = numpy.exp(x - x.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


for folder in sys.argv[1:]:
    tensors, metadata = tensors_of(Path(folder) / "model.safetensors")
    padding = 1 if "padding=1" in metadata["usage"] else 0
    expect_same(folder, "NumPy from .safetensors", probabilities_of(tensors, pixels_of(folder), padding))
