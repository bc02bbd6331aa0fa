// SPDX-License-Identifier: GPL-3.0-or-later

// The program that tst_outbox kills: publishes QoS 1 and 2 messages in turns, without end, and
// prints each payload once the message is accepted. With "drain" it publishes nothing but a last
// message, and ends when the outbox is empty.
// Run as: outbox_sender PORT DATABASE TAG | outbox_sender PORT DATABASE drain

#include "outbox/sql_outbox.h"

#include <QCoreApplication>

#include <cstdio>

using namespace ferrule;
using namespace ferrule::net;
using namespace std::chrono_literals;

namespace {

class Sender
{
public:
    Sender(data::Database& database, QByteArray tag)
        : m_outbox(database, m_scheduler)
        , m_client(m_scheduler)
        , m_timer(m_scheduler)
        , m_tag(std::move(tag))
    {
        m_client.setOutbox(&m_outbox);
    }

    void start(quint16 port)
    {
        ClientOptions options;
        options.host = QStringLiteral("127.0.0.1");
        options.port = port;
        options.clientId = "sender";
        options.cleanSession = false;
        options.reconnectFirst = 20ms;
        options.reconnectMost = 100ms;
        Flows::launch(connect(&m_client, options), "connect");
        turn();
    }

private:
    static Task<void> connect(Client* client, ClientOptions options)
    {
        Task<Result<Connected>> attempt = client->connectToBroker(options);
        const Result<Connected> connected = co_await attempt;
        if (!connected)
            std::fprintf(stderr, "%s\n", describe(connected.error()).c_str());
    }

    void turn()
    {
        if (m_tag == "drain")
            drain();
        else
            publishSome();
        m_timer.startAfter(1ms, [this] { turn(); });
    }

    void publishSome()
    {
        constexpr qsizetype enough = 150;
        for (int i = 0; i < 8 && m_client.unfinished() < enough; ++i) {
            ++m_published;
            publish(QByteArray::number(1 + m_published % 2) + '-' + m_tag + '-' +
                    QByteArray::number(m_published));
        }
    }

    void publish(const QByteArray& payload)
    {
        const Qos qos = payload.startsWith('2') ? Qos::ExactlyOnce : Qos::AtLeastOnce;
        const auto done = [payload](const Result<Receipt>& stored) {
            if (stored)
                std::printf("%s\n", payload.constData());
            else
                std::fprintf(stderr, "%s\n", describe(stored.error()).c_str());
            std::fflush(stdout);
        };
        const Result<void> posted =
            m_client.post("outbox/all", payload, qos, false, Wait::None, done);
        if (!posted)
            std::fprintf(stderr, "%s\n", describe(posted.error()).c_str());
    }

    void drain()
    {
        if (!m_said && m_client.state() == ClientState::Connected) {
            m_said = true;
            publish("2-last");
        }
        if (m_said && m_client.unfinished() == 0)
            QCoreApplication::quit();
    }

    SystemScheduler m_scheduler;
    outbox::SqlOutbox m_outbox;
    Client m_client;
    Timer m_timer;
    const QByteArray m_tag;
    quint64 m_published = 0;
    bool m_said = false;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 4)
        return 2;
    data::Database database;
    if (const Result<void> opened = database.open(arguments[2]); !opened) {
        std::fprintf(stderr, "%s\n", describe(opened.error()).c_str());
        return 1;
    }
    Sender sender(database, arguments[3].toUtf8());
    sender.start(arguments[1].toUShort());
    return QCoreApplication::exec();
}
