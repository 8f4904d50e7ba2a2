// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/loopback_server.h"

#include <arpa/inet.h>
#include <array>
#include <netinet/in.h>
#include <poll.h>
#include <regex>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <system_error>
#include <unistd.h>

namespace digitlab {

namespace {

int checked(int result, const char *what)
{
    if (result < 0)
        throw std::system_error(errno, std::generic_category(), what);
    return result;
}

sockaddr_in loopback(std::uint16_t port)
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

/// A socket on a port of the system's choice.
int boundSocket()
{
    const int socket = checked(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket");
    const sockaddr_in address = loopback(0);
    checked(::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address), "bind");
    return socket;
}

std::string addressOf(int socket)
{
    sockaddr_in address = {};
    socklen_t size = sizeof address;
    checked(::getsockname(socket, reinterpret_cast<sockaddr *>(&address), &size), "getsockname");
    return "http://127.0.0.1:" + std::to_string(ntohs(address.sin_port));
}

/// Whether the first of the two can be read before the second can and the time has passed.
bool waitToRead(int descriptor, int end, int milliseconds)
{
    std::array<pollfd, 2> polled{{{descriptor, POLLIN, 0}, {end, POLLIN, 0}}};
    return ::poll(polled.data(), polled.size(), milliseconds) > 0 && polled[1].revents == 0;
}

std::string readHead(int client, int end)
{
    std::string head;
    std::array<char, 4096> buffer;
    while (head.find("\r\n\r\n") == std::string::npos && waitToRead(client, end, 10'000)) {
        const ssize_t count = ::recv(client, buffer.data(), buffer.size(), 0);
        if (count <= 0)
            return {};
        head.append(buffer.data(), static_cast<std::size_t>(count));
    }
    return head;
}

/// A header's value without the space around it; nothing where the request has no such header. Names have no case.
std::optional<std::string> headerValue(const std::string &head, const std::string &name)
{
    const std::regex header("\\r\\n" + name + ":[ \\t]*([^\\r\\n]*?)[ \\t]*\\r\\n", std::regex::icase);
    std::smatch match;
    return std::regex_search(head, match, header) ? std::optional(match[1].str()) : std::nullopt;
}

} // namespace

WebRequest parsedRequest(const std::string &head)
{
    const std::size_t path = head.find(' ') + 1;
    WebRequest request{.path = head.substr(path, head.find(' ', path) - path)};
    const std::string bytes = "bytes=";
    if (const auto range = headerValue(head, "range"); range && range->starts_with(bytes))
        request.rangeStart = std::stoull(range->substr(bytes.size()));
    return request;
}

bool WebConnection::send(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::send(m_client, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

bool WebConnection::answer(const std::string &status, const std::string &headers, std::string_view body)
{
    return send("HTTP/1.1 " + status + "\r\n" + headers + "Connection: close\r\n\r\n") && send(body);
}

void WebConnection::linger(std::chrono::milliseconds time) const
{
    waitToRead(m_client, m_end, static_cast<int>(time.count()));
}

LoopbackServer::LoopbackServer(Answer answer)
    : m_answer(std::move(answer))
    , m_listener(boundSocket())
    , m_end(checked(::eventfd(0, EFD_CLOEXEC), "eventfd"))
{
    checked(::listen(m_listener, 16), "listen");
    m_thread = std::jthread([this] { serve(); });
}

LoopbackServer::~LoopbackServer()
{
    checked(::eventfd_write(m_end, 1), "eventfd_write");
    m_thread.join();
    ::close(m_listener);
    ::close(m_end);
}

std::string LoopbackServer::address() const
{
    return addressOf(m_listener);
}

std::vector<WebRequest> LoopbackServer::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

void LoopbackServer::serve()
{
    while (waitToRead(m_listener, m_end, -1)) {
        const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0)
            continue;
        serveClient(client);
        ::close(client);
    }
}

void LoopbackServer::serveClient(int client)
{
    const std::string head = readHead(client, m_end);
    if (head.empty())
        return;
    const WebRequest request = parsedRequest(head);
    {
        const std::lock_guard lock(m_mutex);
        m_requests.push_back(request);
    }
    WebConnection connection(client, m_end);
    m_answer(request, connection);
    ::shutdown(client, SHUT_WR);
}

LoopbackServer::Answer servingFiles(std::map<std::string, std::string> files)
{
    return [files = std::move(files)](const WebRequest &request, WebConnection &connection) {
        const auto file = files.find(request.path);
        if (file == files.end()) {
            connection.answer("404 Not Found", "Content-Length: 7\r\n", "nothing");
            return;
        }
        const std::size_t start = request.rangeStart.value_or(0);
        const std::string body = file->second.substr(start);
        const std::string length = "Content-Length: " + std::to_string(body.size()) + "\r\n";
        const std::string size = std::to_string(file->second.size());
        if (!request.rangeStart)
            connection.answer("200 OK", length, body);
        else
            connection.answer("206 Partial Content",
                length + "Content-Range: bytes " + std::to_string(start) + "-" + std::to_string(file->second.size() - 1)
                    + "/" + size + "\r\n",
                body);
    };
}

std::string deadAddress()
{
    const int socket = boundSocket(); // never listens, and its port is free again at once
    const std::string address = addressOf(socket);
    ::close(socket);
    return address;
}

} // namespace digitlab
