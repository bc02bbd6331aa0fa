// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory_link.h"

#include <QMetaObject>

#include <algorithm>

namespace ferrule::test {

class MemoryBroker::MemoryLink final : public QObject, public net::Link
{
public:
    MemoryLink(MemoryBroker& broker, net::LinkObserver& owner)
        : observer(owner)
        , m_broker(broker)
    {
    }
    ~MemoryLink() override
    {
        if (m_broker.m_link == this)
            m_broker.m_link = nullptr;
    }

    void open() override
    {
        ++m_broker.attempts;
        m_broker.m_link = this;
        if (m_broker.opens)
            QMetaObject::invokeMethod(
                this, [this] { observer.linkOpened(); }, Qt::QueuedConnection);
    }
    qint64 read(char* to, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, inbound.size());
        std::copy_n(inbound.constData(), count, to);
        inbound.remove(0, count);
        return count;
    }
    void write(const char* bytes, qint64 count) override
    {
        m_broker.m_written.append(bytes, count);
        if (!m_broker.swallows)
            m_held += count;
    }
    qint64 unsent() const override { return m_held; }
    void close() override
    {
        if (m_held != 0)
            return;
        QMetaObject::invokeMethod(
            this, [this] { observer.linkClosed(net::EndReason::RemoteClosed, Error()); },
            Qt::QueuedConnection);
    }
    void abort() override {}

    net::LinkObserver& observer;
    QByteArray inbound;

private:
    MemoryBroker& m_broker;
    qint64 m_held = 0;
};

net::LinkFactory MemoryBroker::factory()
{
    return [this](const net::ClientOptions&, net::LinkObserver& observer) {
        return std::make_unique<MemoryLink>(*this, observer);
    };
}

QByteArray MemoryBroker::takeBytes()
{
    return std::exchange(m_written, {});
}

void MemoryBroker::sendBytes(const QByteArray& bytes)
{
    m_link->inbound += bytes;
    m_link->observer.linkReadable();
}

void MemoryBroker::drop(net::EndReason reason, ErrorKind kind)
{
    Error error;
    error.kind = kind;
    error.what = "The test dropped the link.";
    m_link->observer.linkClosed(reason, error);
}

} // namespace ferrule::test
