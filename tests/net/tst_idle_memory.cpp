// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/client.h"
#include "net/link.h"
#include "support/manual_scheduler.h"

#include <QCoreApplication>
#include <QTest>

#include <malloc.h>

using namespace ferrule;
using namespace ferrule::net;
using namespace std::chrono_literals;

namespace {

/// A link without buffers: takes everything, and answers CONNECT with CONNACK, SUBSCRIBE with
/// SUBACK and PINGREQ with PINGRESP.
class AnsweringLink final : public QObject, public Link
{
public:
    explicit AnsweringLink(LinkObserver& observer)
        : m_observer(observer)
    {
    }
    void open() override
    {
        QMetaObject::invokeMethod(
            this, [this] { m_observer.linkOpened(); }, Qt::QueuedConnection);
    }
    qint64 read(char* to, qint64 most) override
    {
        const qint64 count = std::min(most, m_size - m_read);
        std::copy_n(m_answer + m_read, count, to);
        m_read += count;
        return count;
    }
    void write(const char* bytes, qint64) override
    {
        switch (static_cast<unsigned char>(bytes[0])) {
        case 0x10:
            answer({0x20, 2, 0, 0});
            break;
        case 0x82:
            answer({'\x90', 3, bytes[2], bytes[3], 1});
            break;
        case 0xc0:
            answer({'\xd0', 0});
            break;
        }
    }
    qint64 unsent() const override { return 0; }
    void close() override {}
    void abort() override {}

private:
    void answer(std::initializer_list<char> bytes)
    {
        std::copy(bytes.begin(), bytes.end(), m_answer);
        m_size = qint64(bytes.size());
        m_read = 0;
        QMetaObject::invokeMethod(
            this, [this] { m_observer.linkReadable(); }, Qt::QueuedConnection);
    }

    LinkObserver& m_observer;
    char m_answer[8] = {};
    qint64 m_size = 0;
    qint64 m_read = 0;
};

std::unique_ptr<Link> makeLink(const ClientOptions&, LinkObserver& observer)
{
    return std::make_unique<AnsweringLink>(observer);
}

} // namespace

/// What a client holds while it is connected and nothing happens, its link's buffers apart.
class TestIdleMemory : public QObject
{
    Q_OBJECT
private slots:
    void aConnectedClientIsSmall()
    {
#if defined(__SANITIZE_ADDRESS__)
        QSKIP("the sanitizer's allocator says nothing about memory");
#endif
        constexpr int count = 1000;
        constexpr std::size_t most = 8 * 1024;
        test::ManualScheduler scheduler;
        std::vector<std::unique_ptr<Client>> clients;
        clients.reserve(count + 1);
        const auto add = [&] {
            clients.push_back(std::make_unique<Client>(scheduler, makeLink));
            ClientOptions options;
            options.host = QStringLiteral("broker");
            options.clientId = "device-" + QByteArray::number(clients.size());
            clients.back()->connectToBroker(options);
        };
        // Whatever is made once for all is made by the first.
        add();
        QCoreApplication::processEvents();
        const std::size_t before = ::mallinfo2().uordblks;
        for (int i = 0; i < count; ++i)
            add();
        for (int turn = 0; turn < 4; ++turn)
            QCoreApplication::processEvents();
        for (const auto& client : clients) {
            QCOMPARE(client->state(), ClientState::Connected);
            const QList<Subscription> list{{"devices/+/commands/#", Qos::AtLeastOnce}};
            QVERIFY(client->postSubscribe(list, {}));
            client->addRoute("devices/+/commands/#", [](const MessageView&) {});
        }
        for (int turn = 0; turn < 4; ++turn)
            QCoreApplication::processEvents();
        // A keep-alive later they are idle for good.
        scheduler.advance(60s);
        for (int turn = 0; turn < 4; ++turn)
            QCoreApplication::processEvents();
        for (const auto& client : clients)
            QCOMPARE(client->state(), ClientState::Connected);
        QVERIFY(clients.back()->statistics().packetsReceived >= 3);

        const std::size_t each = (::mallinfo2().uordblks - before) / count;
        qInfo("an idle connected client holds %zu bytes", each);
        QVERIFY2(each <= most, QByteArray::number(qulonglong(each)));
    }
};

QTEST_GUILESS_MAIN(TestIdleMemory)
#include "tst_idle_memory.moc"
