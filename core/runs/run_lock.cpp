#include "core/runs/run_lock.h"

#include <fcntl.h>
#include <stdexcept>

namespace digitlab {

RunLock::RunLock(const std::filesystem::path &folder)
    : m_folder(folder, O_RDONLY | O_DIRECTORY, "opened")
{
    if (!m_folder.lock())
        throw std::runtime_error(folder.string() + ": this run is being trained by another program at the moment");
}

} // namespace digitlab
