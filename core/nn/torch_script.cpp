// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/torch_script.h"

#include <sstream>
#include <stdexcept>
#include <torch/script.h>

namespace digitlab {

std::string torchScript(const std::vector<NamedTensor> &parameters, const std::string &forward,
    const std::map<std::string, std::string> &files)
{
    try {
        torch::jit::Module module("DigitLab");
        for (const NamedTensor &parameter : parameters)
            module.register_parameter(
                parameter.name, torch::tensor(parameter.values).reshape(parameter.shape), /*is_buffer=*/true);
        module.define(forward);
        module.eval();
        std::ostringstream out;
        module.save(out, {files.begin(), files.end()});
        return std::move(out).str();
    } catch (const c10::Error &error) {
        throw std::runtime_error(std::string("LibTorch cannot write the module: ") + error.what_without_backtrace());
    }
}

} // namespace digitlab
