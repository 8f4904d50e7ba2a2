// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/download/http_fetch.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <curl/curl.h>
#include <exception>
#include <memory>
#include <optional>
#include <regex>
#include <system_error>
#include <utility>

namespace digitlab {

namespace {

using Clock = std::chrono::steady_clock;

constexpr long ok = 200;
constexpr long partialContent = 206;
constexpr long mostRedirects = 5;

bool isOnThisMachine(const std::string &url)
{
    static const std::regex address(R"(https?://(localhost|127(\.\d+){3}|\[::1\])([:/].*)?)");
    return std::regex_match(url, address);
}

/// The first lines of a server's answer; of redirects, those of the last.
struct AnswerHead {
    std::string status; ///< "404 Not Found"
    std::string range;  ///< "bytes 100-199/200"

    void take(std::string_view line)
    {
        line = line.substr(0, line.find_last_not_of("\r\n ") + 1);
        if (line.starts_with("HTTP/"))
            *this = {.status = std::string(line.substr(std::min(line.find(' '), line.size() - 1) + 1)), .range = {}};
        else if (const std::string_view name = "content-range:"; curl_strnequal(line.data(), name.data(), name.size()))
            range = line.substr(std::min(line.find_first_not_of(' ', name.size()), line.size()));
    }
};

/// One request and its answer.
class Transfer
{
public:
    explicit Transfer(const FetchRequest &request)
        : m_request(request)
    {
        setUp();
        listen();
        curl_multi_add_handle(m_multi.get(), m_easy.get());
    }
    ~Transfer() { curl_multi_remove_handle(m_multi.get(), m_easy.get()); }
    Transfer(const Transfer &) = delete;
    Transfer &operator=(const Transfer &) = delete;

    FetchResult run(const std::stop_token &stop)
    {
        const std::stop_callback onStop(stop, [this] { curl_multi_wakeup(m_multi.get()); });
        for (int running = 1; !stop.stop_requested();) {
            curl_multi_perform(m_multi.get(), &running);
            if (running == 0)
                return result();
            const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_heard + m_request.patience - Clock::now());
            if (left.count() <= 0)
                return failure("no response in time");
            curl_multi_poll(m_multi.get(), nullptr, 0, static_cast<int>(left.count()), nullptr);
        }
        return {FetchResult::Kind::Stopped, {}};
    }

private:
    template <typename Value> void set(CURLoption option, Value value)
    {
        curl_easy_setopt(m_easy.get(), option, value);
    }

    void setUp()
    {
        set(CURLOPT_URL, m_request.url.c_str());
        set(CURLOPT_USERAGENT, "DigitLab");
        set(CURLOPT_ACCEPT_ENCODING, "identity"); // the file's own bytes, whatever they are
        set(CURLOPT_HTTP_CONTENT_DECODING, 0L);
        if (m_request.offset > 0)
            set(CURLOPT_RANGE, (std::to_string(m_request.offset) + "-").c_str());
        set(CURLOPT_FOLLOWLOCATION, 1L);
        set(CURLOPT_MAXREDIRS, mostRedirects);
        set(CURLOPT_PROTOCOLS_STR, "http,https");
        set(CURLOPT_REDIR_PROTOCOLS_STR, m_request.url.starts_with("https:") ? "https" : "http,https");
        if (isOnThisMachine(m_request.url))
            set(CURLOPT_PROXY, "");
        set(CURLOPT_NOSIGNAL, 1L);
        set(CURLOPT_QUICK_EXIT, 1L); // a stop does not wait for the search of a host
    }

    void listen()
    {
        set(CURLOPT_ERRORBUFFER, m_error.data());
        set(CURLOPT_HEADERDATA, this);
        set(
            CURLOPT_HEADERFUNCTION, +[](char *bytes, std::size_t, std::size_t size, void *self) {
                return static_cast<Transfer *>(self)->takeHead({bytes, size});
            });
        set(CURLOPT_WRITEDATA, this);
        set(
            CURLOPT_WRITEFUNCTION, +[](char *bytes, std::size_t, std::size_t size, void *self) {
                return static_cast<Transfer *>(self)->takeBody({bytes, size});
            });
    }

    std::size_t takeHead(std::string_view line)
    {
        m_heard = Clock::now();
        m_head.take(line);
        return line.size();
    }

    /// Another number than the bytes' ends the transfer.
    std::size_t takeBody(std::string_view bytes)
    {
        try { // no exception may pass through libcurl
            m_hasEnough = begins() && !m_request.take(bytes);
        } catch (...) {
            m_thrown = std::current_exception();
        }
        m_heard = Clock::now();
        return m_begun && !m_hasEnough && !m_thrown ? bytes.size() : CURL_WRITEFUNC_ERROR;
    }

    /// False where the answer is not what was asked for.
    bool begins()
    {
        const auto place = this->place();
        if (place && !std::exchange(m_begun, true))
            m_request.begin(*place);
        return m_begun;
    }

    long status() const
    {
        long code = 0;
        curl_easy_getinfo(m_easy.get(), CURLINFO_RESPONSE_CODE, &code);
        return code;
    }

    /// Where the bytes belong, by the answer's head.
    std::optional<std::uint64_t> place() const
    {
        if (status() == ok)
            return 0;
        const bool isTheRest = m_head.range.starts_with("bytes " + std::to_string(m_request.offset) + "-");
        return status() == partialContent && isTheRest ? std::optional(m_request.offset) : std::nullopt;
    }

    FetchResult result()
    {
        int queued = 0;
        const CURLMsg *message = curl_multi_info_read(m_multi.get(), &queued);
        const CURLcode code = message ? message->data.result : CURLE_FAILED_INIT;
        if (m_thrown)
            std::rethrow_exception(m_thrown);
        if (m_hasEnough || (code == CURLE_OK && begins()))
            return {};
        return failure(reason(code));
    }

    FetchResult failure(std::string reason) const
    {
        return {status() == 0 ? FetchResult::Kind::Unreachable : FetchResult::Kind::Failed, std::move(reason)};
    }

    std::string reason(CURLcode code) const
    {
        switch (code) {
        case CURLE_COULDNT_RESOLVE_HOST:
            return "host not found";
        case CURLE_COULDNT_CONNECT:
            return systemReason();
        case CURLE_GOT_NOTHING:
        case CURLE_PARTIAL_FILE:
        case CURLE_RECV_ERROR:
            return "broke the connection";
        default:
            if (status() != 0 && !place())
                return "answered " + m_head.status;
            return m_error.front() != 0 ? m_error.data() : curl_easy_strerror(code);
        }
    }

    /// "Connection refused"
    std::string systemReason() const
    {
        long number = 0;
        curl_easy_getinfo(m_easy.get(), CURLINFO_OS_ERRNO, &number);
        return std::generic_category().message(static_cast<int>(number));
    }

    const FetchRequest &m_request;
    std::unique_ptr<CURLM, decltype(&curl_multi_cleanup)> m_multi{curl_multi_init(), curl_multi_cleanup};
    std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> m_easy{curl_easy_init(), curl_easy_cleanup};
    std::array<char, CURL_ERROR_SIZE> m_error = {};
    Clock::time_point m_heard = Clock::now(); ///< when the server last sent something
    AnswerHead m_head;
    bool m_begun = false;
    bool m_hasEnough = false;
    std::exception_ptr m_thrown;
};

} // namespace

FetchResult fetchByHttp(const FetchRequest &request, const std::stop_token &stop)
{
    static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT);
    if (ready != CURLE_OK)
        return {FetchResult::Kind::Unreachable, curl_easy_strerror(ready)};
    return stop.stop_requested() ? FetchResult{FetchResult::Kind::Stopped, {}} : Transfer(request).run(stop);
}

} // namespace digitlab
