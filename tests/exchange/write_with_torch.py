# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains small networks with PyTorch and writes them as PyTorch, its ONNX exporter and Keras write them.

In FOLDER: model.pt and model.onnx; and where h5py is there model.h5 (Keras 2), keras3.h5 and model.keras (Keras 3),
by the layouts that those document. probabilities.bin is what PyTorch says of pixels.bin.
    write_with_torch.py FOLDER plain|normalised
"""
import io
import json
import sys
import zipfile
from collections import OrderedDict
from pathlib import Path

import numpy
import torch
from torch import nn

from expected import pixels_of

folder, kind = Path(sys.argv[1]), sys.argv[2]
normalised = kind == "normalised"
padding = 0 if normalised else 1
filters = [4, 6, 8]


def network():
    layers = OrderedDict()
    inputs = 1
    for block, outputs in enumerate(filters, start=1):
        layers[f"conv{block}"] = nn.Conv2d(inputs, outputs, 3, padding=padding)
        if normalised:
            layers[f"bn{block}"] = nn.BatchNorm2d(outputs)
        layers[f"relu{block}"] = nn.ReLU()
        layers[f"pool{block}"] = nn.MaxPool2d(2)
        inputs = outputs
    layers["flatten"] = nn.Flatten()
    layers["fc1"] = nn.Linear(inputs * (1 if normalised else 9), 24)
    layers["relu4"] = nn.ReLU()
    layers["fc2"] = nn.Linear(24, 10)
    return nn.Sequential(layers)


torch.manual_seed(3)
pixels = torch.from_numpy(pixels_of(folder)) / 255
labels = torch.tensor([entry["actual"] for entry in json.loads((folder / "predictions.json").read_text())["predictions"]])
net = network()
optimiser = torch.optim.Adam(net.parameters(), lr=5e-3)
for step in range(150):
    chosen = torch.randint(len(pixels), (64,))
    optimiser.zero_grad()
    nn.functional.cross_entropy(net(pixels[chosen]), labels[chosen]).backward()
    optimiser.step()
net.eval()
with torch.no_grad():
    probabilities = net(pixels).softmax(1)
print(f"PyTorch's own {kind} network reads {int((probabilities.argmax(1) == labels).sum())} of {len(labels)} digits")
probabilities.numpy().tofile(folder / "probabilities.bin")
torch.save({"epoch": 3, "model_state_dict": net.state_dict(), "loss": 0.5}, folder / "model.pt")
torch.onnx.export(nn.Sequential(net, nn.Softmax(1)), pixels[:1], folder / "model.onnx", input_names=["x"],
                  dynamic_axes={"x": {0: "n"}}, opset_version=13)

try:
    import h5py
except ImportError:
    sys.exit(0)


def keras_layers():
    """(class, configuration, variables) as Keras orders them; channels last."""
    yield "InputLayer", {}, []
    yield "Rescaling", {"scale": 1 / 255, "offset": 0.0}, []
    for block, outputs in enumerate(filters, start=1):
        conv = net[list(dict(net.named_children())).index(f"conv{block}")]
        kernel = conv.weight.detach().permute(2, 3, 1, 0).numpy()
        yield "Conv2D", {"filters": outputs, "kernel_size": [3, 3], "strides": [1, 1], "dilation_rate": [1, 1],
                         "padding": "valid" if normalised else "same", "use_bias": True, "groups": 1,
                         "activation": "linear" if normalised else "relu"}, [kernel, conv.bias.detach().numpy()]
        if normalised:
            norm = dict(net.named_children())[f"bn{block}"]
            yield "BatchNormalization", {"axis": 3, "epsilon": norm.eps, "center": True, "scale": True}, [
                array.detach().numpy() for array in (norm.weight, norm.bias, norm.running_mean, norm.running_var)]
            yield "Activation", {"activation": "relu"}, []
        yield "MaxPooling2D", {"pool_size": [2, 2], "strides": [2, 2], "padding": "valid"}, []
        yield "Dropout", {"rate": 0.25}, []
    yield "Flatten", {}, []
    children = dict(net.named_children())
    side, channels = (1, filters[-1]) if normalised else (3, filters[-1])
    first = children["fc1"].weight.detach().reshape(24, channels, side, side).permute(2, 3, 1, 0).reshape(-1, 24)
    yield "Dense", {"units": 24, "activation": "relu", "use_bias": True}, [
        first.numpy(), children["fc1"].bias.detach().numpy()]
    yield "Dense", {"units": 10, "activation": "softmax", "use_bias": True}, [
        children["fc2"].weight.detach().numpy().T, children["fc2"].bias.detach().numpy()]


NAMES = {"Conv2D": "conv2d", "BatchNormalization": "batch_normalization", "MaxPooling2D": "max_pooling2d",
         "InputLayer": "input_layer"}
VARIABLES = {"Conv2D": ["kernel", "bias"], "Dense": ["kernel", "bias"],
             "BatchNormalization": ["gamma", "beta", "moving_mean", "moving_variance"]}


def named_layers(keras):
    count = {}
    for class_name, config, variables in keras_layers():
        base = NAMES.get(class_name, class_name.lower())
        number = count[base] = count.get(base, -1) + 1
        name = base if number == 0 else f"{base}_{number}"
        config = {"name": name, "trainable": True, **config}
        if class_name == "InputLayer":
            config["batch_shape" if keras == 3 else "batch_input_shape"] = [None, 28, 28, 1]
        elif keras == 3:
            config["dtype"] = {"module": "keras", "class_name": "DTypePolicy", "config": {"name": "float32"}}
        yield name, {"module": "keras.layers", "class_name": class_name, "config": config}, variables


def model_config(keras):
    layers = [layer for _, layer, _ in named_layers(keras)]
    return json.dumps({"module": "keras", "class_name": "Sequential", "config": {"name": "sequential", "layers": layers}})


def write_h5(file, keras):
    with h5py.File(file, "w") as h5:
        h5.attrs["keras_version"] = f"{keras}.0.0"
        h5.attrs["model_config"] = model_config(keras)
        weights = h5.create_group("model_weights")
        weights.attrs["layer_names"] = [name.encode() for name, _, _ in named_layers(keras)]
        for name, layer, variables in named_layers(keras):
            group = weights.create_group(name)
            prefix, ending = (f"sequential/{name}/", "") if keras == 3 else (f"{name}/", ":0")
            names = [prefix + variable + ending for variable in VARIABLES.get(layer["class_name"], [])]
            group.attrs["weight_names"] = [text.encode() for text in names]
            for text, array in zip(names, variables):
                group.create_dataset(text, data=array)


def write_keras(file):
    memory = io.BytesIO()
    with h5py.File(memory, "w") as h5:
        count = {}
        for name, layer, variables in named_layers(3):
            group = h5.create_group(f"layers/{name}/vars")
            for index, array in enumerate(variables):
                group.create_dataset(str(index), data=array)
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("metadata.json", json.dumps({"keras_version": "3.0.0"}))
        archive.writestr("config.json", model_config(3))
        archive.writestr("model.weights.h5", memory.getvalue())


write_h5(folder / "model.h5", 2)
write_h5(folder / "keras3.h5", 3)
write_keras(folder / "model.keras")
