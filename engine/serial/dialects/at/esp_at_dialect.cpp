// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/dialects/at/esp_at_dialect.h"

#include "serial/dialects/at/at_errors.h"
#include "serial/provisioning_authority.h"
#include "words/phrase.h"

namespace ferrule::serial::at {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Duration usual = 2s;
constexpr Duration flashWrite = 8s;
constexpr Duration restartPatience = 1s;
constexpr qsizetype longestKey = 15;     // NVS, ESP-IDF programming guide
constexpr qsizetype longestValue = 4000; // of a text in NVS, a credential among them

const QByteArray settingsSpace("ferrule");
constexpr int stringType = 7;
constexpr int binaryType = 8;

struct Place
{
    QByteArray space;
    QByteArray key;
};

Place placeOf(CredentialKind kind)
{
    switch (kind) {
    case CredentialKind::Authority:
        return {"mqtt_ca", "mqtt_ca.0"};
    case CredentialKind::Certificate:
        return {"mqtt_cert", "mqtt_cert.0"};
    case CredentialKind::Key:
        return {"mqtt_key", "mqtt_key.0"};
    }
    return {};
}

QByteArray inQuotes(const QByteArray& text)
{
    return '"' + text + '"';
}

Error notThere(const QByteArray& space, const QByteArray& key)
{
    Error error;
    error.kind = ErrorKind::NotFound;
    error.what = phrase("serial", "The device holds no %1 in %2.").arg(key, space);
    return error;
}

Error invalid(std::string what, const QString& measured)
{
    Error error;
    error.kind = ErrorKind::InvalidArgument;
    error.what = std::move(what);
    error.measured = measured.toStdString();
    return error;
}

} // namespace

EspAtDialect::EspAtDialect(DialectLine line)
    : AtDialect(std::move(line), Grammar::Hayes)
{
}

QString EspAtDialect::name() const
{
    return u"ESP-AT"_s;
}

Task<Result<Capabilities>> EspAtDialect::probe(Duration patience)
{
    Task<Result<void>> knocking = knock(patience);
    Result<void> heard = co_await knocking;
    if (!heard && heard.error().kind == ErrorKind::Timeout && patience > firstPatience) {
        // A host that was cut off in the middle of a value left the device waiting for the rest.
        const QByteArray filler = QByteArray(longestValue, ' ') + channel().lineEnd();
        Task<Result<void>> again = knockBehind(filler, patience);
        heard = co_await again;
    }
    if (!heard)
        co_return heard.error();
    AtCommand version = question("AT+GMR", patience, 1);
    version.prefixes = {"AT version:"};
    Task<Result<AtReply>> asking = channel().command(version);
    const Result<AtReply> answer = co_await asking;
    if (!answer) {
        if (answer.error().kind == ErrorKind::Device)
            co_return otherKind(QString::fromStdString(answer.error().measured));
        co_return answer.error();
    }
    if (answer.value().lines.isEmpty())
        co_return otherKind(phrase("serial", "OK, without a version of AT.").text());
    const AtCommand quiet = question("ATE0", usual);
    Task<Result<void>> quieting = tell(quiet);
    const Result<void> quieted = co_await quieting;
    if (!quieted && quieted.error().kind != ErrorKind::Device)
        co_return quieted.error();

    AtCommand list = question("AT+SYSMFG?", usual);
    list.lengthPrefix = "+SYSMFG:";
    Task<Result<AtReply>> listing = channel().command(list);
    const Result<AtReply> spaces = co_await listing;
    if (!spaces && spaces.error().kind != ErrorKind::Device)
        co_return spaces.error();
    // Firmware before 2.4 has the namespaces burnt into its flash image and no command for them.
    const bool writable = spaces.hasValue();
    Capabilities can;
    can.settings = writable;
    can.listSettings = writable;
    can.deleteSettings = writable;
    can.putCredential = writable;
    can.readCredential = writable;
    can.reboot = true;
    can.clock = true;
    can.connectOnRequest = true;
    can.wifi = true;
    co_return can;
}

Task<Result<DeviceInfo>> EspAtDialect::info()
{
    DeviceInfo info;
    info.model = u"ESP-AT module"_s;
    AtCommand version = question("AT+GMR", usual);
    version.prefixes = {"AT version:", "Bin version:"};
    Task<Result<AtReply>> versionTask = channel().command(version);
    const Result<AtReply> versions = co_await versionTask;
    if (!versions)
        co_return versions.error();
    for (const QByteArray& line : versions.value().lines) {
        const QString value = QString::fromLatin1(line.mid(line.indexOf(':') + 1)).trimmed();
        // "v4.1.1.0(ESP32C3-4MB)": the module in brackets.
        if (line.startsWith("Bin version:"))
            info.model = value.section(u'(', 1).section(u')', 0, 0);
        else
            info.firmware = value.section(u'(', 0, 0);
    }
    AtCommand address = question("AT+CIPSTAMAC?", usual);
    address.prefixes = {"+CIPSTAMAC:"};
    Task<Result<AtReply>> addressTask = certain(address);
    const Result<AtReply> answer = co_await addressTask;
    if (!answer)
        co_return answer.error();
    if (!answer.value().lines.isEmpty())
        info.hardwareId =
            QString::fromLatin1(
                splitParameters(answer.value().lines.constFirst().mid(11)).constFirst())
                .remove(u':');
    Task<Result<QByteArrayList>> listing = keysOf(settingsSpace);
    const Result<QByteArrayList> keys = co_await listing;
    if (!keys)
        co_return keys.error();
    for (const char16_t* name : {setting::deviceId, setting::product}) {
        const QString key = QString::fromUtf16(name);
        if (!keys.value().contains(key.toUtf8()))
            continue;
        Task<Result<QString>> reading = readSetting(key, Trust::AskTwice);
        const Result<QString> value = co_await reading;
        if (!value)
            co_return value.error();
        (name == setting::deviceId ? info.claimId : info.product) = value.value();
    }
    info.architecture = u"Espressif"_s;
    co_return info;
}

Task<Result<QByteArrayList>> EspAtDialect::keysOf(QByteArray space)
{
    AtCommand list = question("AT+SYSMFG=1," + inQuotes(space), usual);
    list.lengthPrefix = "+SYSMFG:";
    Task<Result<AtReply>> asking = certain(list);
    const Result<AtReply> answer = co_await asking;
    QByteArrayList keys;
    if (!answer) {
        // A namespace that nothing was written into is refused.
        if (answer.error().kind == ErrorKind::Device)
            co_return keys;
        co_return answer.error();
    }
    for (const QByteArray& line : answer.value().lines)
        keys << splitParameters(line.mid(8)).value(1);
    keys.removeAll({});
    co_return keys;
}

Task<Result<QByteArray>> EspAtDialect::readValue(QByteArray space, QByteArray key, Trust trust)
{
    AtCommand read = question("AT+SYSMFG=1," + inQuotes(space) + ',' + inQuotes(key), usual);
    read.lengthPrefix = "+SYSMFG:";
    Task<Result<AtReply>> asking = ask(read, trust);
    const Result<AtReply> answer = co_await asking;
    if (!answer) {
        if (answer.error().kind == ErrorKind::Device)
            co_return notThere(space, key);
        co_return answer.error();
    }
    for (const QByteArray& line : answer.value().lines) {
        const LengthHeader header = readLengthHeader(line, "+SYSMFG:");
        if (header.size > 0 && header.parameters.value(1) == key)
            co_return line.mid(header.size, header.length);
    }
    Error error;
    error.kind = ErrorKind::Protocol;
    error.what = phrase("serial", "The value of %1 cannot be read.").arg(key);
    error.measured = phrase("serial", "OK, and no value of the length that it announced.");
    error.cause = phrase("serial", "Bytes were hurt on the line.");
    error.remedy = phrase("serial", "Try again.");
    co_return error;
}

Task<Result<void>> EspAtDialect::writeValue(QByteArray space, QByteArray key, int type,
                                            QByteArray value)
{
    AtCommand write =
        question("AT+SYSMFG=2," + inQuotes(space) + ',' + inQuotes(key) + ',' +
                     QByteArray::number(type) + ',' + QByteArray::number(value.size()),
                 flashWrite);
    write.data = std::move(value);
    return tell(write);
}

Task<Result<Settings>> EspAtDialect::listSettings(Stage stage)
{
    Task<Result<QByteArrayList>> listing = keysOf(settingsSpace);
    const Result<QByteArrayList> keys = co_await listing;
    if (!keys)
        co_return keys.error();
    Settings settings;
    for (const QByteArray& key : keys.value()) {
        const QString name = QString::fromUtf8(key);
        Task<Result<QString>> reading = getSetting(name, stage);
        const Result<QString> value = co_await reading;
        if (!value)
            co_return value.error();
        settings.insert(name, value.value());
    }
    co_return settings;
}

Task<Result<QString>> EspAtDialect::getSetting(QString key, Stage)
{
    return readSetting(std::move(key), Trust::AskOnce);
}

Task<Result<QString>> EspAtDialect::readSetting(QString key, Trust trust)
{
    Task<Result<QByteArray>> reading = readValue(settingsSpace, key.toUtf8(), trust);
    const Result<QByteArray> value = co_await reading;
    if (!value)
        co_return value.error();
    co_return QString::fromUtf8(value.value());
}

Task<Result<void>> EspAtDialect::setSetting(QString key, QString value)
{
    const QByteArray name = key.toUtf8();
    if (name.isEmpty() || name.size() > longestKey || name.contains('"'))
        co_return invalid(phrase("serial", "The device takes keys of 1 to 15 characters."),
                          phrase("serial", "\"%1\" has %2.").arg(key, name.size()).text());
    if (value.isEmpty())
        co_return invalid(phrase("serial", "The device keeps no empty values."),
                          phrase("serial", "%1 is empty.").arg(key).text());
    Task<Result<void>> writing = writeValue(settingsSpace, name, stringType, value.toUtf8());
    co_return co_await writing;
}

Task<Result<void>> EspAtDialect::deleteSetting(QString key)
{
    Task<Result<QByteArrayList>> listing = keysOf(settingsSpace);
    const Result<QByteArrayList> keys = co_await listing;
    if (!keys)
        co_return keys.error();
    const QByteArray name = key.toUtf8();
    if (!keys.value().contains(name))
        co_return Result<void>();
    const AtCommand erase =
        question("AT+SYSMFG=0," + inQuotes(settingsSpace) + ',' + inQuotes(name), flashWrite);
    Task<Result<void>> erasing = tell(erase);
    co_return co_await erasing;
}

Task<Result<void>> EspAtDialect::putCredential(CredentialKind kind, QByteArray pem,
                                               std::function<void(double)> progress)
{
    const Place place = placeOf(kind);
    Task<Result<void>> writing = writeValue(place.space, place.key, binaryType, std::move(pem));
    const Result<void> written = co_await writing;
    if (written && progress)
        progress(1);
    co_return written;
}

Task<Result<QByteArray>> EspAtDialect::readCredential(CredentialKind kind, Stage)
{
    const Place place = placeOf(kind);
    return readValue(place.space, place.key, Trust::AskOnce);
}

Task<Result<void>> EspAtDialect::reboot()
{
    const AtCommand restart = question("AT+RST", restartPatience, 1);
    return restartBy(restart);
}

} // namespace ferrule::serial::at
