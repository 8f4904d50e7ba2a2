// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace digitlab {

enum class Split { Train, Validation, Test };

/// The split that a single word names, in small letters: "training", "val", "t10k", ...
std::optional<Split> splitOfWord(std::string_view word);

/// The split that a folder's name stands for, whatever its case: train, training; validation, val, valid, dev; test,
/// testing; and the same with words that tell nothing, as in "Training Set", "test_images" or "mnist-val".
std::optional<Split> splitOfFolder(std::string_view name);

/// How plainly a folder's name says its split: 0 for "train", more for "training" and yet more for "train_images".
int detourOfName(std::string_view name);

/// "training", "validation", "test".
const char *splitText(Split split);

} // namespace digitlab
