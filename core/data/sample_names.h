// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace digitlab {

/// A name that every file system takes: no separators, no signs that a shell or another system forbids, not hidden.
std::string safeName(std::string_view name);

/// The name of a sample's PNG file without ".png": the last part of its origin; "t10k-00017" for sample 17 of an idx
/// file.
std::string sampleName(const std::string &origin);

/// Gives each name once: "a", then "a-2", "a-3".
class UniqueNames
{
public:
    std::string add(const std::string &name);

private:
    std::map<std::string, int> m_counts;
};

} // namespace digitlab
