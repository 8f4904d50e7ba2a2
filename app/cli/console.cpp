// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "core/base/plain_text.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <unistd.h>

namespace digitlab::cli {

namespace {

constexpr std::size_t longestSentence = 2'000; // characters

/// To standard output as it is.
void write(std::string_view text)
{
    const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
    if (!written || std::fflush(stdout) != 0)
        throw std::runtime_error(std::string("cannot write to standard output: ") + std::strerror(errno));
}

/// Bash's form for names that hold more than can be shown: $'a\x1Bb'.
std::string quotedBytes(const std::string &text)
{
    std::string quoted = "$'";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte < 0x7F && c != '\'' && c != '\\')
            quoted += c;
        else
            quoted += {'\\', 'x', "0123456789ABCDEF"[byte >> 4], "0123456789ABCDEF"[byte & 15]};
    }
    return quoted + "'";
}

} // namespace

void print(std::string_view text)
{
    write(plainText(text));
}

void printJson(const nlohmann::json &document)
{
    // Escaped, a name is exact and yet steers no terminal.
    write(document.dump(1, ' ', /*ensure_ascii=*/true, nlohmann::json::error_handler_t::replace) + "\n");
}

void report(std::string_view sentence)
{
    showProgress("digitlab-cli: " + plainLine(sentence, longestSentence) + "\n");
}

void showProgress(std::string_view line)
{
    const std::string text = plainText(line);
    std::fwrite(text.data(), 1, text.size(), stderr);
}

void redrawProgress(std::string_view text)
{
    const std::string line = "\r" + plainLine(text) + "\x1b[K";
    std::fwrite(line.data(), 1, line.size(), stderr);
}

std::string shellQuoted(const std::filesystem::path &path)
{
    const std::string &text = path.native();
    constexpr auto plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/._-+=:@%,";
    if (!text.empty() && text.find_first_not_of(plain) == std::string::npos)
        return text;
    if (visibleText(text) != text)
        return quotedBytes(text);
    std::string quoted = "'";
    for (const char c : text)
        quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return quoted + "'";
}

void guardStreams()
{
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    const bool outputClosed = ::fcntl(STDOUT_FILENO, F_GETFD) == -1;
    for (int descriptor = STDIN_FILENO; descriptor <= STDERR_FILENO; ++descriptor) {
        if (::fcntl(descriptor, F_GETFD) == -1)
            ::open("/dev/null", O_RDWR); // takes the lowest free descriptor, which is this one
    }
    if (outputClosed)
        throw std::runtime_error("standard output is closed");
}

} // namespace digitlab::cli
