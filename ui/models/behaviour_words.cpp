// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/behaviour_words.h"

#include <QCoreApplication>

namespace ferrule::ui {

using published::Fault;
using published::Script;

namespace {

class Behaviour
{
    Q_DECLARE_TR_FUNCTIONS(Behaviour)
};

} // namespace

QList<Script> allScripts()
{
    return {Script::Steady, Script::Ramp, Script::Burst, Script::Flood, Script::DailyCurve};
}

QList<Fault> allFaults()
{
    return {
        Fault::None,       Fault::HalfOpenTcp, Fault::DuplicateClientId, Fault::ExpiredCertificate,
        Fault::WrongClock, Fault::PacketLoss,  Fault::SlowReader};
}

QString scriptName(Script script)
{
    switch (script) {
    case Script::Steady:
        return Behaviour::tr("Steady");
    case Script::Ramp:
        return Behaviour::tr("Ramp");
    case Script::Burst:
        return Behaviour::tr("Burst");
    case Script::Flood:
        return Behaviour::tr("Flood");
    case Script::DailyCurve:
        return Behaviour::tr("Daily curve");
    }
    Q_UNREACHABLE();
}

QString scriptMeaning(Script script)
{
    switch (script) {
    case Script::Steady:
        return Behaviour::tr("Sends at its pace, always");
    case Script::Ramp:
        return Behaviour::tr("From silence to its pace over one period, and on at the pace");
    case Script::Burst:
        return Behaviour::tr("Ten times its pace in the first tenth of each period, then silence");
    case Script::Flood:
        return Behaviour::tr("As fast as the connection takes it; the pace is not looked at");
    case Script::DailyCurve:
        return Behaviour::tr("A day in each period: quiet at its ends, its pace in the middle");
    }
    Q_UNREACHABLE();
}

QString faultName(Fault fault)
{
    switch (fault) {
    case Fault::None:
        return Behaviour::tr("No fault");
    case Fault::HalfOpenTcp:
        return Behaviour::tr("Half-open TCP");
    case Fault::DuplicateClientId:
        return Behaviour::tr("Duplicate client ID");
    case Fault::ExpiredCertificate:
        return Behaviour::tr("Expired certificate");
    case Fault::WrongClock:
        return Behaviour::tr("Wrong clock");
    case Fault::PacketLoss:
        return Behaviour::tr("Packet loss");
    case Fault::SlowReader:
        return Behaviour::tr("Slow reader");
    }
    Q_UNREACHABLE();
}

QString faultMeaning(Fault fault)
{
    switch (fault) {
    case Fault::None:
        return Behaviour::tr("Behaves as a device should");
    case Fault::HalfOpenTcp:
        return Behaviour::tr("After 20 s nothing passes any more, and nobody is told");
    case Fault::DuplicateClientId:
        return Behaviour::tr("A second device logs in with the same identity every 15 s");
    case Fault::ExpiredCertificate:
        return Behaviour::tr("Shows a certificate that is no longer valid");
    case Fault::WrongClock:
        return Behaviour::tr("Its clock is an hour ahead, so what it is told looks too old to it");
    case Fault::PacketLoss:
        return Behaviour::tr("A fifth of its packets is lost and has to be sent again");
    case Fault::SlowReader:
        return Behaviour::tr("Reads 32 bytes a second");
    }
    Q_UNREACHABLE();
}

} // namespace ferrule::ui
