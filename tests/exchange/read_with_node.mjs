// SPDX-License-Identifier: GPL-3.0-or-later
// Reads .onnx with ONNX Runtime, native and as WebAssembly, and .h5 with TensorFlow.js.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import h5wasm from "h5wasm/node";

const require = createRequire(import.meta.url);
const limit = 1e-5;
const digitsOfTensorFlow = 100; // whose plain JavaScript takes its time

function floatsOf(file) {
    const bytes = readFileSync(file);
    return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}

function expectSame(folder, reader, ours, theirs) {
    let difference = 0;
    for (let i = 0; i < theirs.length; ++i)
        difference = Math.max(difference, Math.abs(theirs[i] - ours[i]));
    console.log(`${folder} by ${reader}: greatest difference of probabilities ${difference.toExponential(1)}`);
    if (!(theirs.length > 0 && difference <= limit)) {
        console.error(`${folder}: ${reader} gives other probabilities than DigitLab`);
        process.exit(1);
    }
}

async function readOnnx(folder, name, runtime, pixels, count, ours) {
    const session = await runtime.InferenceSession.create(readFileSync(`${folder}/model.onnx`));
    const given = { pixels: new runtime.Tensor("float32", pixels, [count, 1, 28, 28]) };
    const { probabilities } = await session.run(given);
    expectSame(folder, `${name} from .onnx, ${count} digits`, ours, probabilities.data);
}

/// A Keras file as TensorFlow.js takes it from memory.
function artifactsOf(h5wasm, file) {
    const h5 = new h5wasm.File(file, "r");
    const weights = h5.get("model_weights");
    const weightSpecs = [];
    const values = [];
    for (const layer of weights.attrs.layer_names.value)
        for (const name of weights.get(layer).attrs.weight_names?.value ?? []) {
            const array = weights.get(`${layer}/${name}`);
            weightSpecs.push({ name: name.replace(/:0$/, ""), shape: array.shape, dtype: "float32" });
            values.push(Buffer.from(array.value.slice().buffer));
        }
    return {
        modelTopology: JSON.parse(h5.attrs.model_config.value),
        weightSpecs,
        weightData: Uint8Array.from(Buffer.concat(values)).buffer,
    };
}

async function readKeras(folder, tf, h5wasm, pixels, ours) {
    const model = await tf.loadLayersModel(tf.io.fromMemory(artifactsOf(h5wasm, `${folder}/model.h5`)));
    const images = tf.tensor4d(pixels.slice(0, digitsOfTensorFlow * 784), [digitsOfTensorFlow, 28, 28, 1]);
    const theirs = await model.predict(images).data();
    expectSame(folder, `TensorFlow.js from .h5, ${digitsOfTensorFlow} digits`, ours, theirs);
}

await h5wasm.ready;
const tf = require("@tensorflow/tfjs");
for (const folder of process.argv.slice(2)) {
    const pixels = Float32Array.from(readFileSync(`${folder}/pixels.bin`));
    const ours = floatsOf(`${folder}/probabilities.bin`);
    const count = pixels.length / 784;
    await readOnnx(folder, "onnxruntime-node", require("onnxruntime-node"), pixels, count, ours);
    await readOnnx(folder, "onnxruntime-web", require("onnxruntime-web"), pixels, count, ours);
    await readKeras(folder, tf, h5wasm, pixels, ours);
}
