// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/secrecy.h"
#include "support/manual_scheduler.h"

#include <QtTest>

using namespace ferrule;
using namespace ferrule::serial;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ConsoleEntry entry(ConsoleEntry::Kind kind)
{
    ConsoleEntry entry;
    entry.kind = kind;
    entry.raw = "secret";
    entry.decoded = u"in words"_s;
    return entry;
}

} // namespace

class TestSecrecy : public QObject
{
    Q_OBJECT

private slots:
    void hidesBytesWhileItIsHeld();
    void saysHowManyBytesAreLeftOut();
    void lastsAsLongAsItsLastHolder();
    void outlastsARequestThatWasRepeated();
    void outlastsARequestThatWasBrokenOff();
    void nothingIsBrokenOffWithoutASecret();
    void aHolderMayOutliveIt();

private:
    bool isHidden(const Secrecy& secrecy) const
    {
        return secrecy.screened(entry(ConsoleEntry::Kind::FrameOut)).raw.isEmpty();
    }

    test::ManualScheduler m_scheduler;
    quint64 m_retries = 0;
    std::function<quint64()> m_count = [this] { return m_retries; };
};

void TestSecrecy::hidesBytesWhileItIsHeld()
{
    Secrecy secrecy(m_scheduler, m_count);
    QVERIFY(!isHidden(secrecy));
    auto held = secrecy.keep();
    const ConsoleEntry shown = secrecy.screened(entry(ConsoleEntry::Kind::FrameOut));
    QVERIFY(shown.raw.isEmpty());
    QCOMPARE(shown.decoded, u"in words"_s);
    QCOMPARE(int(shown.kind), int(ConsoleEntry::Kind::FrameOut));
    held.reset();
    QVERIFY(!isHidden(secrecy));
}

void TestSecrecy::saysHowManyBytesAreLeftOut()
{
    Secrecy secrecy(m_scheduler, m_count);
    const auto held = secrecy.keep();
    for (const auto kind : {ConsoleEntry::Kind::Text, ConsoleEntry::Kind::Damaged}) {
        const ConsoleEntry shown = secrecy.screened(entry(kind));
        QVERIFY(shown.raw.isEmpty());
        QCOMPARE(int(shown.kind), int(ConsoleEntry::Kind::Note));
        QVERIFY2(shown.decoded.startsWith(u"6 bytes"_s), qPrintable(shown.decoded));
    }
}

void TestSecrecy::lastsAsLongAsItsLastHolder()
{
    Secrecy secrecy(m_scheduler, m_count);
    auto first = secrecy.keep();
    auto second = secrecy.keep();
    first.reset();
    QVERIFY(isHidden(secrecy));
    second.reset();
    QVERIFY(!isHidden(secrecy));
}

void TestSecrecy::outlastsARequestThatWasRepeated()
{
    Secrecy secrecy(m_scheduler, m_count);
    auto held = secrecy.keep();
    ++m_retries;
    held.reset();
    m_scheduler.advance(29s);
    QVERIFY(isHidden(secrecy));
    m_scheduler.advance(1s);
    QVERIFY(!isHidden(secrecy));
}

void TestSecrecy::outlastsARequestThatWasBrokenOff()
{
    Secrecy secrecy(m_scheduler, m_count);
    auto held = secrecy.keep();
    secrecy.brokenOff();
    held.reset();
    m_scheduler.advance(29s);
    QVERIFY(isHidden(secrecy));
    m_scheduler.advance(1s);
    QVERIFY(!isHidden(secrecy));
}

void TestSecrecy::nothingIsBrokenOffWithoutASecret()
{
    Secrecy secrecy(m_scheduler, m_count);
    secrecy.brokenOff();
    QVERIFY(!isHidden(secrecy));
}

void TestSecrecy::aHolderMayOutliveIt()
{
    std::shared_ptr<const void> held;
    {
        Secrecy secrecy(m_scheduler, m_count);
        held = secrecy.keep();
    }
    ++m_retries;
    // What has gone must not be touched, which the sanitizers watch.
    held.reset();
    QVERIFY(!held);
}

QTEST_APPLESS_MAIN(TestSecrecy)
#include "tst_secrecy.moc"
