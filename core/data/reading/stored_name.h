// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/reading/split_name.h"

#include <string>

namespace digitlab {

enum class StoredPart { Images, Labels };

/// What the name of an array or a table says: "x_train", "train_labels", "kmnist-test-imgs/arr_0", "mnist_test.csv".
struct StoredName {
    std::optional<Split> split;
    std::optional<StoredPart> part;
    std::string family; ///< the other words, "emnist-letters"
};

StoredName parseStoredName(std::string_view name);

} // namespace digitlab
