// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_lock.h"

#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <optional>
#include <stdexcept>

using namespace digitlab;
using testing::StartsWith;
using testing::ThrowsMessage;

TEST(RunLock, IsHeldByOneAtATime)
{
    const TemporaryFolder folder;
    std::optional<RunLock> first(folder.path());
    EXPECT_THAT([&] { RunLock second(folder.path()); },
        ThrowsMessage<std::runtime_error>(StartsWith(folder.path().string() + ": this run is being trained")));
    first.reset();
    EXPECT_NO_THROW(RunLock second(folder.path()));
}

TEST(RunLock, NamesAFolderThatIsNotThere)
{
    const TemporaryFolder folder;
    EXPECT_THAT([&] { RunLock lock(folder / "absent"); },
        ThrowsMessage<std::runtime_error>(StartsWith((folder / "absent").string())));
}
