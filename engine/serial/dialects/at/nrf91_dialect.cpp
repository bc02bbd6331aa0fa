// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/dialects/at/nrf91_dialect.h"

#include "serial/dialects/at/at_errors.h"
#include "words/phrase.h"

#include <algorithm>

namespace ferrule::serial::at {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Duration usual = 2s;
/// Writes to flash, and switching the radio off, take their time.
constexpr Duration writing = 10s;

const QByteArray usualLineEnd("\r\n");
const QByteArray emptyLineEnd("\0", 1);

bool isImei(QByteArrayView line)
{
    return line.size() >= 14 && line.size() <= 16 &&
           std::all_of(line.begin(), line.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

Nrf91Dialect::Nrf91Dialect(DialectLine line)
    : AtDialect(std::move(line), Grammar::Hayes)
{
    channel().setExplanation(explainCme);
}

QString Nrf91Dialect::name() const
{
    return u"nRF91 AT commands"_s;
}

Task<Result<Capabilities>> Nrf91Dialect::probe(Duration patience)
{
    Task<Result<void>> knocking = knock(patience);
    Result<void> heard = co_await knocking;
    if (!heard && heard.error().kind == ErrorKind::Timeout) {
        // An AT host can be built to take NUL, and nothing else, as the end of a command.
        channel().setLineEnd(emptyLineEnd);
        Task<Result<void>> again = knock(patience);
        heard = co_await again;
    }
    const bool isFirstRound = patience <= firstPatience;
    if (!heard && heard.error().kind == ErrorKind::Timeout && !isFirstRound) {
        // A host that was cut off in the middle of a credential left the modem within quotes, where
        // no line end counts.
        channel().setLineEnd(usualLineEnd);
        Task<Result<void>> closing = knockBehind('"' + usualLineEnd, patience);
        heard = co_await closing;
    }
    if (!heard && heard.error().kind == ErrorKind::Timeout && !isFirstRound) {
        // Where none was open, the one before has opened one.
        const Result<void> balanced =
            channel().sendRaw('"' + usualLineEnd, phrase("serial", "→ a closing quote").text());
        if (!balanced)
            co_return balanced.error();
    }
    if (!heard)
        co_return heard.error();
    const auto isOurs = [](QByteArrayView text) { return text.startsWith("nRF91"); };
    Task<Result<QString>> asking = askLine("AT+CGMM", isOurs, patience, 1);
    const Result<QString> model = co_await asking;
    if (!model) {
        const ErrorKind kind = model.error().kind;
        if (kind == ErrorKind::Device || kind == ErrorKind::Protocol)
            co_return otherKind(QString::fromStdString(model.error().measured));
        co_return model.error();
    }
    Task<Result<void>> listing = findTag();
    const Result<void> listed = co_await listing;
    if (!listed && listed.error().kind != ErrorKind::Device)
        co_return listed.error();
    Capabilities can;
    can.putCredential = listed.hasValue();
    can.hashCredential = listed.hasValue();
    can.keyOnDevice = listed.hasValue();
    can.connectOnRequest = true;
    // The Serial Modem application restarts on request; a bare AT host has no command for it.
    AtCommand version = question("AT#XSLMVER", patience, 1);
    Task<Result<void>> identifying = tell(version);
    const Result<void> isSerialModem = co_await identifying;
    if (!isSerialModem && isSerialModem.error().kind != ErrorKind::Device &&
        isSerialModem.error().kind != ErrorKind::Timeout)
        co_return isSerialModem.error();
    can.reboot = isSerialModem.hasValue();
    co_return can;
}

Task<Result<DeviceInfo>> Nrf91Dialect::info()
{
    DeviceInfo info;
    const std::function<bool(QByteArrayView)> isModel = [](QByteArrayView line) {
        return line.startsWith("nRF91");
    };
    const std::function<bool(QByteArrayView)> isFirmware = [](QByteArrayView line) {
        return line.startsWith("mfw_");
    };
    Task<Result<QString>> modelTask = askLine("AT+CGMM", isModel, usual, 3);
    const Result<QString> model = co_await modelTask;
    if (!model)
        co_return model.error();
    info.model = model.value();
    info.architecture = u"nRF91, security tag %1"_s.arg(m_tag);
    Task<Result<QString>> firmwareTask = askLine("AT+CGMR", isFirmware, usual, 3);
    const Result<QString> firmware = co_await firmwareTask;
    if (!firmware && firmware.error().kind != ErrorKind::Protocol)
        co_return firmware.error();
    info.firmware = firmware.valueOr({});
    const std::function<bool(QByteArrayView)> isNumber = isImei;
    Task<Result<QString>> imeiTask = askCertainLine("AT+CGSN", isNumber, usual);
    const Result<QString> imei = co_await imeiTask;
    if (!imei)
        co_return imei.error();
    info.hardwareId = imei.value();
    co_return info;
}

Task<Result<void>> Nrf91Dialect::connectCloud()
{
    const AtCommand on = question("AT+CFUN=1", writing);
    return tell(on);
}

Task<Result<void>> Nrf91Dialect::reboot()
{
    const AtCommand restart = question("AT#XRESET", usual, 1);
    return restartBy(restart);
}

} // namespace ferrule::serial::at
