// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/blas.h"

#include "core/nn/runtime.h"

#include <dlfcn.h>
#include <gtest/gtest.h>

using namespace digitlab;

TEST(Blas, IsHeldToOneThreadByTheProgramItself)
{
    auto *set = reinterpret_cast<void (*)(int)>(dlsym(RTLD_DEFAULT, "openblas_set_num_threads"));
    auto *get = reinterpret_cast<int (*)()>(dlsym(RTLD_DEFAULT, "openblas_get_num_threads"));
    if (!set || !get)
        GTEST_SKIP() << "the BLAS here is not OpenBLAS but " << blasDescription();
    set(2); // what it takes by itself on two cores; the tests' environment holds it to one
    tuneRuntime();
    EXPECT_EQ(get(), 1);
}

TEST(Blas, HasRoomForAsManyThreadsAsTheAddressSpaceHolds)
{
    EXPECT_EQ(reserveBlasBuffers(3), 3);
    EXPECT_EQ(reserveBlasBuffers(1), 1) << "what is reserved stays";
    EXPECT_NO_THROW(requireRoomToCompute());
}

TEST(Blas, IsToldWhereItIsTheSlowOneAlone)
{
    EXPECT_EQ(slowBlasWarning().empty(), blasIsFast());
    EXPECT_NE(runtimeDescription().find(blasDescription()), std::string::npos);
}
