#pragma once

#include "core/synthetic/augmentation.h"

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace digitlab::cli {

/// Numbers from low to high; whether the ends belong to them.
struct Range {
    enum class Ends { Closed, Open, OpenLow, OpenHigh };

    double low = 0;
    double high = 1;
    Ends ends = Ends::Closed;

    bool contains(double value) const;
    /// "of at least 0 and below 1".
    std::string text() const;
};

/// These throw std::invalid_argument that says what is allowed and quotes the text.
int parseWhole(std::string_view text, int low, int high);
std::uint64_t parseSeed(std::string_view text);
double parseNumber(std::string_view text, const Range &range);
/// "32,64,128".
std::array<int, 3> parseFilters(std::string_view text);
/// "rotation=15,width-shift=0.1,horizontal-flip", or "none".
Augmentation parseAugmentation(std::string_view text);
[[noreturn]] void refuseChoice(std::string_view text, const std::vector<std::string> &allowed);

template <typename T> using Choices = std::vector<std::pair<std::string, T>>;

/// The value that stands beside the word.
template <typename T> T parseChoice(std::string_view text, const Choices<T> &choices)
{
    std::vector<std::string> words;
    for (const auto &[word, value] : choices) {
        if (word == text)
            return value;
        words.push_back(word);
    }
    refuseChoice(text, words);
}

/// As a check of CLI11: the parser's sentence where it refuses the text, nothing otherwise.
std::function<std::string(const std::string &)> checkedBy(std::function<void(const std::string &)> parse);

} // namespace digitlab::cli
