// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/http_fetch.h"

#include <QEventLoop>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>

#include <exception>
#include <memory>

namespace digitlab::ui {

namespace {

constexpr int ok = 200;
constexpr int partialContent = 206;
constexpr int mostRedirects = 5;
constexpr qint64 mostBuffered = 1 << 20; // bytes

QNetworkRequest requestFor(const FetchRequest &request, std::chrono::milliseconds patience)
{
    QNetworkRequest web(QUrl(QString::fromStdString(request.url)));
    web.setMaximumRedirectsAllowed(mostRedirects);
    web.setTransferTimeout(static_cast<int>(patience.count()));
    web.setRawHeader("Accept-Encoding", "identity"); // the file's own bytes, whatever they are
    web.setRawHeader("User-Agent", "DigitLab");
    if (request.offset > 0)
        web.setRawHeader("Range", "bytes=" + QByteArray::number(static_cast<qulonglong>(request.offset)) + '-');
    return web;
}

void useSystemProxy(QNetworkAccessManager &network, const QUrl &url)
{
    if (url.host() == QStringLiteral("localhost") || QHostAddress(url.host()).isLoopback())
        return;
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    if (!proxies.isEmpty())
        network.setProxy(proxies.first());
}

/// One request and its answer.
class Transfer : public QObject
{
public:
    Transfer(const FetchRequest &request, std::unique_ptr<QNetworkReply> reply)
        : m_request(request)
        , m_reply(std::move(reply))
    {
        m_reply->setReadBufferSize(mostBuffered);
        connect(m_reply.get(), &QNetworkReply::readyRead, this, &Transfer::takeBytes);
        connect(m_reply.get(), &QNetworkReply::finished, this, [this] {
            takeBytes();
            m_loop.quit();
        });
    }

    /// Until the reply has ended, or quit() was called from any thread.
    void wait()
    {
        if (!m_reply->isFinished())
            m_loop.exec();
        if (m_thrown)
            std::rethrow_exception(m_thrown);
    }

    void quit() { QMetaObject::invokeMethod(&m_loop, "quit", Qt::QueuedConnection); }

    FetchResult result() const
    {
        if (!m_refusal.empty())
            return {FetchResult::Kind::Failed, m_refusal};
        if (m_reply->error() == QNetworkReply::NoError || m_hasEnough)
            return {};
        const bool answered = status() != 0;
        return {answered ? FetchResult::Kind::Failed : FetchResult::Kind::Unreachable, errorText()};
    }

private:
    int status() const { return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); }

    void takeBytes()
    {
        if (m_thrown || m_hasEnough || !m_refusal.empty() || status() == 0)
            return;
        try { // no exception may pass through Qt's event loop
            if (!m_begun)
                begin();
            const QByteArray bytes = m_begun && m_reply->isOpen() ? m_reply->readAll() : QByteArray();
            if (!bytes.isEmpty() && !m_request.take({bytes.constData(), static_cast<std::size_t>(bytes.size())}))
                m_hasEnough = true;
        } catch (...) {
            m_thrown = std::current_exception();
        }
        if (m_thrown || m_hasEnough || !m_refusal.empty())
            m_loop.quit();
    }

    /// Where the bytes belong, by the answer's head.
    void begin()
    {
        const QByteArray range = "bytes " + QByteArray::number(static_cast<qulonglong>(m_request.offset)) + '-';
        if (status() == partialContent && m_reply->rawHeader("Content-Range").startsWith(range))
            m_request.begin(m_request.offset);
        else if (status() == ok)
            m_request.begin(0);
        else
            return refuse();
        m_begun = true;
    }

    void refuse()
    {
        const QString phrase = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString();
        m_refusal = "answered " + std::to_string(status()) + (phrase.isEmpty() ? "" : " " + phrase.toStdString());
    }

    std::string errorText() const
    {
        switch (m_reply->error()) {
        case QNetworkReply::HostNotFoundError:
            return "host not found";
        case QNetworkReply::OperationCanceledError:
        case QNetworkReply::TimeoutError:
            return "no response in time";
        case QNetworkReply::RemoteHostClosedError:
            return "broke the connection";
        default:
            return m_reply->errorString().toStdString();
        }
    }

    const FetchRequest &m_request;
    std::unique_ptr<QNetworkReply> m_reply;
    QEventLoop m_loop;
    bool m_begun = false;
    bool m_hasEnough = false;
    std::string m_refusal;
    std::exception_ptr m_thrown;
};

} // namespace

FetchResult fetchByHttp(const FetchRequest &request, const std::stop_token &stop, std::chrono::milliseconds patience)
{
    if (stop.stop_requested())
        return {FetchResult::Kind::Stopped, {}};
    const QNetworkRequest web = requestFor(request, patience);
    QNetworkAccessManager network;
    useSystemProxy(network, web.url());
    Transfer transfer(request, std::unique_ptr<QNetworkReply>(network.get(web)));
    const std::stop_callback onStop(stop, [&transfer] { transfer.quit(); });
    transfer.wait();
    return stop.stop_requested() ? FetchResult{FetchResult::Kind::Stopped, {}} : transfer.result();
}

} // namespace digitlab::ui
