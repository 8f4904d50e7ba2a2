// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthetic/digit_handwriting.h"
#include "tests/bench/origins/odd_hand.h"
#include "tests/bench/origins/origin.h"

namespace digitlab {

namespace {

constexpr int eachHabit = 100;

struct Habit {
    const char *name;
    int digit;
    DigitSkeleton way;
};

/// Ways of writing that were misread in drawings of strangers.
std::vector<Habit> habits()
{
    return {
        {"sevens with a bar and a hook at the foot", 7,
            {.strokes = {{corner(0.15, 0.08), corner(0.75, 0.06), {0.55, 0.45}, {0.4, 0.85}, {0.5, 0.97}, {0.68, 0.86}},
                 {{0.3, 0.5}, {0.7, 0.46}}}}},
        {"sevens with a loop at the foot", 7,
            {.strokes = {{corner(0.15, 0.08), corner(0.75, 0.06), {0.5, 0.5}, {0.36, 0.88}, {0.42, 0.97}, {0.5, 0.9},
                 {0.42, 0.83}, {0.55, 0.86}, {0.72, 0.9}}}}},
        {"nines with a tiny loop and a straight tail", 9,
            {.strokes
                = {{{0.62, 0.08}, {0.54, 0.02}, {0.46, 0.09}, {0.53, 0.17}, {0.62, 0.09}, {0.6, 0.5}, {0.57, 1}}}}},
        {"nines with a tiny loop and a tail to the left", 9,
            {.strokes = {{{0.66, 0.1}, {0.57, 0.03}, {0.48, 0.11}, {0.56, 0.2}, {0.66, 0.12}, {0.6, 0.55}, {0.42, 0.88},
                 {0.15, 0.97}}}}},
        {"sixes with a tiny loop", 6,
            {.strokes = {{{0.6, 0}, {0.46, 0.35}, {0.4, 0.8}, {0.43, 0.96}, {0.52, 0.97}, {0.56, 0.88}, {0.49, 0.83},
                 {0.41, 0.9}}}}},
        {"sixes with corners", 6,
            {.strokes = {{corner(0.6, 0), corner(0.25, 0.4), corner(0.25, 0.97), corner(0.75, 0.97), corner(0.75, 0.58),
                 corner(0.27, 0.58)}}}},
        {"eights with a tiny upper ring", 8,
            {.strokes = {{{0.52, 0.2}, {0.42, 0.11}, {0.5, 0.02}, {0.59, 0.11}, {0.5, 0.21}, {0.22, 0.6}, {0.5, 0.98},
                 {0.8, 0.6}, {0.52, 0.2}}}}},
        {"threes whose upper end curls in", 3,
            {.strokes = {{{0.45, 0.3}, {0.26, 0.2}, {0.45, 0.03}, {0.7, 0.16}, {0.62, 0.38}, corner(0.42, 0.46),
                 {0.7, 0.6}, {0.66, 0.88}, {0.4, 0.98}, {0.2, 0.88}}}}},
        {"zeros with a tail inside", 0,
            {.strokes = {{{0.52, 0.03}, {0.22, 0.3}, {0.25, 0.75}, {0.5, 0.97}, {0.78, 0.72}, {0.76, 0.25},
                 {0.52, 0.04}, {0.46, 0.16}, {0.5, 0.34}}}}},
        {"zeros with an open top", 0,
            {.strokes
                = {{{0.4, 0.04}, {0.2, 0.3}, {0.22, 0.75}, {0.5, 0.97}, {0.78, 0.72}, {0.78, 0.28}, {0.64, 0.05}}}}},
    };
}

} // namespace

std::vector<Origin> habitOrigins(const OriginSources &sources)
{
    std::vector<Origin> origins;
    for (const Habit &habit : habits()) {
        Origin origin{.name = std::string("habit: ") + habit.name, .isHeldOut = true, .shown = {}};
        for (int i = 0; i < eachHabit; ++i) {
            Random random(sources.seed, Stream::Digits, static_cast<std::uint64_t>(i), 78 + origins.size());
            origin.shown.emplace_back(writeSkeleton(habit.way, random).drawing, habit.digit, i % 2 == 0 ? 0.06 : 0.14);
        }
        origins.push_back(std::move(origin));
    }
    return origins;
}

} // namespace digitlab
