// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/dialects/rpc/rpc_dialect.h"
#include "support/manual_scheduler.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QtTest>

using namespace ferrule;
using namespace ferrule::serial;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A dialect with a hand on its line: what it sends is read as JSON, what it hears is written by
/// the test.
struct Bench
{
    Bench()
    {
        DialectLine line{scheduler,
                         [this](const QByteArray& bytes, const QString&) -> Result<void> {
                             if (lineIsDown) {
                                 Error error;
                                 error.kind = ErrorKind::LinkLost;
                                 return error;
                             }
                             sent << bytes;
                             return {};
                         },
                         [this](const QByteArray&, const QString& summary) { shown << summary; }};
        dialect = std::make_unique<rpc::RpcDialect>(line);
    }

    QJsonObject lastRequest() const
    {
        const auto frame = rpc::decode(sent.constLast());
        return frame ? frame->object : QJsonObject();
    }

    void reply(const QJsonValue& result, bool withCrc = true)
    {
        QJsonObject object;
        object.insert("id"_L1, lastRequest().value("id"_L1));
        object.insert("result"_L1, result);
        dialect->receive(rpc::encode(object, withCrc));
    }

    void refuse(int code)
    {
        QJsonObject error;
        error.insert("code"_L1, code);
        error.insert("message"_L1, u"no"_s);
        QJsonObject object;
        object.insert("id"_L1, lastRequest().value("id"_L1));
        object.insert("error"_L1, error);
        dialect->receive(rpc::encode(object, true));
    }

    test::ManualScheduler scheduler;
    QByteArrayList sent;
    QStringList shown;
    bool lineIsDown = false;
    std::unique_ptr<rpc::RpcDialect> dialect;
};

/// Where the answer of a coroutine lands.
template<typename T>
struct Answer
{
    std::optional<Result<T>> value;
};

template<typename T>
Task<void> collect(Task<Result<T>> task, std::shared_ptr<Answer<T>> into)
{
    Result<T> result = co_await task;
    into->value.emplace(std::move(result));
}

template<typename T>
std::shared_ptr<Answer<T>> run(Task<Result<T>> task)
{
    auto answer = std::make_shared<Answer<T>>();
    Flows::launch(collect<T>(std::move(task), answer), "a test");
    return answer;
}

} // namespace

class TestRpcDialect : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QCOMPARE(Flows::live(), 0); }

    void discoversCapabilities();
    void probesWithoutChecksumInBetween();
    void triesChecksumsAgainAfterABareAnswer();
    void staysBareWhereChecksumsAreNotKnown();
    void aRefusalOfTheProbeIsAnAnswer();
    void repeatsWithANewId();
    void ignoresLateRepliesAndEchoes();
    void tellsRefusalsApart();
    void writesCredentialsInPieces();
    void stopsAPieceThatTheDeviceCountedDifferently();
    void rebootIsAskedOnce();
    void endsWithTheLine();
    void endsWhenCancelled();
    void endsWhenDestroyed();
    void oneAtATime();
    void passesNotificationsOn();
    void measuresItsWaiting();
};

void TestRpcDialect::discoversCapabilities()
{
    Bench bench;
    const auto answer = run(bench.dialect->probe(4s));
    QCOMPARE(bench.lastRequest().value("method"_L1).toString(), u"RPC.List"_s);
    bench.reply(QJsonArray{u"RPC.List"_s, u"Store.Get"_s, u"Store.Set"_s, u"Cred.KeyGen"_s});
    QVERIFY(answer->value && *answer->value);
    const Capabilities& found = answer->value->value();
    QVERIFY(found.settings);
    QVERIFY(found.checksums);
    // A key without a request for it is of no use.
    QVERIFY(!found.keyOnDevice);
    QVERIFY(!found.commit);
}

void TestRpcDialect::probesWithoutChecksumInBetween()
{
    Bench bench;
    const auto answer = run(bench.dialect->probe(4s));
    while (!answer->value)
        bench.scheduler.advance(100ms);
    QCOMPARE(answer->value->error().kind, ErrorKind::Timeout);
    int bare = 0;
    for (const QByteArray& frame : std::as_const(bench.sent))
        bare += frame.endsWith("}\n") ? 1 : 0;
    QVERIFY(bare > 0);
    QVERIFY(bare < bench.sent.size());
    QVERIFY(bench.sent.constFirst().endsWith("}\n") == false);
}

void TestRpcDialect::triesChecksumsAgainAfterABareAnswer()
{
    Bench bench;
    const auto answer = run(bench.dialect->probe(4s));
    while (!bench.sent.constLast().endsWith("}\n"))
        bench.scheduler.advance(100ms);
    bench.reply(QJsonArray{u"RPC.List"_s}, false);
    QVERIFY(!answer->value);
    QVERIFY(!bench.sent.constLast().endsWith("}\n"));
    bench.reply(QJsonArray{u"RPC.List"_s}, true);
    QVERIFY(answer->value && *answer->value);
    QVERIFY(answer->value->value().checksums);
}

void TestRpcDialect::staysBareWhereChecksumsAreNotKnown()
{
    Bench bench;
    const auto answer = run(bench.dialect->probe(4s));
    while (!bench.sent.constLast().endsWith("}\n"))
        bench.scheduler.advance(100ms);
    bench.reply(QJsonArray{u"Sys.Reboot"_s}, false);
    bench.scheduler.advance(1s);
    QVERIFY(answer->value && *answer->value);
    QVERIFY(!answer->value->value().checksums);
    QVERIFY(answer->value->value().reboot);
    const auto asked = run(bench.dialect->info());
    QVERIFY(bench.sent.constLast().endsWith("}\n"));
    bench.reply(QJsonObject(), false);
    QVERIFY(asked->value && *asked->value);
}

void TestRpcDialect::aRefusalOfTheProbeIsAnAnswer()
{
    Bench bench;
    const auto answer = run(bench.dialect->probe(4s));
    bench.refuse(404);
    QVERIFY(answer->value && *answer->value);
    QVERIFY(!answer->value->value().settings);
}

void TestRpcDialect::repeatsWithANewId()
{
    Bench bench;
    const auto answer = run(bench.dialect->getSetting(u"mqtt.port"_s, Stage::Staged));
    const qint64 first = bench.lastRequest().value("id"_L1).toInteger();
    bench.scheduler.advance(1s);
    QCOMPARE(bench.sent.size(), 2);
    const QJsonObject second = bench.lastRequest();
    QVERIFY(second.value("id"_L1).toInteger() != first);
    QCOMPARE(second.value("params"_L1).toObject().value("stage"_L1).toString(), u"staged"_s);
    QJsonObject result;
    result.insert("value"_L1, u"8883"_s);
    bench.reply(result);
    QVERIFY(answer->value && *answer->value);
    QCOMPARE(answer->value->value(), u"8883"_s);
    QCOMPARE(bench.dialect->wireTime().retries, 1U);
}

void TestRpcDialect::ignoresLateRepliesAndEchoes()
{
    Bench bench;
    const auto answer = run(bench.dialect->commit());
    const QByteArray echo = bench.sent.constLast();
    bench.dialect->receive(echo);
    QJsonObject late;
    late.insert("id"_L1, 1'000'001);
    late.insert("result"_L1, QJsonObject());
    bench.dialect->receive(rpc::encode(late, true));
    QVERIFY(!answer->value);
    QCOMPARE(bench.dialect->wireTime().stray, 1U);
    bench.reply(QJsonObject());
    QVERIFY(answer->value && *answer->value);
}

void TestRpcDialect::tellsRefusalsApart()
{
    Bench bench;
    const auto missing = run(bench.dialect->getSetting(u"none"_s, Stage::Effective));
    bench.refuse(404);
    QCOMPARE(missing->value->error().kind, ErrorKind::NotFound);
    QCOMPARE(missing->value->error().peerCode, 404);
    const auto impossible = run(bench.dialect->generateKey());
    bench.refuse(501);
    QCOMPARE(impossible->value->error().kind, ErrorKind::Unsupported);
    const auto failed = run(bench.dialect->commit());
    bench.refuse(500);
    QCOMPARE(failed->value->error().kind, ErrorKind::Device);
    const auto broken = run(bench.dialect->certificateRequest(u"AB"_s));
    bench.reply(QJsonObject());
    QCOMPARE(broken->value->error().kind, ErrorKind::Protocol);
}

void TestRpcDialect::writesCredentialsInPieces()
{
    Bench bench;
    QByteArray pem;
    for (int i = 0; i < 300; ++i)
        pem += "line\n";
    QList<double> progress;
    const std::function<void(double)> onProgress = [&](double done) { progress << done; };
    const auto answer =
        run(bench.dialect->putCredential(CredentialKind::Certificate, pem, onProgress));
    QByteArray arrived;
    while (!answer->value) {
        const QJsonObject params = bench.lastRequest().value("params"_L1).toObject();
        QCOMPARE(params.value("kind"_L1).toString(), u"certificate"_s);
        QCOMPARE(params.value("total"_L1).toInteger(), pem.size());
        QCOMPARE(params.value("offset"_L1).toInteger(), arrived.size());
        arrived += params.value("data"_L1).toString().toLatin1();
        QJsonObject result;
        result.insert("offset"_L1, arrived.size());
        bench.reply(result);
    }
    QVERIFY(answer->value->hasValue());
    QCOMPARE(arrived, pem);
    QCOMPARE(progress.constLast(), 1.0);
    QCOMPARE(progress.size(), 3);
}

void TestRpcDialect::stopsAPieceThatTheDeviceCountedDifferently()
{
    Bench bench;
    const auto answer =
        run(bench.dialect->putCredential(CredentialKind::Key, QByteArray(600, 'k'), {}));
    QJsonObject result;
    result.insert("offset"_L1, 511);
    bench.reply(result);
    QVERIFY(answer->value);
    QCOMPARE(answer->value->error().kind, ErrorKind::Protocol);
    QCOMPARE(bench.sent.size(), 1);
}

void TestRpcDialect::rebootIsAskedOnce()
{
    Bench bench;
    const auto answer = run(bench.dialect->reboot());
    bench.scheduler.advance(10s);
    QVERIFY(answer->value && *answer->value);
    QCOMPARE(bench.sent.size(), 1);
}

void TestRpcDialect::endsWithTheLine()
{
    Bench bench;
    bench.lineIsDown = true;
    const auto answer = run(bench.dialect->info());
    QVERIFY(answer->value);
    QCOMPARE(answer->value->error().kind, ErrorKind::LinkLost);
    QCOMPARE(bench.scheduler.pendingTimers(), std::size_t(0));
}

void TestRpcDialect::endsWhenCancelled()
{
    Bench bench;
    const auto answer = run(bench.dialect->info());
    // A timeout from outside ends the request; it is not one of its own that would be repeated.
    Error reason;
    reason.kind = ErrorKind::Timeout;
    bench.dialect->cancel(reason);
    QVERIFY(answer->value);
    QCOMPARE(answer->value->error().kind, ErrorKind::Cancelled);
    QCOMPARE(bench.sent.size(), 1);
    QCOMPARE(bench.scheduler.pendingTimers(), std::size_t(0));
}

void TestRpcDialect::endsWhenDestroyed()
{
    Bench bench;
    const auto answer =
        run(bench.dialect->putCredential(CredentialKind::Authority, QByteArray(2000, 'a'), {}));
    bench.dialect.reset();
    QVERIFY(answer->value);
    QCOMPARE(answer->value->error().kind, ErrorKind::Cancelled);
    QCOMPARE(bench.scheduler.pendingTimers(), std::size_t(0));
}

void TestRpcDialect::oneAtATime()
{
    Bench bench;
    const auto first = run(bench.dialect->info());
    const auto second = run(bench.dialect->commit());
    QVERIFY(second->value);
    QCOMPARE(second->value->error().kind, ErrorKind::Busy);
    QVERIFY(!first->value);
    bench.reply(QJsonObject());
    QVERIFY(first->value && *first->value);
}

void TestRpcDialect::passesNotificationsOn()
{
    Bench bench;
    QSignalSpy notified(bench.dialect.get(), &Dialect::notified);
    bench.dialect->receive("{\"method\":\"Cloud.State\",\"params\":{\"state\":\"connected\"}}\n");
    QCOMPARE(notified.size(), 1);
    QCOMPARE(notified.constFirst().at(0).toString(), u"Cloud.State"_s);
    QCOMPARE(notified.constFirst().at(1).toJsonObject().value("state"_L1).toString(),
             u"connected"_s);
}

void TestRpcDialect::measuresItsWaiting()
{
    Bench bench;
    const auto answer = run(bench.dialect->info());
    bench.scheduler.advance(750ms);
    bench.reply(QJsonObject());
    QVERIFY(answer->value);
    QCOMPARE(bench.dialect->wireTime().waiting, Duration(750ms));
    QCOMPARE(bench.dialect->wireTime().requests, 1U);
}

QTEST_APPLESS_MAIN(TestRpcDialect)
#include "tst_rpc_dialect.moc"
