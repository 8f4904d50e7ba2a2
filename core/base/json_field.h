// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace digitlab {

/// The text as JSON. Throws std::runtime_error with a sentence of ours, by default "cut short or altered; expected
/// JSON": a parser's own words help nobody.
inline nlohmann::json parsedJson(
    std::string_view text, const std::string &otherwise = "cut short or altered; expected JSON")
{
    try {
        return nlohmann::json::parse(text);
    } catch (const nlohmann::json::out_of_range &) {
        throw std::runtime_error("a number in it is too large");
    } catch (const nlohmann::json::exception &) {
        throw std::runtime_error(otherwise);
    }
}

/// The object in that field. Throws std::runtime_error that names the field where there is none.
inline const nlohmann::json &jsonObject(const nlohmann::json &object, const char *key)
{
    const auto field = object.find(key);
    if (field == object.end() || !field->is_object())
        throw std::runtime_error("\"" + std::string(key) + "\" is missing or not an object");
    return *field;
}

/// The list in that field. Throws std::runtime_error that names the field where there is none.
inline const nlohmann::json &jsonList(const nlohmann::json &object, const char *key)
{
    const auto field = object.find(key);
    if (field == object.end() || !field->is_array())
        throw std::runtime_error("\"" + std::string(key) + "\" is missing or not a list");
    return *field;
}

/// The field as a T. Throws std::runtime_error that names the field where it is absent, of another kind or out of
/// range.
template <typename T> T jsonField(const nlohmann::json &object, const char *key)
{
    const auto field = object.find(key);
    if (field == object.end())
        throw std::runtime_error("\"" + std::string(key) + "\" is missing");
    if constexpr (std::is_integral_v<T> && !std::is_same_v<T, bool>) {
        const bool fits = field->is_number_unsigned()
            ? std::in_range<T>(field->template get<std::uint64_t>())
            : field->is_number_integer() && std::in_range<T>(field->template get<std::int64_t>());
        if (!fits)
            throw std::runtime_error("\"" + std::string(key) + "\" is not a whole number in range");
    }
    try {
        return field->template get<T>();
    } catch (const nlohmann::json::exception &) {
        throw std::runtime_error("\"" + std::string(key) + "\" has an unexpected type");
    }
}

/// The same, but `otherwise` where the field is absent.
template <typename T> T jsonField(const nlohmann::json &object, const char *key, T otherwise)
{
    return object.contains(key) ? jsonField<T>(object, key) : otherwise;
}

} // namespace digitlab
