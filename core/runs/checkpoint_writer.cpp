// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/checkpoint_writer.h"

#include "core/base/file_error.h"
#include "core/base/file_io.h"
#include "core/runs/run_folder.h"

#include <utility>

namespace digitlab {

CheckpointWriter::CheckpointWriter(EpochKeeper &epochs, double seconds, Notice notice)
    : m_epochs(epochs)
    , m_seconds(seconds)
    , m_notice(std::move(notice))
{
}

void CheckpointWriter::begin(const Run &run, Checkpoint checkpoint)
{
    m_sinceLast = {};
    m_writing = std::async(std::launch::async | std::launch::deferred, [this, run, checkpoint = std::move(checkpoint)] {
        m_epochs.waitUntilWritten(); // what is resumed has all that came before
        writeFileAtomically(checkpointFile(run.folder), encodeCheckpoint(checkpoint, run.config));
        writeRun(run);
    });
    m_file = checkpointFile(run.folder);
    const bool hasThread = m_writing.wait_for(std::chrono::seconds(0)) != std::future_status::deferred;
    if (!hasThread || m_seconds == 0)
        finish();
}

bool CheckpointWriter::isWriting() const
{
    return m_writing.valid() && m_writing.wait_for(std::chrono::seconds(0)) != std::future_status::ready;
}

void CheckpointWriter::look()
{
    if (m_writing.valid() && !isWriting())
        finish();
}

void CheckpointWriter::finish()
{
    if (!m_writing.valid())
        return;
    try {
        m_writing.get();
        if (std::exchange(m_hasFailed, false))
            m_notice(withPath(m_file, "can be written again"));
    } catch (const std::exception &error) {
        if (!std::exchange(m_hasFailed, true))
            m_notice(std::string(error.what()) + "; training continues, but can only be resumed from an earlier point");
    }
}

void CheckpointWriter::wait() const
{
    if (m_writing.valid())
        m_writing.wait();
}

} // namespace digitlab
