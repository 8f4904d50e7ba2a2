// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace digitlab {

/// What a client asked a LoopbackServer for.
struct WebRequest {
    std::string path;
    std::optional<std::uint64_t> rangeStart; ///< of a header "Range: bytes=N-", in whatever case
};

/// Of a request's head, from its first line to the empty one. Throws std::exception where a range is no number.
WebRequest parsedRequest(const std::string &head);

/// A client's connection to a LoopbackServer, closed after the answer.
class WebConnection
{
public:
    WebConnection(int client, int end)
        : m_client(client)
        , m_end(end)
    {
    }

    /// False where the client is gone.
    bool send(std::string_view bytes);
    /// "HTTP/1.1 STATUS", the headers (each with its line's end), "Connection: close" and the body.
    bool answer(const std::string &status, const std::string &headers, std::string_view body);
    /// Until the client goes, the server ends, or the time has passed.
    void linger(std::chrono::milliseconds time = std::chrono::minutes(10)) const;

private:
    int m_client;
    int m_end;
};

/// An HTTP server on 127.0.0.1 with a thread of its own, as well or badly behaved as its answers are.
class LoopbackServer
{
public:
    using Answer = std::function<void(const WebRequest &request, WebConnection &connection)>;

    explicit LoopbackServer(Answer answer);
    ~LoopbackServer();
    LoopbackServer(const LoopbackServer &) = delete;
    LoopbackServer &operator=(const LoopbackServer &) = delete;

    /// "http://127.0.0.1:4711"
    std::string address() const;
    std::vector<WebRequest> requests() const;

private:
    void serve();
    void serveClient(int client);

    Answer m_answer;
    int m_listener = -1;
    int m_end = -1; // readable when the server is to end
    mutable std::mutex m_mutex;
    std::vector<WebRequest> m_requests;
    std::jthread m_thread;
};

/// Files by their paths ("/mnist/a.gz"), with ranges and 404 as servers should.
LoopbackServer::Answer servingFiles(std::map<std::string, std::string> files);

/// An address of this machine where nobody listens.
std::string deadAddress();

} // namespace digitlab
