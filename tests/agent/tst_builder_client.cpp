// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/builder_client.h"
#include "scripted_builder.h"
#include "support/await.h"
#include "support/manual_scheduler.h"

#include <QTest>

using namespace ferrule;
using namespace ferrule::agent;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QJsonObject body{{QStringLiteral("id"), QStringLiteral("P7Q8R9S0TA")}};

Task<void> keepFlow(Task<Result<QJsonObject>> task,
                    std::shared_ptr<std::optional<Result<QJsonObject>>> slot)
{
    slot->emplace(co_await task);
}

auto later(Task<Result<QJsonObject>> task)
{
    auto slot = std::make_shared<std::optional<Result<QJsonObject>>>();
    Flows::launch(keepFlow(std::move(task), slot), "test");
    return slot;
}

} // namespace

class TestBuilderClient : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { QCOMPARE(Flows::live(), 0); }

    void asksAsDevicesInTheFieldDo()
    {
        test::ManualScheduler time;
        test::ScriptedBuilder builder;
        builder.answer("/api/device/register", "{\"registered\":true}");
        BuilderClient client(time, {}, 30s);
        const QUrl url(builder.url(u"/api/device/register"_s));
        const Result<QJsonObject> reply = test::await(client.post(url, u"token"_s, body));
        QVERIFY(reply);
        QVERIFY(reply->value("registered"_L1).toBool());
        const auto& request = builder.requests().value(0);
        QVERIFY(request.head.startsWith("POST /api/device/register HTTP/1.1\r\n"));
        QCOMPARE(request.header("Authorization"), QByteArray("bearer token"));
        QCOMPARE(request.header("Content-Type"), QByteArray("application/json"));
        QCOMPARE(request.header("Host"), "127.0.0.1:" + QByteArray::number(builder.port()));
        QCOMPARE(request.body, QByteArray("{\"id\":\"P7Q8R9S0TA\"}"));
        QCOMPARE(time.pendingTimers(), std::size_t(0));
    }

    void otherAnswersAreErrors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<int>("kind");
        QTest::newRow("unknown token") << 401 << QByteArray("{}") << int(ErrorKind::Refused);
        QTest::newRow("no such path") << 404 << QByteArray("{}") << int(ErrorKind::Refused);
        QTest::newRow("server error") << 500 << QByteArray("oops") << int(ErrorKind::Refused);
        QTest::newRow("created") << 201 << QByteArray("{}") << int(ErrorKind::Refused);
        QTest::newRow("elsewhere") << 302 << QByteArray("{}") << int(ErrorKind::Refused);
        QTest::newRow("web page") << 200 << QByteArray("<html>") << int(ErrorKind::Protocol);
        QTest::newRow("array") << 200 << QByteArray("[]") << int(ErrorKind::Protocol);
        QTest::newRow("nothing") << 200 << QByteArray() << int(ErrorKind::Protocol);
        QTest::newRow("too long") << 200 << "{\"a\":\"" + QByteArray(1100 * 1024, 'x') + "\"}"
                                  << int(ErrorKind::Protocol);
    }
    void otherAnswersAreErrors()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, reply);
        QFETCH(int, kind);
        test::ManualScheduler time;
        test::ScriptedBuilder builder;
        builder.answer("/x", reply, status);
        BuilderClient client(time, {}, 30s);
        const Result<QJsonObject> answer =
            test::await(client.post(QUrl(builder.url(u"/x"_s)), u"t"_s, body));
        QVERIFY(!answer);
        QCOMPARE(int(answer.error().kind), kind);
        QCOMPARE(answer.error().peerCode, kind == int(ErrorKind::Refused) ? status : 0);
        QCOMPARE(builder.requests().size(), 1);
    }

    void silenceEndsAtTheTimeout()
    {
        test::ManualScheduler time;
        test::ScriptedBuilder builder;
        builder.answerNever("/x");
        BuilderClient client(time, {}, 30s);
        const auto answer = later(client.post(QUrl(builder.url(u"/x"_s)), u"t"_s, body));
        QTRY_COMPARE(builder.requests().size(), 1);
        time.advance(29'999ms);
        QVERIFY(!answer->has_value());
        time.advance(1ms);
        QCOMPARE((*answer)->error().kind, ErrorKind::Timeout);
    }

    void theOwnersEndIsAnAnswer()
    {
        test::ManualScheduler time;
        test::ScriptedBuilder builder;
        builder.answerNever("/x");
        auto client = std::make_unique<BuilderClient>(time, QByteArray(), 30s);
        const auto answer = later(client->post(QUrl(builder.url(u"/x"_s)), u"t"_s, body));
        QTRY_COMPARE(builder.requests().size(), 1);
        client.reset();
        QCOMPARE((*answer)->error().kind, ErrorKind::Cancelled);
        QCOMPARE(time.pendingTimers(), std::size_t(0));
    }

    void nobodyThereAndNoAddress()
    {
        test::ManualScheduler time;
        test::ScriptedBuilder builder;
        const QUrl url(builder.url(u"/x"_s));
        builder.close();
        BuilderClient client(time, {}, 30s);
        QCOMPARE(test::await(client.post(url, u"t"_s, body)).error().kind, ErrorKind::LinkLost);
        for (const char* wrong : {"", "ftp://localhost/x", "http://", "localhost:80/x"}) {
            const QUrl address(QString::fromLatin1(wrong), QUrl::StrictMode);
            QCOMPARE(test::await(client.post(address, u"t"_s, body)).error().kind,
                     ErrorKind::InvalidArgument);
        }
    }
};

QTEST_GUILESS_MAIN(TestBuilderClient)
#include "tst_builder_client.moc"
