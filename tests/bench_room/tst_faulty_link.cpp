// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/faulty_link.h"

#include "support/manual_scheduler.h"

#include <QTest>

using namespace ferrule;
using namespace ferrule::bench;
using namespace std::chrono_literals;

namespace {

/// The broker's end: keeps what comes, and holds what is to be read.
struct Wire
{
    QByteArray written;
    QByteArray toRead;
    net::LinkObserver* device = nullptr;
    bool aborted = false;
    int links = 0;
};

class WireLink final : public net::Link
{
public:
    WireLink(Wire& wire, net::LinkObserver& observer)
        : m_wire(wire)
    {
        m_wire.device = &observer;
        ++m_wire.links;
    }
    void open() override { m_wire.device->linkOpened(); }
    qint64 read(char* to, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, m_wire.toRead.size());
        std::copy_n(m_wire.toRead.constData(), count, to);
        m_wire.toRead.remove(0, count);
        return count;
    }
    void write(const char* bytes, qint64 count) override { m_wire.written.append(bytes, count); }
    qint64 unsent() const override { return 0; }
    void close() override {}
    void abort() override { m_wire.aborted = true; }

private:
    Wire& m_wire;
};

struct Owner final : net::LinkObserver
{
    int readable = 0;
    int closed = 0;
    void linkOpened() override {}
    void linkReadable() override { ++readable; }
    void linkWritten() override {}
    void linkClosed(net::EndReason, const Error&) override { ++closed; }
};

} // namespace

class TestFaultyLink : public QObject
{
    Q_OBJECT

    struct Stage
    {
        test::ManualScheduler time;
        Wire wire;
        Owner owner;
        FaultyLine line{time,
                        [this](const net::ClientOptions&, net::LinkObserver& observer) {
                            return std::make_unique<WireLink>(wire, observer);
                        },
                        7};
        std::unique_ptr<net::Link> link;

        explicit Stage(LineFault fault)
        {
            line.setFault(fault);
            link = line.make({}, owner);
            link->open();
        }
        void write(const QByteArray& bytes) { link->write(bytes.constData(), bytes.size()); }
        QByteArray read(qint64 most = 1000)
        {
            QByteArray bytes(most, '\0');
            bytes.truncate(link->read(bytes.data(), most));
            return bytes;
        }
    };

private slots:
    void withoutAFaultItIsTheLinkItself()
    {
        Stage stage(LineFault::None);
        QVERIFY(dynamic_cast<WireLink*>(stage.link.get()));
    }

    // The device is told nothing and the broker neither: that is what half open means.
    void aHalfOpenLinePassesNothingAndTellsNobody()
    {
        Stage stage(LineFault::HalfOpen);
        stage.write("before");
        stage.time.advance(FaultyLine::passesFor);
        QVERIFY(stage.line.isHalfOpen());
        stage.write("after");
        stage.wire.toRead = "from the broker";
        stage.wire.device->linkReadable();
        QCOMPARE(stage.wire.written, QByteArray("before"));
        QCOMPARE(stage.owner.readable, 0);
        QCOMPARE(stage.read(), QByteArray());
        QCOMPARE(stage.owner.closed, 0);
        // The device gives up; the broker's connection stays until the broker gives up as well.
        stage.link.reset();
        QVERIFY(!stage.wire.aborted);
        stage.wire.device->linkClosed(net::EndReason::RemoteClosed, {});
        stage.time.advance(0ms);
        QCOMPARE(stage.owner.closed, 0);
        QCOMPARE(stage.time.pendingTimers(), 0u);
    }

    void lostSegmentsArriveLateAndInOrder()
    {
        Stage stage(LineFault::Loss);
        QByteArray sent;
        for (int i = 0; i < 200; ++i) {
            const QByteArray segment = QByteArray::number(i) + ' ';
            stage.write(segment);
            sent += segment;
        }
        QVERIFY(stage.wire.written.size() < sent.size());
        QVERIFY(stage.link->unsent() > 0);
        QVERIFY(sent.startsWith(stage.wire.written));
        stage.time.advance(10min);
        QCOMPARE(stage.wire.written, sent);
        QCOMPARE(stage.link->unsent(), qint64(0));
        // A fifth of 200, give or take what chance gives.
        QVERIFY(stage.line.resent() > 20);
        QVERIFY(stage.line.resent() < 90);
    }

    void aSlowReaderLeavesTheRestOnTheWire()
    {
        Stage stage(LineFault::SlowReader);
        stage.wire.toRead = QByteArray(100, 'x');
        stage.wire.device->linkReadable();
        QCOMPARE(stage.owner.readable, 1);
        QCOMPARE(stage.read().size(), qsizetype(FaultyLine::slowBytes));
        QCOMPARE(stage.read().size(), 0);
        QCOMPARE(stage.wire.toRead.size(), 100 - qsizetype(FaultyLine::slowBytes));
        stage.time.advance(1s);
        QCOMPARE(stage.owner.readable, 2);
        QCOMPARE(stage.read().size(), qsizetype(FaultyLine::slowBytes));
    }

    void aLinkThatIsGivenUpWhileItWaitsIsGone()
    {
        for (const LineFault fault :
             {LineFault::HalfOpen, LineFault::Loss, LineFault::SlowReader}) {
            Stage stage(fault);
            for (int i = 0; i < 50; ++i)
                stage.write("segment");
            stage.link.reset();
            QVERIFY(stage.wire.aborted);
            QCOMPARE(stage.time.pendingTimers(), 0u);
        }
    }
};

QTEST_APPLESS_MAIN(TestFaultyLink)
#include "tst_faulty_link.moc"
