// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Before a function: compiled for wider vectors too, and chosen by what the processor has. Without fused
/// multiply-adds, so that every machine gives the same bits. Sanitizers cannot start with such functions.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)                  \
    && !defined(__SANITIZE_THREAD__)
#define DIGITLAB_WIDE_VECTORS __attribute__((target_clones("avx2", "default")))
#else
#define DIGITLAB_WIDE_VECTORS
#endif
