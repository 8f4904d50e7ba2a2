#include "core/data/idx_file.h"

#include "core/data/image.h"
#include "core/data/utf8.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>
#include <stdexcept>
#include <string>
#include <system_error>
#include <zlib.h>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

constexpr std::uint32_t imagesMagic = 0x00000803; // unsigned bytes, three dimensions
constexpr std::uint32_t labelsMagic = 0x00000801; // unsigned bytes, one dimension
constexpr std::size_t chunk = 1 << 20;

std::string grouped(std::size_t number)
{
    std::string text = std::to_string(number);
    for (int position = static_cast<int>(text.size()) - 3; position > 0; position -= 3)
        text.insert(static_cast<std::size_t>(position), ",");
    return text;
}

std::string hexadecimal(std::uint32_t number)
{
    std::string text = "0x";
    for (int shift = 28; shift >= 0; shift -= 4)
        text += "0123456789abcdef"[number >> shift & 15];
    return text;
}

/// A file that is read as bytes, whether it is gzipped or not.
class IdxStream
{
public:
    IdxStream(const fs::path &file, const std::stop_token &stop)
        : m_file(file)
        , m_stop(stop)
        , m_stream(fs::is_regular_file(file) ? gzopen(file.c_str(), "rb") : nullptr, &gzclose_r)
    {
        if (!m_stream)
            fail("cannot be opened: " + std::generic_category().message(errno ? errno : EINVAL));
    }

    /// As many as there are, at most `size`.
    std::size_t read(std::uint8_t *bytes, std::size_t size)
    {
        const int count = gzread(m_stream.get(), bytes, static_cast<unsigned>(size));
        int code = Z_OK;
        const std::string message = gzerror(m_stream.get(), &code);
        if (count < 0 && code != Z_BUF_ERROR)
            fail("is damaged: " + (code == Z_ERRNO ? std::generic_category().message(errno) : message));
        return static_cast<std::size_t>(std::max(0, count));
    }

    /// Big-endian.
    std::uint32_t readNumber()
    {
        std::array<std::uint8_t, 4> bytes{};
        if (read(bytes.data(), bytes.size()) != bytes.size())
            fail("cut short: expected an idx file's header");
        return std::uint32_t{bytes[0]} << 24 | std::uint32_t{bytes[1]} << 16 | std::uint32_t{bytes[2]} << 8 | bytes[3];
    }

    /// What is there of `size` bytes; a header that promises too much takes no more memory than the file holds.
    std::vector<std::uint8_t> readAtMost(std::uint64_t size)
    {
        std::vector<std::uint8_t> content;
        std::size_t count = 1;
        while (content.size() < size && count > 0 && !stopped()) {
            const std::size_t before = content.size();
            content.resize(before + static_cast<std::size_t>(std::min<std::uint64_t>(chunk, size - before)));
            count = read(content.data() + before, content.size() - before);
            content.resize(before + count);
        }
        return content;
    }

    bool stopped() const { return m_stop.stop_requested(); }

    /// Reading to the end also lets zlib compare the checksum.
    bool atEnd()
    {
        std::uint8_t byte = 0;
        return read(&byte, 1) == 0;
    }

    [[noreturn]] void fail(const std::string &reason) const
    {
        throw std::runtime_error(utf8Text(m_file.native()) + ": " + reason);
    }

private:
    fs::path m_file;
    std::stop_token m_stop;
    std::unique_ptr<gzFile_s, decltype(&gzclose_r)> m_stream;
};

void requireMagic(IdxStream &stream, std::uint32_t expected, const std::string &things)
{
    const std::uint32_t magic = stream.readNumber();
    if (magic != expected)
        stream.fail("is no idx file of " + things + ": its magic number is " + hexadecimal(magic) + ", expected "
            + hexadecimal(expected));
}

std::vector<std::uint8_t> readItems(
    IdxStream &stream, std::size_t count, std::size_t itemSize, const std::string &things)
{
    if (count == 0)
        stream.fail("holds no " + things);
    std::vector<std::uint8_t> content = stream.readAtMost(std::uint64_t{count} * itemSize);
    if (stream.stopped())
        return {};
    if (content.size() < std::uint64_t{count} * itemSize)
        stream.fail(
            "cut short: expected " + grouped(count) + " " + things + ", found " + grouped(content.size() / itemSize));
    if (!stream.atEnd())
        stream.fail("holds more than the " + grouped(count) + " " + things + " that its header tells of");
    return content;
}

} // namespace

std::vector<std::uint8_t> readIdxImages(const fs::path &file, const std::stop_token &stop)
{
    IdxStream stream(file, stop);
    requireMagic(stream, imagesMagic, "images");
    const std::uint32_t count = stream.readNumber();
    const std::uint32_t height = stream.readNumber();
    const std::uint32_t width = stream.readNumber();
    if (width != imageSide || height != imageSide)
        stream.fail("holds images of " + std::to_string(width) + " x " + std::to_string(height) + "; expected 28 x 28");
    return readItems(stream, count, imagePixels, "images of 28 x 28");
}

std::vector<std::uint8_t> readIdxLabels(const fs::path &file, const std::stop_token &stop)
{
    IdxStream stream(file, stop);
    requireMagic(stream, labelsMagic, "labels");
    std::vector<std::uint8_t> labels = readItems(stream, stream.readNumber(), 1, "labels");
    const auto wrong = std::ranges::find_if(labels, [](std::uint8_t label) { return label > 9; });
    if (wrong != labels.end())
        stream.fail("label " + grouped(static_cast<std::size_t>(wrong - labels.begin())) + " is "
            + std::to_string(*wrong) + "; expected 0 to 9");
    return labels;
}

} // namespace digitlab
