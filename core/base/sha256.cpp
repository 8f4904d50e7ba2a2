// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <array>
#include <openssl/evp.h>
#include <stdexcept>

namespace digitlab {

namespace {

void require(int outcome)
{
    if (outcome != 1)
        throw std::runtime_error("OpenSSL cannot compute a SHA-256 on this machine");
}

} // namespace

struct Sha256::Context {
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> digest{EVP_MD_CTX_new(), &EVP_MD_CTX_free};
};

Sha256::Sha256()
    : m_context(std::make_unique<Context>())
{
    require(EVP_DigestInit_ex(m_context->digest.get(), EVP_sha256(), nullptr));
}

Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes)
{
    require(EVP_DigestUpdate(m_context->digest.get(), bytes.data(), bytes.size()));
}

void Sha256::add(std::uint64_t number)
{
    std::string bytes;
    for (int shift = 0; shift < 64; shift += 8)
        bytes += static_cast<char>(number >> shift & 0xFF);
    add(bytes);
}

std::string Sha256::hex()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    require(EVP_DigestFinal_ex(m_context->digest.get(), digest.data(), &length));
    std::string text;
    for (unsigned int i = 0; i < length; ++i) {
        text += "0123456789abcdef"[digest[i] >> 4];
        text += "0123456789abcdef"[digest[i] & 15];
    }
    return text;
}

} // namespace digitlab
