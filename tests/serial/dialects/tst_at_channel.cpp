// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripted_device.h"
#include "serial/dialects/at/at_channel.h"
#include "serial/dialects/at/at_errors.h"

#include <QtTest>

using namespace ferrule;
using namespace ferrule::serial;
using namespace ferrule::serial::at;
using namespace std::chrono_literals;

namespace {

/// A channel with the face that a scripted device wants.
class Bare
{
public:
    explicit Bare(DialectLine line)
        : channel(std::move(line), Grammar::Hayes)
    {
        channel.setExplanation(explainCme);
    }
    const Framing& framing() const { return channel.framing(); }
    void receive(const QByteArray& frame) { channel.receive(frame); }

    AtChannel channel;
};

using Device = test::ScriptedDevice<Bare>;

AtCommand command(const char* text)
{
    AtCommand command;
    command.text = text;
    return command;
}

} // namespace

class TestAtChannel : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QCOMPARE(Flows::live(), 0); }

    void gathersLinesAndLeavesTheLogAlone();
    void sendsDataWhenAskedTo();
    void takesAPromptWithoutAnOk();
    void tellsWhatACodeMeans();
    void doubtsAPlainRefusalOnce();
    void waitsForABusyModem();
    void getsBackIntoStepAfterSilence();
    void takesNoLateAnswerForTheNext();
    void closesAQuoteThatWasLost();
    void fillsUpWhatADataModeStillWaitsFor();
    void remembersSilenceAcrossCommands();
    void hidesSecrets();
    void oneAtATime();
    void endsWhenCancelled();
    void endsWhenDestroyed();
};

void TestAtChannel::gathersLinesAndLeavesTheLogAlone()
{
    Device device;
    device.on("AT%CMNG=1\r\n",
              "AT%CMNG=1\r\n%CMNG: 1,0,\"A\"\r\napp: up\r\n%CMNG: 1,1,\"B\"\r\nOK\r\n");
    AtCommand list = command("AT%CMNG=1");
    list.prefixes = {"%CMNG:"};
    const Result<AtReply> reply = device.run(device.dialect->channel.command(list));
    QVERIFY(reply);
    QCOMPARE(reply.value().lines, (QByteArrayList{"%CMNG: 1,0,\"A\"", "%CMNG: 1,1,\"B\""}));
    QCOMPARE(device.console, QByteArrayList{"app: up"});
    QVERIFY(device.isThrough());
    QCOMPARE(device.dialect->channel.wireTime().requests, 1U);
    QVERIFY(device.dialect->channel.wireTime().waiting >= Duration(1ms));
}

void TestAtChannel::sendsDataWhenAskedTo()
{
    Device device;
    device.on("AT+SYSMFG=2\r\n", "\r\nOK\r\n\r\n>").on("OK\r\nERROR\r\n", "\r\nOK\r\n");
    AtCommand write = command("AT+SYSMFG=2");
    write.data = "OK\r\nERROR\r\n";
    QVERIFY(device.run(device.dialect->channel.command(write)));
    QVERIFY(device.isThrough());
}

void TestAtChannel::takesAPromptWithoutAnOk()
{
    Device device;
    device.on("AT+SYSMFG=2\r\n", "> ").on("abc", "OK\r\n");
    AtCommand write = command("AT+SYSMFG=2");
    write.data = "abc";
    QVERIFY(device.run(device.dialect->channel.command(write)));
}

void TestAtChannel::tellsWhatACodeMeans()
{
    Device device;
    device.on("AT%CMNG=0\r\n", "+CME ERROR: 518\r\n");
    const Result<AtReply> reply = device.run(device.dialect->channel.command(command("AT%CMNG=0")));
    QVERIFY(!reply);
    QCOMPARE(reply.error().peerCode, cme::active);
    QVERIFY(reply.error().measured.find("518") != std::string::npos);
    QVERIFY(reply.error().remedy.find("CFUN=4") != std::string::npos);
    QVERIFY(device.isThrough());
}

void TestAtChannel::doubtsAPlainRefusalOnce()
{
    Device device;
    device.on("AT+X\r\n", "ERROR\r\n").on("AT+X\r\n", "OK\r\n");
    QVERIFY(device.run(device.dialect->channel.command(command("AT+X"))));
    device.on("AT+Y\r\n", "ERROR\r\n").on("AT+Y\r\n", "ERROR\r\n");
    const Result<AtReply> reply = device.run(device.dialect->channel.command(command("AT+Y")));
    QCOMPARE(reply.error().kind, ErrorKind::Device);
    QVERIFY(device.isThrough());
}

void TestAtChannel::waitsForABusyModem()
{
    Device device;
    device.on("AT+X\r\n", "busy p...\r\n").on("AT+X\r\n", "busy p...\r\n").on("AT+X\r\n", "OK\r\n");
    const Instant start = device.scheduler.now();
    QVERIFY(device.run(device.dialect->channel.command(command("AT+X"))));
    QVERIFY(device.scheduler.now() - start >= 1s);
    QVERIFY(device.isThrough());
}

void TestAtChannel::getsBackIntoStepAfterSilence()
{
    Device device;
    device.on("AT+X\r\n", {}).on("\r\n", {}).on("AT\r\n", "OK\r\n").on("AT+X\r\n", "OK\r\n");
    QVERIFY(device.run(device.dialect->channel.command(command("AT+X"))));
    QVERIFY(device.isThrough());
    QCOMPARE(device.dialect->channel.wireTime().retries, 1U);
}

void TestAtChannel::takesNoLateAnswerForTheNext()
{
    Device device;
    AtCommand read = command("AT+X?");
    read.prefixes = {"+X:"};
    // The first answer comes only when the line is brought back into step, with that of "AT".
    device.on("AT+X?\r\n", {})
        .on("\r\n", "+X: old\r\nOK\r\n")
        .on("AT\r\n", "OK\r\n")
        .on("AT+X?\r\n", "+X: new\r\nOK\r\n");
    const Result<AtReply> reply = device.run(device.dialect->channel.command(read));
    QVERIFY(reply);
    QCOMPARE(reply.value().lines, QByteArrayList{"+X: new"});
    QVERIFY(device.isThrough());
    QVERIFY(device.dialect->channel.wireTime().stray > 0);
}

void TestAtChannel::closesAQuoteThatWasLost()
{
    Device device;
    device.on("AT%CMNG=0,\"a\"\r\n", {})
        .on("\r\n", {})
        .on("AT\r\n", {})
        .on("\"\r\n", "ERROR\r\n")
        .on("AT\r\n", "OK\r\n")
        .on("\r\n", {})
        .on("AT\r\n", "OK\r\n")
        .on("AT%CMNG=0,\"a\"\r\n", "OK\r\n");
    QVERIFY(device.run(device.dialect->channel.command(command("AT%CMNG=0,\"a\""))));
    QVERIFY2(device.unexpected.isEmpty(), device.unexpected.join('|').constData());
}

void TestAtChannel::fillsUpWhatADataModeStillWaitsFor()
{
    Device device;
    AtCommand write = command("AT+SYSMFG=2");
    write.data = QByteArray(300, 'd');
    device.on("AT+SYSMFG=2\r\n", "OK\r\n>")
        .on(write.data, {})
        .on(QByteArray(256, '\n'), "OK\r\n")
        .on("AT\r\n", "OK\r\n")
        .on("AT+SYSMFG=2\r\n", "OK\r\n>")
        .on(write.data, "OK\r\n");
    QVERIFY(device.run(device.dialect->channel.command(write)));
    QVERIFY2(device.isThrough(), device.unexpected.join('|').constData());
}

void TestAtChannel::remembersSilenceAcrossCommands()
{
    Device device;
    AtCommand once = command("AT+X");
    once.attempts = 1;
    device.on("AT+X\r\n", {});
    QCOMPARE(device.run(device.dialect->channel.command(once)).error().kind, ErrorKind::Timeout);
    device.on("\r\n", {}).on("AT\r\n", "OK\r\n").on("AT+Y\r\n", "OK\r\n");
    QVERIFY(device.run(device.dialect->channel.command(command("AT+Y"))));
    QVERIFY(device.isThrough());
}

void TestAtChannel::hidesSecrets()
{
    Device device;
    device.on("AT+CWJAP=\"a\",\"secret\"\r\n", "ERROR\r\n");
    AtCommand join = command("AT+CWJAP=\"a\",\"secret\"");
    join.summary = QStringLiteral("AT+CWJAP=\"a\",…");
    join.doubtsRefusal = false;
    const Result<AtReply> reply = device.run(device.dialect->channel.command(join));
    QVERIFY(!reply);
    QVERIFY(describe(reply.error()).find("secret") == std::string::npos);
    for (const QString& summary : std::as_const(device.shown))
        QVERIFY(!summary.contains(QLatin1StringView("secret")));
}

void TestAtChannel::oneAtATime()
{
    Device device;
    device.on("AT+X\r\n", "OK\r\n");
    Task<Result<AtReply>> first = device.dialect->channel.command(command("AT+X"));
    const Result<AtReply> second = device.run(device.dialect->channel.command(command("AT+Y")));
    QCOMPARE(second.error().kind, ErrorKind::Busy);
    QVERIFY(device.run(std::move(first)));
}

void TestAtChannel::endsWhenCancelled()
{
    Device device;
    device.on("AT+X\r\n", {});
    Task<Result<AtReply>> running = device.dialect->channel.command(command("AT+X"));
    Error reason;
    reason.kind = ErrorKind::Timeout;
    device.dialect->channel.cancel(reason);
    QCOMPARE(device.run(std::move(running)).error().kind, ErrorKind::Cancelled);
    QCOMPARE(device.scheduler.pendingTimers(), std::size_t(0));
}

void TestAtChannel::endsWhenDestroyed()
{
    for (const Duration later : {Duration(0ms), Duration(2100ms), Duration(2300ms)}) {
        Device device;
        device.on("AT+X\r\n", {}).on("\r\n", {}).on("AT\r\n", {});
        Task<Result<AtReply>> running = device.dialect->channel.command(command("AT+X"));
        device.scheduler.advance(later);
        device.dialect.reset();
        QCOMPARE(device.run(std::move(running)).error().kind, ErrorKind::Cancelled);
        QCOMPARE(device.scheduler.pendingTimers(), std::size_t(0));
    }
}

QTEST_APPLESS_MAIN(TestAtChannel)
#include "tst_at_channel.moc"
