#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains the report's Final network with Python's PyTorch and prints images/s.

peer_pytorch.py search FOLDER              tries the settings below and prints the fastest as the arguments of train
peer_pytorch.py train FOLDER COUNT SETTINGS...

Settings: threads (0: PyTorch's own choice), layout (contiguous or channels_last), adam (single or foreach).
All pictures lie ready in one float tensor of three channels; the loss is never read.
"""

import itertools
import os
import sys
import time

import numpy
import torch
from torch import nn

BATCH = 64
WARM_UP = 5  # batches that are not timed


def read_folder(folder, count):
    """The first pictures of an idx folder as n x 3 x 28 x 28 floats from 0 to 255, and their labels."""
    images = numpy.fromfile(os.path.join(folder, "train-images-idx3-ubyte"), numpy.uint8, count * 784, offset=16)
    labels = numpy.fromfile(os.path.join(folder, "train-labels-idx1-ubyte"), numpy.uint8, count, offset=8)
    grey = torch.from_numpy(images).reshape(-1, 1, 28, 28).float()
    return grey.repeat(1, 3, 1, 1), torch.from_numpy(labels).long()


def final_network():
    layers = []
    for inputs, outputs in ((3, 32), (32, 64), (64, 128)):
        layers += [nn.Conv2d(inputs, outputs, 3, padding="same"), nn.ReLU(), nn.MaxPool2d(2)]
    return nn.Sequential(*layers, nn.Flatten(), nn.Linear(1152, 512), nn.ReLU(), nn.Linear(512, 10)).train()


def images_per_second(images, labels, threads, layout, adam):
    if threads > 0:
        torch.set_num_threads(threads)
    memory_format = torch.channels_last if layout == "channels_last" else torch.contiguous_format
    images = images.contiguous(memory_format=memory_format)
    network = final_network().to(memory_format=memory_format)
    optimiser = torch.optim.Adam(network.parameters(), lr=0.001, eps=1e-7, foreach=adam == "foreach")
    loss_of = nn.CrossEntropyLoss()
    for first in range(0, len(images), BATCH):
        if first == WARM_UP * BATCH:
            start = time.perf_counter()
        optimiser.zero_grad(set_to_none=True)
        loss_of(network(images[first:first + BATCH]), labels[first:first + BATCH]).backward()
        optimiser.step()
    return (len(images) - WARM_UP * BATCH) / (time.perf_counter() - start)


def search(folder):
    images, labels = read_folder(folder, 35 * BATCH)
    own_choice = torch.get_num_threads()
    threads = dict.fromkeys((own_choice, 1, os.cpu_count()))  # each once
    best = (0, ())
    for settings in itertools.product(threads, ("contiguous", "channels_last"), ("single", "foreach")):
        speed = images_per_second(images, labels, *settings)
        print(f"  threads {settings[0]}, {settings[1]}, Adam {settings[2]}: {speed:,.0f} images/s", file=sys.stderr)
        best = max(best, (speed, settings))
    print(*best[1])


def main():
    torch.manual_seed(0)
    if sys.argv[1] == "search":
        search(sys.argv[2])
        return
    folder, count, threads, layout, adam = sys.argv[2:]
    images, labels = read_folder(folder, int(count))
    print(f"{images_per_second(images, labels, int(threads), layout, adam):.0f}")


if __name__ == "__main__":
    main()
