// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base64.h"

#include <openssl/evp.h>

#include <stdexcept>

namespace digitlab {

namespace {

const unsigned char *octets(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

std::size_t paddingOf(std::string_view text)
{
    std::size_t padding = 0;
    while (padding < 2 && padding < text.size() && text[text.size() - 1 - padding] == '=')
        ++padding;
    return padding;
}

} // namespace

std::string toBase64(std::string_view bytes)
{
    std::string text((bytes.size() + 2) / 3 * 4 + 1, '\0'); // OpenSSL ends it with a zero
    const int length = EVP_EncodeBlock(
        reinterpret_cast<unsigned char *>(text.data()), octets(bytes), static_cast<int>(bytes.size()));
    text.resize(static_cast<std::size_t>(length));
    return text;
}

std::string fromBase64(std::string_view text)
{
    if (text.empty())
        return {};
    std::string bytes(text.size() / 4 * 3 + 3, '\0');
    const int length = text.size() % 4 != 0
        ? -1
        : EVP_DecodeBlock(reinterpret_cast<unsigned char *>(bytes.data()), octets(text), static_cast<int>(text.size()));
    if (length < 0)
        throw std::runtime_error("expected base64");
    bytes.resize(static_cast<std::size_t>(length) - paddingOf(text)); // the padding counts as zero bytes there
    return bytes;
}

} // namespace digitlab
