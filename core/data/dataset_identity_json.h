// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <nlohmann/json_fwd.hpp>

namespace digitlab {

/// As run.json, the queue and models keep it: source (a text), origin, path, user_digits, hash, train, test,
/// test_hash and, where it is not the usual one, the input preparation.
nlohmann::json toJson(const DatasetIdentity &identity);
/// Throws std::runtime_error that names a field that is missing or of another kind.
DatasetIdentity datasetIdentityFromJson(const nlohmann::json &object);

} // namespace digitlab
