#pragma once

#include "core/data/file_descriptor.h"

namespace digitlab {

/// Held by the one program that trains a run. The system releases it when that program ends, however it ends.
class RunLock
{
public:
    /// `folder` must exist. Throws std::runtime_error where another training holds it.
    explicit RunLock(const std::filesystem::path &folder);

private:
    FileDescriptor m_folder;
};

} // namespace digitlab
