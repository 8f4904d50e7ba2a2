// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace digitlab {

/// A file in the safetensors layout (https://huggingface.co/docs/safetensors) while it is put together: the length of a
/// header, the header, which is JSON, and the bytes that it tells the places of.
class SafetensorsLayout
{
public:
    /// `type`: "F32" for floats, "I16" for whole numbers of 16 bits.
    template <typename Number>
    void add(const std::string &name, const char *type, const std::vector<std::int64_t> &shape,
        const std::vector<Number> &numbers)
    {
        const std::size_t begin = m_bytes.size();
        m_bytes.append(reinterpret_cast<const char *>(numbers.data()), numbers.size() * sizeof(Number));
        addEntry(name, type, shape, begin);
    }

    /// `metadata` is the text of a JSON object whose values are texts; it stands first in the header.
    std::string file(const std::string &metadata) const;

private:
    void addEntry(const std::string &name, const char *type, const std::vector<std::int64_t> &shape, std::size_t begin);

    std::string m_entries;
    std::string m_bytes;
};

} // namespace digitlab
